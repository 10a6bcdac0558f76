import type { Instant } from '../model/instant.ts';
import type { Grouping, Layers, Measure, PanelName } from '../state/view-state.ts';

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
  layers: { readonly layers: Layers };
  grouping: { readonly grouping: Grouping };
  measure: { readonly measure: Measure };
  /** The user wants another instant to compare with, or null: no comparison. */
  compare: { readonly at: Instant | null };
  /** The user wants to compare two instants, or no more. */
  'compare-toggle': undefined;
  /** The user wants a chapter of the story, or null: leave the story. */
  chapter: { readonly chapter: string | null };
  /** The user wants the guided story, from its first chapter; or to leave it. */
  story: { readonly telling: boolean };
  /** The user wants the story to go on by itself, or to stop doing so. */
  touring: { readonly touring: boolean };
  /** The user wants to see an event: its instant, and its place if it has one. */
  go: { readonly at: Instant; readonly place: string | null };
  /** The user wants to see a governorate. */
  'governorate-choose': { readonly governorate: string };
  /** The user moved the divider between the two maps: its place, 0 left to 1 right. */
  divider: { readonly fraction: number };
  panel: { readonly panel: PanelName | null };
  'skip-quiet': { readonly skipQuiet: boolean };
  /** The user wants the table that stands in for the map. */
  table: undefined;
  /** The user wants to read what changed between two instants. */
  changes: undefined;
  help: { readonly page: 'about' | 'shortcuts' };
  print: undefined;
  /** The user wants to put the map into a page. */
  embed: undefined;
  'zoom-in': undefined;
  'zoom-out': undefined;
  'reset-view': undefined;
}
