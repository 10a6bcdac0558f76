import type { ActorId } from '../model/actor.ts';

export type ThemeName = 'light' | 'dark';

/** Colours of one actor, CSS hex `#rrggbb`. */
export interface ActorColours {
  /** Ground it holds. */
  readonly fill: string;
  /** The same hue, strong enough for dots, rings and text on `land`. */
  readonly strong: string;
}

/**
 * Every colour of the map, the chart and the legend in one theme. CSS hex `#rrggbb`.
 *
 * The fills of any two actors are at least 10 apart (CIEDE2000) for normal, protan, deutan and
 * tritan vision; `front` stands out from every fill by at least 3:1. Tests hold both.
 */
export interface Palette {
  readonly theme: ThemeName;
  /** Whether each armed group has its own colour, or each side. */
  readonly grouping: 'groups' | 'sides';
  /** Ground under the fills; what inferred ground fades towards. */
  readonly land: string;
  readonly sea: string;
  readonly neighbour: string;
  /** Borders between neighbours, and their coasts. */
  readonly neighbourLine: string;
  /** Outline of the ground that the story is about. */
  readonly landBorder: string;
  readonly governorateLine: string;
  readonly river: string;
  readonly lake: string;
  readonly road: string;
  readonly roadCasing: string;
  /** Names of places on the ground. */
  readonly label: string;
  /** Names of lesser places. */
  readonly labelSoft: string;
  readonly labelHalo: string;
  /** Names of neighbours: quiet. */
  readonly regionLabel: string;
  readonly waterLabel: string;
  /** Names of rivers and lakes, on ground of any holder. */
  readonly waterOnLand: string;
  /** Names of governorates, on ground of any holder. */
  readonly governorateLabel: string;
  /** The plate with a road's name. */
  readonly shield: string;
  readonly shieldEdge: string;
  readonly shieldText: string;
  /** Front lines and zone borders: the line itself, and the lighter or darker edge around it. */
  readonly front: string;
  readonly frontCasing: string;
  /** The line that closes the occupied Golan. */
  readonly golan: string;
  /** Edge of a town's dot. */
  readonly dotEdge: string;
  /** Ring around the place whose card is open. */
  readonly selection: string;
  /** Flags of the timeline. */
  readonly milestone: string;
  readonly actors: Readonly<Record<ActorId, ActorColours>>;
}
