import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import type { Story } from '../model/story.ts';
import type { HatchUse } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import type { Language, Layers } from '../state/view-state.ts';
import { advanceLayers } from './advance-layers.ts';
import { casualtyLayer } from './casualty-layer.ts';
import { tiledLayers } from './cell-tiles.ts';
import { frontLayers } from './front-layers.ts';
import { groundLayers } from './ground-layers.ts';
import { incidentLayer } from './incident-layer.ts';
import { FONTS, labelLayers } from './label-layers.ts';
import { switchLayers } from './layer-groups.ts';
import type { MapSources } from './map-sources.ts';
import { terrainLayers } from './terrain-layers.ts';
import { townLayers } from './town-layers.ts';

/** Absolute addresses of one weight's font files. */
export interface FontFiles {
  readonly latin: string;
  readonly latinExtended: string;
  readonly arabic: string;
}

/** Absolute addresses of all font files of the map. */
export type FontUrls = Readonly<Record<keyof typeof FONTS, FontFiles>>;

/** What the style needs to know of the data. */
export interface StyleData {
  readonly sources: MapSources;
  readonly hatches: readonly HatchUse[];
  /** Indexes of places that are besieged at some time. */
  readonly besieged: readonly number[];
  /** Ids of all actors. */
  readonly actors: readonly string[];
}

/**
 * The whole map as a pure function. Time is not in it: who holds what arrives as feature state
 * (`fill` on cells, `hatch`, `hatchOpacity` on hatches, `glow`, `glowColour` on glows, `border` on arcs, `dot`, `siege`,
 * `siegeColour` on towns, see `ControlPainter`; `opacity` on incidents and casualties). It names no `glyphs` and asks no other host.
 */
export function mapStyle(
  palette: Palette,
  language: Language,
  fonts: FontUrls,
  data: StyleData,
  drawn: Layers,
): StyleSpecification {
  const ground = [
    ...groundLayers(palette, data.hatches),
    ...terrainLayers(palette),
    ...frontLayers(palette),
  ];
  return {
    version: 8,
    'font-faces': fontFaces(fonts),
    transition: { duration: 0, delay: 0 },
    sources: { ...data.sources },
    layers: switchLayers(
      [
        ...(data.sources.cells.type === 'vector' ? tiledLayers(ground, palette) : ground),
        ...advanceLayers(palette, data.actors),
        ...townLayers(palette, data.besieged),
        casualtyLayer(palette),
        incidentLayer(palette),
        ...labelLayers(palette, language),
      ],
      drawn,
    ),
  };
}

/** Indexes of the places that are besieged at some time. */
export function besiegedPlaces({ places }: Pick<Story, 'places'>): number[] {
  return [...places.keys()].filter((index) =>
    places[index]?.intervals.some((interval) => interval.status === 'besieged'),
  );
}

const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const LATIN_EXTENDED = ['U+0100-02BA', 'U+02BD-02C5', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
const LATIN = ['U+0000-00FF', 'U+02BB-02BC', 'U+2000-206F'];

function fontFaces(fonts: FontUrls): FontFacesSpecification {
  const faces = ({ latin, latinExtended, arabic }: FontFiles) => [
    { url: arabic, 'unicode-range': ARABIC },
    { url: latinExtended, 'unicode-range': LATIN_EXTENDED },
    { url: latin, 'unicode-range': LATIN },
  ];
  return { [FONTS.regular]: faces(fonts.regular), [FONTS.semibold]: faces(fonts.semibold) };
}
