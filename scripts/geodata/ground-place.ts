import type { ActorId } from '../../src/model/actor.ts';

/** A place as the ground sees it. */
export interface GroundPlace {
  readonly id: string;
  /** `owner`: owns ground; `guest`: lies on another's; `unplaced`: has no position. */
  readonly role: 'owner' | 'guest' | 'unplaced';
  /** Who held it on the eve. */
  readonly eve: ActorId;
  /** Kilometres on a plane that keeps distances. */
  readonly x: number;
  readonly y: number;
  /** The side of the line it stood on: places infer from their own side only. */
  readonly area: string;
  /** The place whose ground a guest lies on; else null. */
  readonly host: string | null;
}
