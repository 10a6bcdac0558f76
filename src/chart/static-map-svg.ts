import type { Instant } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { FactLanguage } from '../model/text.ts';
import { hatchUses } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { Timeline } from '../timeline/timeline.ts';
import { GroundPaint } from './ground-paint.ts';
import { hatchPattern, patternId } from './hatch-pattern.ts';
import type { MapFrame } from './map-frame.ts';
import { regionLabels } from './region-labels.ts';
import { placement, type StaticGeometry } from './static-geometry.ts';
import { type TownChoice, type TownDot, townLayout } from './static-labels.ts';
import { lineWidths } from './static-lines.ts';
import { attributes, short } from './svg-text.ts';
import { siegeRing, textMarkup } from './town-markup.ts';

/** Fonts of names, from the page's own to whatever there is. */
export const FONT_FAMILY: Readonly<Record<FactLanguage, string>> = {
  en: "'Noto Sans Variable', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif",
  ar: "'Noto Sans Arabic Variable', 'Noto Sans Arabic', 'Noto Sans', Arial, sans-serif",
};

/** What a map without WebGL is drawn from. */
export interface StaticMapData extends TownChoice {
  readonly story: StoryOutline;
  /** Of all the frame shows; it serves all instants and sizes. */
  readonly geometry: StaticGeometry;
  readonly palette: Palette;
  readonly language: FactLanguage;
  readonly at: Instant;
  /** What is shown and where: see `fitFrame`. */
  readonly frame: MapFrame;
  /** From `story`; made anew when it is not given. */
  readonly timeline?: Timeline;
  /** Starts the ids within the drawing: maps on one page need different ones. */
  readonly prefix?: string;
  /** Ground that no source speaks of loses its colour. */
  readonly reportedOnly?: boolean;
}

/** The same with its timeline. */
type TimedData = StaticMapData & { readonly timeline: Timeline };

/**
 * The map as one SVG document: pure text, no script, no style element, nothing to fetch. Paths,
 * dots and names of a place carry its index as `data-place`.
 *
 * @param label what a screen reader says of the picture.
 */
export function staticMapSvg(data: StaticMapData, label: string): string {
  const { width, height } = data.frame;
  const svg = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    width,
    height,
    role: 'img',
    'aria-label': label,
    // Names are placed from the left in every language.
    direction: 'ltr',
  });
  return `<svg${svg}>${staticMapMarkup(data)}</svg>`;
}

/** What stands inside of the map's `svg` element, in pixels of the frame. */
export function staticMapMarkup(given: StaticMapData): string {
  const { story, palette, frame, language, larger = 1 } = given;
  const data = {
    ...given,
    timeline: given.timeline ?? new Timeline(story, story.places),
  };
  const towns = townLayout(story.places, frame, language, data);
  const regions = regionLabels(data.geometry.names, frame, language, towns.taken, larger);
  const names = attributes({
    'font-family': FONT_FAMILY[language],
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'pointer-events': 'none',
  });
  const quiet = regions.map((label) =>
    textMarkup(label, {
      fill: label.kind === 'sea' ? palette.waterLabel : palette.regionLabel,
      'letter-spacing': label.spacing || null,
    }),
  );
  const halo = { stroke: palette.labelHalo };
  const placeNames = [...towns.labels].reverse().map((label) =>
    textMarkup(label, {
      'data-place': String(label.place),
      fill: label.tier <= 2 ? palette.label : palette.labelSoft,
      'stroke-width': (label.tier === 1 ? 3.4 : 2.6) * larger,
    }),
  );
  return [
    `<rect${attributes({ width: frame.width, height: frame.height, fill: palette.sea })}/>`,
    groundMarkup(data),
    townsMarkup(data, towns.dots),
    `<g data-part="names"${names}>${quiet.join('')}<g${attributes(halo)}>${placeNames.join('')}</g></g>`,
  ].join('');
}

/** Everything that has an extent on the ground, in the geometry's units. */
function groundMarkup(data: TimedData): string {
  const { story, palette, frame, at, geometry, larger = 1, prefix = 'map' } = data;
  const { x, y, scale } = placement(frame, story.bounds);
  const paint = groundPaintOf(data);
  const px = larger / scale;
  const width = lineWidths(frame.zoom, px);
  const path = (d: string, values: Readonly<Record<string, string | number | null>>) =>
    d === '' ? '' : `<path${attributes(values)} d="${d}"/>`;
  const line = (d: string, stroke: string, strokeWidth: number, more = {}) =>
    path(d, { stroke, 'stroke-width': strokeWidth, ...more });

  const cells = [...geometry.cells].map(([place, d]) => {
    const { fill } = paint.cell(place, at);
    return path(d, { 'data-place': String(place), fill, stroke: fill });
  });
  const hatches = [...geometry.cells].map(([place, d]) => {
    const { hatch } = paint.cell(place, at);
    return hatch === null
      ? ''
      : path(d, { 'data-place': String(place), fill: `url(#${patternId(prefix, hatch)})` });
  });
  const borders = { front: '', seam: '' };
  geometry.sharedLines.forEach(({ d }, index) => {
    const border = paint.border(index, at);
    if (border !== 'none') borders[border] += path(d, { 'data-line': String(index) });
  });
  const use = (id: string, stroke: string, strokeWidth: number, opacity: number | null = null) =>
    `<use${attributes({ 'data-part': id, href: `#${prefix}-${id}`, stroke, 'stroke-width': strokeWidth, opacity })}/>`;

  const ground = attributes({
    transform: `translate(${short(x, 2)} ${short(y, 2)}) scale(${short(scale, 6)})`,
    fill: 'none',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
  const patterns = hatchUses(story).map((hatch) => hatchPattern(palette, hatch, prefix, px));
  return [
    `<g data-part="ground"${ground}>`,
    `<defs>${patterns.join('')}`,
    `<g id="${prefix}-seams">${borders.seam}</g><g id="${prefix}-fronts">${borders.front}</g></defs>`,
    line(geometry.neighbours, palette.neighbourLine, width.neighbours, { fill: palette.neighbour }),
    path(geometry.land, { fill: palette.land }),
    // Each cell has an edge in its own colour: no hairline shows between two of one colour.
    `<g data-part="cells"${attributes({ 'stroke-width': width.cells })}>${cells.join('')}</g>`,
    `<g data-part="hatches" pointer-events="none">${hatches.join('')}</g>`,
    '<g pointer-events="none">',
    line(geometry.governorates, palette.governorateLine, width.governorates, { opacity: 0.45 }),
    line(geometry.rivers, palette.river, width.rivers),
    line(geometry.lakes, palette.river, width.lakes, { fill: palette.lake }),
    '<g data-part="roads">',
    line(geometry.roads, palette.roadCasing, width.roadCasings, { opacity: 0.75 }),
    line(geometry.roads, palette.road, width.roads),
    '</g>',
    line(geometry.outline, palette.landBorder, width.outline),
    use('fronts', palette.frontCasing, width.frontCasings, 0.85),
    use('seams', palette.front, width.seams),
    use('fronts', palette.front, width.fronts),
    line(geometry.golan, palette.frontCasing, width.golanCasing),
    line(geometry.golan, palette.golan, width.golan, {
      'stroke-linecap': 'butt',
      'stroke-dasharray': [2.2, 1.4].map((part) => short(part * width.golan)).join(' '),
    }),
    '</g></g>',
  ].join('');
}

function townsMarkup(data: TimedData, dots: readonly TownDot[]): string {
  const { palette, at } = data;
  const paint = groundPaintOf(data);
  const circles = dots.map(
    ({ place, x, y, radius, edge }) =>
      `<circle${attributes({
        'data-place': String(place),
        cx: x,
        cy: y,
        // MapLibre's edge lies outside of the dot.
        r: radius + edge / 2,
        fill: paint.town(place, at).dot,
        'stroke-width': edge,
      })}/>`,
  );
  const sieges = dots.map((dot) => siegeRing(dot, paint.town(dot.place, at), data));
  return [
    `<g data-part="towns"${attributes({ stroke: palette.dotEdge })}>${circles.join('')}</g>`,
    `<g data-part="sieges" fill="none" pointer-events="none">${sieges.join('')}</g>`,
  ].join('');
}

/** How the ground of a map looks. */
export function groundPaintOf(data: TimedData): GroundPaint {
  const { story, geometry, timeline, palette, reportedOnly } = data;
  return new GroundPaint(story, geometry.sharedLines, timeline, palette, reportedOnly);
}
