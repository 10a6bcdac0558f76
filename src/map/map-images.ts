import { INCIDENT_GROUPS } from '../model/incident-group.ts';
import { hatchInk } from '../palette/hatch.ts';
import { hatchTile, type RasterTile } from '../palette/hatch-tile.ts';
import { type HatchUse, hatchKey } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { incidentSign, signImageId } from './incident-sign.ts';
import { shieldTile } from './road-shield.ts';
import { siegeRing } from './siege-ring.ts';

/** Device pixels a CSS pixel in all images: sharp on phones, scaled down elsewhere. */
export const IMAGE_PIXEL_RATIO = 2;

/** A picture that the style refers to by id, `IMAGE_PIXEL_RATIO` device pixels a CSS pixel. */
export interface MapImage {
  readonly id: string;
  readonly tile: RasterTile;
  /** Whether it is a distance field, coloured by its layer. */
  readonly sdf: boolean;
}

/** Id of the ring around besieged places, in any theme. */
export const SIEGE_IMAGE = 'siege';

/** Every palette keeps its own images, so that a change of colours replaces none. */
export function hatchImageId(palette: Palette, use: HatchUse): string {
  return `hatch-${hatchKey(use)}-${palette.theme}-${palette.grouping}`;
}

/**
 * Id of the plate under a road's name, in any theme: its pixels are replaced, so that a printed map,
 * for which no tile is laid out anew, has it in the right colours.
 */
export const SHIELD_IMAGE = 'shield';

/** Every picture that the style of this palette refers to. */
export function mapImages(palette: Palette, hatches: readonly HatchUse[]): MapImage[] {
  return [
    { id: SHIELD_IMAGE, tile: shieldTile(palette, IMAGE_PIXEL_RATIO), sdf: false },
    { id: SIEGE_IMAGE, tile: siegeRing(IMAGE_PIXEL_RATIO), sdf: true },
    ...INCIDENT_GROUPS.map((group) => ({
      id: signImageId(palette, group),
      tile: incidentSign(palette, group, IMAGE_PIXEL_RATIO),
      sdf: false,
    })),
    ...hatches.map((use) => ({
      id: hatchImageId(palette, use),
      tile: hatchTile(hatchInk(palette, use), IMAGE_PIXEL_RATIO),
      sdf: false,
    })),
  ];
}
