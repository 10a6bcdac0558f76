import type { ParsedBundle } from '../data/parse-bundle.ts';
import { ATTRIBUTION } from '../i18n/attribution.ts';
import { formatsOf } from '../i18n/formats.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Instant } from '../model/instant.ts';
import type { FactLanguage } from '../model/text.ts';
import type { Palette } from '../palette/palette.ts';
import { groundLines } from './ground-lines.ts';
import { fitFrame, type MapFrame } from './map-frame.ts';
import { legendMarkup, legendOf } from './poster-legend.ts';
import { posterTitle } from './poster-title.ts';
import type { Size } from './share-chart.ts';
import { drawnLines, type StaticGeometry, windowOf } from './static-geometry.ts';
import { FONT_FAMILY, staticMapMarkup } from './static-map-svg.ts';
import { attributes, escaped, short } from './svg-text.ts';
import { textWidth, wrapped } from './text-width.ts';
import { textMarkup } from './town-markup.ts';

/** A picture of the map that explains itself wherever it is shown. */
export interface PosterData {
  readonly parsed: ParsedBundle;
  readonly palette: Palette;
  readonly language: FactLanguage;
  readonly at: Instant;
  /** Pixels: at least 1000 wide and 600 high, or the words do not fit. */
  readonly size: Size;
  /** By how much the letters of whoever shows it may be wider than Noto Sans; 1 when not given. */
  readonly reserve?: number;
}

/** Width of the column of words, and from its edges to the words, pixels. */
const COLUMN = 396;
const MARGIN = 34;
const TITLE = { size: 36, line: 44 } as const;
const SUBTITLE = { size: 22, line: 28 } as const;
const DATE = { size: 21, line: 27 } as const;
const CLOCK = { size: 16, line: 22 } as const;
const FALL = { size: 17, line: 23 } as const;
const NOTE = { size: 13.5, line: 19 } as const;
const ATTRIBUTION_SIZE = { size: 11, line: 15.5 } as const;

/**
 * The map of one instant as an SVG document with all that makes it complete: title, date in words, whether
 * the government is falling or has fallen,
 * what the colours mean, time zone, that it is an illustration, attribution. The words stand in a
 * column where the language starts; Syria fills the rest.
 */
export function posterSvg(data: PosterData): string {
  const { parsed, palette, language, at, size } = data;
  const { width, height } = size;
  const rightToLeft = language === 'ar';
  const frame = fitFrame(parsed.story.bounds, size, {
    top: 22,
    bottom: 22,
    left: rightToLeft ? 20 : COLUMN + 24,
    right: rightToLeft ? COLUMN + 24 : 20,
  });
  const column = rightToLeft
    ? { left: width - COLUMN, top: 0, right: width, bottom: height }
    : { left: 0, top: 0, right: COLUMN, bottom: height };
  const map = staticMapMarkup({
    story: parsed.story,
    geometry: geometryOf(parsed, frame),
    palette,
    language,
    at,
    frame,
    covered: [column],
    closer: 0.5,
    onlyNamed: true,
    larger: 1.15,
  });
  const svg = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    width,
    height,
    role: 'img',
    'aria-label': posterTitle(parsed.story, language, at),
    direction: 'ltr',
  });
  const panel = attributes({ x: column.left, width: COLUMN, height, fill: palette.land });
  const edge = attributes({
    x: rightToLeft ? column.left : COLUMN - 1,
    width: 1,
    height,
    fill: palette.neighbourLine,
  });
  return [
    `<svg${svg}><title>${escaped(posterTitle(parsed.story, language, at))}</title>`,
    map,
    `<rect${panel}/><rect${edge}/>`,
    `<g${attributes({ 'font-family': FONT_FAMILY[language] })}>${columnMarkup(data, column)}</g>`,
    '</svg>',
  ].join('');
}

const drawn = new WeakMap<ParsedBundle, Map<string, StaticGeometry>>();

/** The same for every instant; it is most of the work of a poster. */
function geometryOf(parsed: ParsedBundle, frame: MapFrame): StaticGeometry {
  const known = drawn.get(parsed) ?? new Map<string, StaticGeometry>();
  drawn.set(parsed, known);
  const window = windowOf(frame, parsed.story.bounds);
  const key = Object.values(window).join(' ');
  const geometry = known.get(key) ?? drawnLines(groundLines(parsed, window));
  known.set(key, geometry);
  return geometry;
}

function columnMarkup(data: PosterData, column: { left: number; right: number }): string {
  const { parsed, palette, language, at, size, reserve = 1 } = data;
  const { story } = parsed;
  const { timeline, legend, headline } = messagesOf(language);
  const formats = formatsOf(language, story.timeZone);
  const rightToLeft = language === 'ar';
  const start = rightToLeft ? column.right - MARGIN : column.left + MARGIN;
  const rule = COLUMN - 2 * MARGIN;
  const room = rule / reserve;
  const lines = (
    texts: readonly string[],
    top: number,
    { size: textSize, line }: { readonly size: number; readonly line: number },
    fill: string,
    semibold = false,
  ) =>
    texts
      .map((text, i) =>
        textMarkup(
          {
            text,
            x: start,
            y: top + i * line + textSize,
            anchor: rightToLeft ? 'end' : 'start',
            size: textSize,
            semibold,
          },
          { fill },
        ),
      )
      .join('');

  const [title = '', subtitle = ''] = story.title[language].split(': ');
  const titleLines = wrapped(title, room, TITLE.size, true);
  // Words that belong together may be wider than the column.
  const widest = Math.max(...titleLines.map((line) => textWidth(line, TITLE.size, true)));
  const titleSize = { ...TITLE, size: TITLE.size * Math.min(1, room / widest) };
  const subtitleTop = 30 + titleLines.length * TITLE.line + 6;
  const subtitleLines = wrapped(
    subtitle.charAt(0).toUpperCase() + subtitle.slice(1),
    room,
    SUBTITLE.size,
  );
  const ruleTop = subtitleTop + subtitleLines.length * SUBTITLE.line + 14;
  const dateLines = wrapped(formats.fullDate(at), room, DATE.size, true);
  const clockTop = ruleTop + 12 + dateLines.length * DATE.line;
  const clock = `${formats.clock(at)} · ${timeline.clockNote}`;
  const fallTop = clockTop + CLOCK.line + 8;
  const { collapse } = story;
  const fall =
    !collapse || at < collapse.start
      ? ''
      : at < collapse.end
        ? headline.falling
        : headline.fallen(null);
  const fallLines = fall === '' ? [] : wrapped(fall, room, FALL.size, true);
  const legendTop = fallTop + fallLines.length * FALL.line + (fall === '' ? 10 : 12);
  const notes = wrapped(legend.illustration, room, NOTE.size);
  const credits = wrapped(ATTRIBUTION, room, ATTRIBUTION_SIZE.size);
  const creditsTop = size.height - 20 - credits.length * ATTRIBUTION_SIZE.line;
  const notesTop = creditsTop - 6 - notes.length * NOTE.line;
  const legendEntries = legendOf(parsed, palette, language, at);
  return [
    lines(titleLines, 30, titleSize, palette.label, true),
    lines(subtitleLines, subtitleTop, SUBTITLE, palette.labelSoft),
    `<rect${attributes({ x: column.left + MARGIN, y: ruleTop, width: rule, height: 2, fill: palette.label })}/>`,
    lines(dateLines, ruleTop + 12, DATE, palette.label, true),
    lines([clock], clockTop, CLOCK, palette.labelSoft),
    lines(fallLines, fallTop, FALL, palette.label, true),
    legendMarkup(legendEntries, palette, {
      start,
      rightToLeft,
      room,
      top: legendTop,
      bottom: notesTop - 12,
    }),
    lines(notes, notesTop, NOTE, palette.labelSoft),
    lines(credits, creditsTop, ATTRIBUTION_SIZE, palette.regionLabel),
  ].join('');
}
