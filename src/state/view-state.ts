import type { Instant } from '../model/instant.ts';

/** What the map looks at. Degrees, WGS 84; zoom as in MapLibre. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Speeds that a reader may choose, times `STORY_MS_PER_SECOND`. */
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** What the map can draw, each on its own; also the words of the address's `layers`. */
export const LAYER_NAMES = [
  'zones',
  'fronts',
  'districts',
  'towns',
  'incidents',
  'casualties',
  'roads',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** Which layers are drawn. */
export type Layers = Readonly<Record<LayerName, boolean>>;

/** Colours by armed group, or one colour for each side. */
export const GROUPINGS = ['groups', 'sides'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the chart counts: the ground's area, or places. */
export const MEASURES = ['area', 'places'] as const;
export type Measure = (typeof MEASURES)[number];

/** What stands open beside the map. */
export const PANELS = ['events', 'layers'] as const;
export type PanelName = (typeof PANELS)[number];

/** How much of the controls is there: all of them, the slider alone, or none (a host page drives). */
export const CONTROLS = ['full', 'compact', 'none'] as const;
export type Controls = (typeof CONTROLS)[number];

/** West, south, east, north, degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** All that a reader can change, and what an editor chose for them. The page is a function of this and of the story. */
export interface ViewState {
  readonly at: Instant;
  /** Id of the place whose card is open. */
  readonly place: string | null;
  /** Null: the view that shows all ground. */
  readonly camera: Camera | null;
  /** What is shown while `camera` is null; null: all ground. An editor's choice. */
  readonly home: Bounds | null;
  /** The part of the story that is told, `[start, end)`; null: from its start, to its end. */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly controls: Controls;
  /** Time moves by itself as soon as the map is seen, unless the reader asks for less motion. */
  readonly autoplay: boolean;
  readonly lang: Language;
  readonly theme: Theme;
  /** Ground that no source speaks of (inferred, or the state of the eve) loses its colour. */
  readonly reportedOnly: boolean;
  readonly layers: Layers;
  readonly grouping: Grouping;
  readonly measure: Measure;
  /** The other instant, when two are compared: the map of `at` lies left, this one's right. */
  readonly compare: Instant | null;
  /** Id of the story's chapter that is told; null: no story is told. */
  readonly chapter: string | null;
  /** Whether chapter follows chapter by itself. */
  readonly touring: boolean;
  readonly panel: PanelName | null;
  /** Playback passes quickly over hours in which nothing is reported. */
  readonly skipQuiet: boolean;
  readonly playing: boolean;
  /** Times `STORY_MS_PER_SECOND`; one of `SPEEDS`. */
  readonly speed: number;
}
