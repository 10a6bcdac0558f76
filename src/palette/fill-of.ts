import type { Control } from '../model/control.ts';
import { mix } from './mix.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/** How far inferred ground fades towards bare land, 0..1. */
export const INFERRED_FADE = 0.34;

/**
 * The fill of ground under that control: its controller's, paler where no source names the place or
 * its area. What a contender adds is a hatch (see `hatchOf`), not another fill.
 */
export function fillOf(palette: Palette, control: Pick<Control, 'controller' | 'basis'>): string {
  const { fill } = coloursOf(palette, control.controller);
  return control.basis === 'inferred' ? mix(fill, palette.land, INFERRED_FADE) : fill;
}
