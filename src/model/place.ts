import type { ControlInterval } from './control.ts';
import type { LocalText } from './text.ts';

/** What a place is. */
export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'district',
  'base',
  'airbase',
  'airport',
  'camp',
  'site',
  'square',
  'hill',
  'road',
  'area',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Kinds that own the ground around them; the others lie on somebody else's ground. */
export const GROUND_KINDS: ReadonlySet<PlaceKind> = new Set([
  'city',
  'town',
  'village',
  'district',
  'base',
  'airbase',
  'airport',
]);

/** Who held a place when the story opens, and how that is known. */
export interface Baseline {
  /** `stated`: a source says or plainly implies it; `general-record`: this project's reading. */
  readonly basis: 'stated' | 'general-record';
  readonly sources: readonly string[];
  /** Plain words on doubt; may be empty. */
  readonly note: string;
}

/** A named point and its whole history of control. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: LocalText;
  /** Other spellings, in any script. */
  readonly aliases: readonly string[];
  /** Degrees, WGS 84. */
  readonly lng: number;
  readonly lat: number;
  /** Radius within which the true position lies. */
  readonly uncertaintyKm: number;
  readonly coordinateSource: string;
  readonly governorate: string;
  /** 1 = the great cities … 5 = villages: what to label first, and from which zoom. */
  readonly rank: number;
  /** How far the nearest place lies that a report names, at any time; 0 when one names this place. */
  readonly reportDistanceKm: number;
  /** Whether it has a holder: labels of roads and wide areas have none of their own. */
  readonly held: boolean;
  readonly baseline: Baseline;
  /** In order of time; cover the story without gap or overlap. */
  readonly intervals: readonly ControlInterval[];
}
