import type { ActorId, SideId } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import { type Doubt, fillOf, isReported } from './fill-of.ts';
import { hatchKeyOf } from './hatch-use.ts';
import type { Palette } from './palette.ts';
import { coloursOf } from './palette-of.ts';

/** Feature state of a cell. `hatchOpacity` and `glow` go from 0 to 1. */
export interface CellState {
  readonly fill: string;
  /** Key of the hatch over the fill, or null. */
  readonly hatch: string | null;
  readonly hatchOpacity: number;
}

/** How a cell looks when nothing moves. */
export function cellState(palette: Palette, control: Control, doubt?: Doubt): CellState {
  const hidden = doubt?.reportedOnly && !isReported(control, doubt);
  const hatch = hidden ? null : hatchKeyOf(control);
  return { fill: fillOf(palette, control, doubt), hatch, hatchOpacity: hatch === null ? 0 : 1 };
}

/** Feature state of a town's dot and of the ring of its siege. */
export interface TownState {
  readonly dot: string;
  /** 1 when besieged, else 0. */
  readonly siege: number;
  readonly siegeColour: string;
}

/** The dot in its holder's colour; when besieged, a ring in the besieger's. */
export function townState(palette: Palette, control: Control): TownState {
  const besieger = control.status === 'besieged' ? control.contender : null;
  return {
    dot: coloursOf(palette, control.controller).strong,
    siege: besieger === null ? 0 : 1,
    siegeColour: coloursOf(palette, besieger ?? control.controller).strong,
  };
}

/**
 * What the line between two cells is: nothing where one actor holds both, a thin `seam` between
 * actors of one side, a `front` between sides.
 */
export type Border = 'none' | 'seam' | 'front';

/** @param sideOf the side of an actor; an actor it does not know stands for itself. */
export function borderBetween(
  left: ActorId,
  right: ActorId,
  sideOf: ReadonlyMap<ActorId, SideId>,
): Border {
  if (left === right) return 'none';
  return (sideOf.get(left) ?? left) === (sideOf.get(right) ?? right) ? 'seam' : 'front';
}

/** Whom ground may belong to besides its controller: the other of two, where a source does not decide. */
export function otherHolder({
  status,
  contender,
}: Pick<Control, 'status' | 'contender'>): ActorId | null {
  return status === 'either' ? contender : null;
}

/**
 * What the line between two grounds is. Between ground that is one of two parties' and ground of one of
 * these two nobody knows of a front: it is a seam.
 */
export function borderOfControls(
  left: Pick<Control, 'controller' | 'status' | 'contender'>,
  right: Pick<Control, 'controller' | 'status' | 'contender'>,
  sideOf: ReadonlyMap<ActorId, SideId>,
): Border {
  const [a, b] = [otherHolder(left), otherHolder(right)];
  const shared =
    left.controller === right.controller || a === right.controller || b === left.controller;
  if (a !== b && shared) return 'seam';
  return borderBetween(left.controller, right.controller, sideOf);
}
