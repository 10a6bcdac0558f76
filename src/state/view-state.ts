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

/** All that a reader can change. The page is a function of this and of the story. */
export interface ViewState {
  readonly at: Instant;
  /** Id of the place whose card is open. */
  readonly place: string | null;
  /** Null: the view that shows all ground. */
  readonly camera: Camera | null;
  readonly lang: Language;
  readonly theme: Theme;
  /** Ground that no source speaks of (inferred, or the state of the eve) loses its colour. */
  readonly reportedOnly: boolean;
  readonly playing: boolean;
  /** Times `STORY_MS_PER_SECOND`; one of `SPEEDS`. */
  readonly speed: number;
}
