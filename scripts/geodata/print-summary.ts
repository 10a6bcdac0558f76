import type { CoverageCount } from './check-coverage.ts';
import type { Doubt } from './measure-doubt.ts';
import type { EndState } from './measure-end.ts';
import type { Files } from './write-files.ts';

/** What a run has made, as lines for a terminal: files with their sizes, coverage, doubt, the end. */
export function summaryOf(
  files: Files,
  coverage: readonly CoverageCount[],
  doubt: readonly Doubt[],
  end: readonly EndState[],
  root: string,
): string {
  const lines = [...files].map(([path, content]) => {
    const kilobytes = (Buffer.byteLength(content) / 1024).toFixed(0);
    return `${kilobytes.padStart(7)} kB  ${path.slice(root.length + 1)}`;
  });
  if (coverage.length > 0)
    lines.push('', 'sentences of the documents, and how they are accounted for:');
  for (const { document, sentences, carried, byReason } of coverage) {
    const reasons = Object.entries(byReason)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => `${count} ${reason}`);
    lines.push(
      `  ${document}: ${sentences}, of which ${[`${carried} carried by facts`, ...reasons].join(', ')}`,
    );
  }
  const total = doubt.reduce((sum, { share }) => sum + share, 0);
  lines.push(
    '',
    `place-hours that are not settled: ${percent(total)} of all, by status and basis:`,
  );
  for (const { cause, placeHours, share } of doubt) {
    lines.push(`  ${cause}: ${placeHours.toFixed(0)} (${percent(share)})`);
  }
  lines.push('', 'the ground at the last instant, by holder, status and basis:');
  for (const { how, places, share } of end) {
    lines.push(`  ${how}: ${percent(share)}, ${places.length} places`);
  }
  return lines.join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
