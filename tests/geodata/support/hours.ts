import type { ControlInterval } from '../../../src/model/control.ts';
import { HOUR_MS, type Interval } from '../../../src/model/instant.ts';

/** Midnight of the first day of invented stories; times in tests are hours from here. */
export const MIDNIGHT = Date.UTC(2031, 2, 1);

export const at = (hour: number): number => MIDNIGHT + hour * HOUR_MS;

/** A story of four days: hours 0 to 96. */
export const STORY: Interval = { start: at(0), end: at(96) };

/**
 * A history as lines that can be read: `6-12 government changing>hts reported`. The part after `>` is
 * the contender; an inference ends with `~` and the place that is followed.
 */
export function linesOf(history: readonly ControlInterval[] | undefined): string[] {
  const hour = (instant: number) => (instant - MIDNIGHT) / HOUR_MS;
  return (history ?? []).map((interval) => {
    const { start, end, controller, contender, status, basis, follows } = interval;
    const towards = contender === null ? '' : `>${contender}`;
    const after = follows === null ? '' : ` ~${follows}`;
    return `${hour(start)}-${hour(end)} ${controller} ${status}${towards} ${basis}${after}`;
  });
}

/** A place that the government holds all through the story. */
export const EVE = ['0-96 government held baseline'];
/** The government's until `start`, changing until `end`, then `to`'s. */
export const taken = (to: string, start: number, end: number, why: string) => [
  `0-${start} government held baseline`,
  `${start}-${end} government changing>${to} ${why}`,
  `${end}-96 ${to} held ${why}`,
];
