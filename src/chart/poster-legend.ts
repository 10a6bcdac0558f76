import type { ParsedBundle } from '../data/parse-bundle.ts';
import { messagesOf } from '../i18n/messages.ts';
import { NOBODY } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import type { Instant } from '../model/instant.ts';
import type { FactLanguage } from '../model/text.ts';
import { fillOf } from '../palette/fill-of.ts';
import { HATCHES, type HatchedStatus, type HatchStyle, hatchOf } from '../palette/hatch.ts';
import { hatchKey } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import { controlAt } from '../timeline/control-at.ts';
import { hatchPattern, patternId } from './hatch-pattern.ts';
import { sharesAt, stackedActors } from './shares.ts';
import { attributes } from './svg-text.ts';
import { wrapped } from './text-width.ts';
import { textMarkup } from './town-markup.ts';

/** A colour of the poster and what it means. */
export interface PosterEntry {
  readonly fill: string;
  /** The hatch over the fill, or null. */
  readonly hatch: HatchStyle | null;
  readonly text: string;
  /** What stands there when the text needs more than one line. */
  readonly shorter: string;
}

/** Where the legend goes, pixels. */
export interface LegendPlace {
  /** Where its lines start: their right end in Arabic. */
  readonly start: number;
  readonly rightToLeft: boolean;
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

/** Statuses that are striped, in the order of the legend. */
const HATCHED = Object.keys(HATCHES) as HatchedStatus[];

const SWATCH = { width: 26, height: 17, gap: 11 } as const;
const TEXT_PX = 16;
const SMALL_PX = 13;

/**
 * Who holds ground at the instant, in the chart's order, and the hatches that the map shows then.
 * Empty when nobody holds any.
 */
export function legendOf(
  { story }: ParsedBundle,
  palette: Palette,
  language: FactLanguage,
  at: Instant,
): PosterEntry[] {
  const shares = sharesAt(story, at);
  const actors = new Map(story.actors.map((actor) => [actor.id, actor]));
  const holders = stackedActors(story).filter((id) => (shares[id]?.area ?? 0) > 0);
  const { legend } = messagesOf(language);
  const controls = story.places.map(({ intervals }) => controlAt(intervals, at));
  const hatched = (text: string, example: Control | undefined): PosterEntry[] => {
    if (!example) return [];
    return [{ fill: fillOf(palette, example), hatch: hatchOf(example), text, shorter: text }];
  };
  const hatches = HATCHED.flatMap((status) => {
    const found = controls.filter((control) => control.status === status);
    // What a place's own report shows is plainer than what is dotted too.
    const plain = found.find(({ basis, contender }) => basis !== 'country' && contender !== NOBODY);
    return hatched(legend[status], plain ?? found[0]);
  });
  const dotted = controls.find(({ basis, status }) => basis === 'country' && status === 'held');
  return [
    ...holders.map((id) => ({
      fill: coloursOf(palette, id).fill,
      hatch: null,
      text: actors.get(id)?.name[language] ?? id,
      shorter: actors.get(id)?.short[language] ?? id,
    })),
    ...hatches,
    ...hatched(legend.country, dotted),
  ];
}

/** Draws the entries below one another, as far apart as the room allows. */
export function legendMarkup(
  entries: readonly PosterEntry[],
  palette: Palette,
  { start, rightToLeft, room, top, bottom }: LegendPlace,
): string {
  const textRoom = room - SWATCH.width - SWATCH.gap;
  const rows = entries.map((entry) => {
    const size = entry.hatch ? SMALL_PX : TEXT_PX;
    const lines = wrapped(entry.text, textRoom, size);
    return {
      entry,
      size,
      lines: lines.length > 1 ? wrapped(entry.shorter, textRoom, size) : lines,
    };
  });
  const lineHeight = (size: number) => size * 1.25;
  const heights = rows.map(({ lines, size }) =>
    Math.max(SWATCH.height, lines.length * lineHeight(size)),
  );
  const sum = heights.reduce((a, b) => a + b, 0);
  const gap = Math.min(9, (bottom - top - sum) / Math.max(1, rows.length - 1));
  let y = top;
  return rows
    .map(({ entry, size, lines }, i) => {
      const middle = y + (heights[i] ?? 0) / 2;
      y += (heights[i] ?? 0) + gap;
      const x = rightToLeft ? start - SWATCH.width : start;
      const textX = rightToLeft ? x - SWATCH.gap : x + SWATCH.width + SWATCH.gap;
      const box = {
        x,
        y: middle - SWATCH.height / 2,
        width: SWATCH.width,
        height: SWATCH.height,
        rx: 3,
      };
      const firstLine = middle - ((lines.length - 1) * lineHeight(size)) / 2;
      const texts = lines.map((text, k) =>
        textMarkup(
          {
            text,
            x: textX,
            y: firstLine + k * lineHeight(size) + size * 0.36,
            anchor: rightToLeft ? 'end' : 'start',
            size,
            semibold: false,
          },
          { fill: palette.label },
        ),
      );
      return [
        `<rect${attributes({ ...box, fill: entry.fill })}/>`,
        entry.hatch ? hatchedBox(palette, entry.hatch, box) : '',
        `<rect${attributes({ ...box, fill: 'none', stroke: palette.landBorder, 'stroke-width': 0.8 })}/>`,
        ...texts,
      ].join('');
    })
    .join('');
}

function hatchedBox(
  palette: Palette,
  hatch: NonNullable<PosterEntry['hatch']>,
  box: Readonly<Record<string, number>>,
): string {
  const fill = `url(#${patternId('legend', hatchKey(hatch))})`;
  return `${hatchPattern(palette, hatch, 'legend', 1)}<rect${attributes({ ...box, fill })}/>`;
}
