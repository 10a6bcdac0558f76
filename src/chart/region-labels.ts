import { nameProperty } from '../data/map-text.ts';
import type { FactLanguage } from '../model/text.ts';
import type { MapFrame } from './map-frame.ts';
import { type Box, boxAround, overlap, type PlacedText, within } from './static-labels.ts';
import { textWidth } from './text-width.ts';

/** The quiet name of a neighbour or of the sea. */
export interface RegionLabel extends PlacedText {
  readonly kind: 'neighbour' | 'sea';
  /** Pixels between letters; joined Arabic ones have none. */
  readonly spacing: number;
}

const SPACING = 0.12;
const LINE_HEIGHT = 1.35;

/**
 * Names of neighbours and of the sea, where nothing lies yet; one entry a line.
 *
 * @param names as `regionNames` gives them.
 */
export function regionLabels(
  names: GeoJSON.FeatureCollection,
  frame: MapFrame,
  language: FactLanguage,
  taken: readonly Box[],
  larger = 1,
): RegionLabel[] {
  const boxes = [...taken];
  return names.features.flatMap(({ properties, geometry }) => {
    const kind = properties?.kind;
    if ((kind !== 'neighbour' && kind !== 'sea') || geometry.type !== 'Point') return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [x, y] = frame.project(lng, lat);
    const size = Math.min(15, 10.5 + Math.max(0, frame.zoom - 5) * 1.5) * larger;
    const spacing = kind === 'sea' || language === 'ar' ? 0 : size * SPACING;
    const name = String(properties?.[nameProperty(language)] ?? '');
    const lines = (kind === 'sea' ? name : name.toUpperCase()).split('\n');
    const widest = Math.max(...lines.map((line) => textWidth(line, size) + spacing * line.length));
    const halfHeight = (lines.length * LINE_HEIGHT * size) / 2;
    const box = boxAround({ x, y }, widest / 2, halfHeight);
    if (!within(frame, box) || boxes.some((other) => overlap(other, box))) return [];
    boxes.push(box);
    return lines.map((text, i) => ({
      kind,
      text,
      x,
      y: y - halfHeight + (i + 0.5) * LINE_HEIGHT * size + size * 0.36,
      anchor: 'middle' as const,
      size,
      semibold: false,
      spacing,
    }));
  });
}
