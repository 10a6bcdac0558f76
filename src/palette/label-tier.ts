import type { PlaceKind } from '../model/place.ts';
import type { PlaceOutline } from '../model/story-outline.ts';

/** From which zoom a tier's dots and names appear, and how large they are, in CSS pixels. */
export interface LabelTier {
  /** What the layers' ids end with. */
  readonly tier: number;
  readonly dotsFromZoom: number;
  readonly labelsFromZoom: number;
  readonly dotRadiusPx: number;
  /** Size of the name where it first appears (or at zoom 4.6), and at zoom 11. */
  readonly textPx: readonly [number, number];
}

/** Tiers 1..5 are ranks; the sixth is what lies within a city or on somebody else's ground. */
export const LABEL_TIERS: readonly LabelTier[] = [
  { tier: 1, dotsFromZoom: 0, labelsFromZoom: 0, dotRadiusPx: 4, textPx: [12.5, 20] },
  { tier: 2, dotsFromZoom: 4.6, labelsFromZoom: 5.6, dotRadiusPx: 3.2, textPx: [12, 16] },
  { tier: 3, dotsFromZoom: 6, labelsFromZoom: 6.2, dotRadiusPx: 2.5, textPx: [11.5, 14] },
  { tier: 4, dotsFromZoom: 7.4, labelsFromZoom: 8.2, dotRadiusPx: 2.2, textPx: [11, 13] },
  { tier: 5, dotsFromZoom: 8.4, labelsFromZoom: 9, dotRadiusPx: 2.2, textPx: [11, 13] },
  { tier: 6, dotsFromZoom: 9.3, labelsFromZoom: 9.6, dotRadiusPx: 2.2, textPx: [10.5, 13] },
];

const INNER_KINDS: ReadonlySet<PlaceKind> = new Set(['district', 'site', 'square', 'camp', 'hill']);

/** The tier of a place: its rank, or the last one for what lies within a city. */
export function tierOf(place: Pick<PlaceOutline, 'kind' | 'rank'>): number {
  if (INNER_KINDS.has(place.kind)) return LABEL_TIERS.length;
  return Math.min(Math.max(Math.round(place.rank), 1), LABEL_TIERS.length - 1);
}

/**
 * Whether a place is a point that has a dot and a name. Areas and roads are not: their coordinates
 * stand for ground that reaches far around, and they are only named when selected.
 */
export function isPoint(place: Pick<PlaceOutline, 'kind'>): boolean {
  return place.kind !== 'area' && place.kind !== 'road';
}
