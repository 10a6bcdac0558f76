import type { Instant } from '../model/instant.ts';

/** The user wants another instant. `final` is false while a drag goes on. */
export interface SeekDetail {
  readonly at: Instant;
  readonly final: boolean;
}

/** The user wants a place's card; null closes it. */
export interface PlaceChooseDetail {
  readonly place: string | null;
}

/** The user wants another speed of playback. */
export interface SpeedDetail {
  readonly speed: number;
}

/** The events of all controls, by name, with what they carry. */
export interface ControlEvents {
  seek: SeekDetail;
  play: undefined;
  pause: undefined;
  speed: SpeedDetail;
  'place-choose': PlaceChooseDetail;
  'find-place': undefined;
  language: { readonly language: 'en' | 'ar' };
  theme: { readonly theme: 'auto' | 'light' | 'dark' };
  /** The user wants to see only what sources report, or all. */
  'reported-only': { readonly reportedOnly: boolean };
  'zoom-in': undefined;
  'zoom-out': undefined;
  'reset-view': undefined;
}
