import type { ActorId } from '../model/actor.ts';

export type ThemeName = 'light' | 'dark';

/** Colours of one actor, CSS hex `#rrggbb`. */
export interface ActorColours {
  /** Ground it holds. */
  readonly fill: string;
  /** The same hue, strong enough for dots, front lines and text on `land`. */
  readonly strong: string;
}

/** Every colour of the map, the chart and the legend in one theme. CSS hex `#rrggbb`. */
export interface Palette {
  readonly land: string;
  readonly sea: string;
  readonly actors: Readonly<Record<ActorId, ActorColours>>;
}
