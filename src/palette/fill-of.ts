import type { Control, Status } from '../model/control.ts';
import { mix } from './mix.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/** How far inferred ground fades towards bare land, 0..1. */
export const INFERRED_FADE = 0.34;

/** How far ground fades of which a source says no more than who took the whole country: */
export const COUNTRY_FADE = 0.67;

/** How far such ground fades, 0..1. Of one of two, half as far: each colour has half of the ground. */
export function countryFade({ status }: { readonly status?: Status | undefined }): number {
  return status === 'either' ? COUNTRY_FADE / 2 : COUNTRY_FADE;
}

/** Ground fades further with the distance to the nearest place that a report names: from here … */
const NEAR_KM = 20;
/** … to here, */
const FAR_KM = 120;
/** by so much, 0..1. */
const FAR_FADE = 0.4;

/** What is left, when only reports are shown, of the colour of ground that no source names. */
const UNREPORTED_FADE = 0.88;

/** What a fill depends on besides control. */
export interface Doubt {
  /** How far the nearest place lies that a report names, km; 0 when one names this place. */
  readonly reportDistanceKm: number;
  /** Only what a source says of the place or its area keeps its colour. */
  readonly reportedOnly: boolean;
  /** Whether a source states who held the place on the eve. */
  readonly eveStated: boolean;
}

/** No doubt: for samples and charts. */
const NONE: Doubt = { reportDistanceKm: 0, reportedOnly: false, eveStated: true };

/**
 * The fill of ground under that control: its controller's, paler where no source names the place or
 * its area, and paler the further the next report lies. What a contender adds is a hatch (see
 * `hatchOf`), not another fill.
 *
 * Palest is what a statement on the whole country gives, everywhere alike: no report is near to any of
 * it. While ground is changing by such a statement, it speaks of who comes; who leaves is as well
 * known as before.
 */
export function fillOf(
  palette: Palette,
  control: Pick<Control, 'controller' | 'basis'> & Partial<Pick<Control, 'status'>>,
  doubt: Doubt = NONE,
): string {
  const { fill } = coloursOf(palette, control.controller);
  if (doubt.reportedOnly && !isReported(control, doubt))
    return mix(fill, palette.land, UNREPORTED_FADE);
  if (control.basis === 'country' && control.status !== 'changing')
    return mix(fill, palette.land, countryFade(control));
  const inferred = control.basis === 'inferred' ? INFERRED_FADE : 0;
  const distance = Math.min(
    1,
    Math.max(0, (doubt.reportDistanceKm - NEAR_KM) / (FAR_KM - NEAR_KM)),
  );
  return mix(fill, palette.land, 1 - (1 - inferred) * (1 - distance * FAR_FADE));
}

/** Whether a source speaks of the place, or of the area it lies in, or says who held it on the eve. */
export function isReported(
  { basis }: Pick<Control, 'basis'>,
  { eveStated }: Pick<Doubt, 'eveStated'>,
): boolean {
  return basis === 'reported' || basis === 'area' || (basis === 'baseline' && eveStated);
}
