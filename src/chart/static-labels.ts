import { stripHarakat } from '../data/map-text.ts';
import type { PlaceOutline } from '../model/story-outline.ts';
import type { FactLanguage } from '../model/text.ts';
import { isPoint, LABEL_TIERS, type LabelTier, tierOf } from '../palette/label-tier.ts';
import type { MapFrame } from './map-frame.ts';
import { textWidth } from './text-width.ts';

/** A rectangle in pixels of a frame. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A town's dot, pixels. */
export interface TownDot {
  /** Index of the place. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly edge: number;
}

/** A line of text, pixels: `x` is its start, middle or end, `y` its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly semibold: boolean;
}

/** The name of a place, where it fits. */
export interface PlaceLabel extends PlacedText {
  /** Index of the place. */
  readonly place: number;
  readonly tier: number;
}

/** What a map of some size shows of its towns. */
export interface TownLayout {
  /** The least important first: what comes later is drawn over it. */
  readonly dots: readonly TownDot[];
  /** No two overlap, none covers a dot, all lie within the frame and clear of what covers it. */
  readonly labels: readonly PlaceLabel[];
  /** Every rectangle that is taken: for names of lesser things. */
  readonly taken: readonly Box[];
}

/** Which towns a map shows, and how large. */
export interface TownChoice {
  /** Rectangles where something else lies: no name is placed there. */
  readonly covered?: readonly Box[];
  /** By how much names, dots and lines are larger than on a page; 1 when not given. */
  readonly larger?: number;
  /** By how many zooms closer than the frame the tiers are chosen; 0 when not given. */
  readonly closer?: number;
  /** Whether dots whose name finds no room are left out. */
  readonly onlyNamed?: boolean;
}

/** How high letters reach above the middle of a line, and how far below it, as parts of their size. */
const ABOVE_BASELINE = 0.36;
const HALF_HEIGHT = 0.62;
/** Free space around a great city's name, around a lesser one's, and to the frame's edge, pixels. */
const GREAT_CLEAR = 3;
const LESSER_CLEAR = 6;
const TO_EDGE = 4;

type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];
const GREAT_SIDES: readonly Side[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
];
const LESSER_SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

/**
 * Places dots and names of the tiers that MapLibre's map has at the frame's zoom: the great first,
 * each where its first free side is. A name without a free side is left out; its dot stays. A great
 * city's name may take the place of its suburbs' dots.
 */
export function townLayout(
  places: readonly PlaceOutline[],
  frame: MapFrame,
  language: FactLanguage,
  { covered = [], larger = 1, closer = 0, onlyNamed = false }: TownChoice = {},
): TownLayout {
  const zoom = frame.zoom + closer;
  const shown = [...places.entries()]
    .map(([index, place]) => ({ index, place, tier: LABEL_TIERS[tierOf(place) - 1] as LabelTier }))
    .filter(({ place, tier }) => isPoint(place) && zoom >= tier.dotsFromZoom)
    .map((town) => {
      const [x, y] = frame.project(town.place.lng, town.place.lat);
      return { ...town, x, y, radius: grown(town.tier.dotRadiusPx, zoom) * larger };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
    .filter((dot) => !covered.some((box) => overlap(boxAround(dot, dot.radius, dot.radius), box)))
    .sort((a, b) => a.tier.tier - b.tier.tier || a.index - b.index);

  type Shown = (typeof shown)[number];
  const dotBox = ({ x, y, radius }: Shown) => boxAround({ x, y }, radius, radius);
  const great = ({ tier }: Shown) => tier.tier <= 2;
  const names: Box[] = [];
  const labels: PlaceLabel[] = [];
  for (const town of shown) {
    const { index, place, tier, x, y, radius } = town;
    if (zoom < tier.labelsFromZoom) continue;
    const text = stripHarakat(place.name[language]);
    const size = textPx(tier, zoom) * larger;
    const semibold = tier.tier === 1;
    const halfWidth = textWidth(text, size, semibold) / 2;
    const halfHeight = size * HALF_HEIGHT;
    const clear = great(town) ? GREAT_CLEAR : LESSER_CLEAR;
    const sides = great(town) ? GREAT_SIDES : LESSER_SIDES;
    const candidates = sides.map(([sideX, sideY]) => {
      const gap = radius + size * 0.22;
      const middle = { x: x + sideX * (gap + halfWidth), y: y + sideY * (gap + halfHeight * 0.86) };
      const label: PlaceLabel = {
        place: index,
        tier: tier.tier,
        text,
        x: x + sideX * gap,
        y: middle.y + size * ABOVE_BASELINE,
        anchor: (['end', 'middle', 'start'] as const)[sideX + 1] ?? 'middle',
        size,
        semibold,
      };
      return { label, box: boxAround(middle, halfWidth + clear, halfHeight + clear - GREAT_CLEAR) };
    });
    const free = (dots: readonly Shown[]) => {
      const others = dots.filter((dot) => dot !== town).map(dotBox);
      return candidates.find(
        ({ box }) =>
          within(frame, box) &&
          ![covered, names, others].some((taken) => taken.some((other) => overlap(other, box))),
      );
    };
    // A great city is named even where the dots of its suburbs leave no room.
    const found = free(shown) ?? (great(town) ? free(shown.filter(great)) : undefined);
    if (!found) continue;
    names.push(found.box);
    labels.push(found.label);
  }
  const named = new Set(labels.map(({ place }) => place));
  const hidden = (dot: Shown) =>
    !named.has(dot.index) &&
    (onlyNamed || (!great(dot) && names.some((box) => overlap(box, dotBox(dot)))));
  const dots = shown.filter((dot) => !hidden(dot));
  return {
    dots: dots
      .map(({ index, x, y, radius, tier }) => ({
        place: index,
        x,
        y,
        radius,
        edge: (tier.tier <= 2 ? 1.4 : 1) * larger,
      }))
      .reverse(),
    labels,
    taken: [...covered, ...names, ...dots.map(dotBox)],
  };
}

/** Size of a dot at a zoom, as the map's circles grow: from 5 over 7 to 11. */
function grown(radiusPx: number, zoom: number): number {
  const between = (from: number, to: number, a: number, b: number) =>
    a + (b - a) * Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return radiusPx * (zoom < 7 ? between(5, 7, 0.8, 1) : between(7, 11, 1, 1.6));
}

function textPx({ labelsFromZoom, textPx: [first, at11] }: LabelTier, zoom: number): number {
  const from = Math.max(4.6, labelsFromZoom);
  return first + (at11 - first) * Math.min(1, Math.max(0, (zoom - from) / (11 - from)));
}

/** A rectangle by its middle. */
export function boxAround(
  { x, y }: { readonly x: number; readonly y: number },
  halfWidth: number,
  halfHeight: number,
): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a rectangle lies within a frame, clear of its edge. */
export function within({ width, height }: MapFrame, box: Box): boolean {
  return (
    box.left >= TO_EDGE &&
    box.top >= TO_EDGE &&
    box.right <= width - TO_EDGE &&
    box.bottom <= height - TO_EDGE
  );
}
