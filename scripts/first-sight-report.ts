/** What was measured of one page: visits with an empty cache. */
export interface FirstSightRow {
  readonly page: string;
  /** Of the window, CSS pixels. */
  readonly size: string;
  /** From navigation start until the map is painted, ms, the quickest first. */
  readonly mapMs: readonly number[];
  /** The most that anything moved afterwards, as browsers score it. */
  readonly shift: number;
}

/** A run of `npm run first-sight`. */
export interface FirstSightRun {
  readonly measuredAt: string;
  readonly machine: string;
  /** 1-minute load average at the end. */
  readonly load: number;
  readonly latencyMs: number;
  readonly bytesASecond: number;
  readonly slowed: number;
  readonly rows: readonly FirstSightRow[];
}

/** The goal, ms. */
const GOAL_MS = 1000;

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

/** `docs/first-sight.md`. */
export function firstSightReport(run: FirstSightRun): string {
  const rows = run.rows.map(
    ({ page, size, mapMs, shift }) =>
      `| \`${page}\` | ${size} | ${middle(mapMs)} | ${mapMs.join(', ')} | ${shift.toFixed(4)} |`,
  );
  const reached = run.rows.filter(({ mapMs }) => middle(mapMs) <= GOAL_MS).length;
  return `# How soon the map is seen

Written by \`npm run first-sight\` from the built site; do not edit. A slow phone is imitated in Chromium: ${run.latencyMs} ms a request, ${(run.bytesASecond * 8) / 1e6} Mbit/s, a processor slowed ${run.slowed} times, an empty cache, text packed with brotli. Counted is the time from the start of the navigation until the map of the asked instant is painted, with headline, legend and slider.

Measured ${run.measuredAt}: ${run.machine}, load ${run.load.toFixed(1)}. Graphics in software.

| page | window | median, ms | all visits, ms | layout shift, most |
| --- | --- | --: | --: | --: |
${rows.join('\n')}

The goal is ${GOAL_MS} ms; ${reached} of ${run.rows.length} pages reach it. Two things bound it:

- **The line.** Markup, code and sketch are some 69 kB, and two requests must follow each other (the page, then what it names): 2 × ${run.latencyMs} ms and ${Math.round((69_000 / run.bytesASecond) * 1000)} ms at this speed, before any of it is run.
- **The processor.** Reading the sketch, drawing some 400 pieces of ground and the interface take a few hundred milliseconds of this machine's processor when it is slowed ${run.slowed} times.

A drawing put into the page itself would be seen sooner, but it would have to jump when the headline and the slider take their places, in whichever language and width: the map is not shown before it stands where it stays. The layout shift of the Arabic page is its type arriving: the system's Arabic letters have other widths.
`;
}
