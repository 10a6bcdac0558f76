import type { LineEnds } from '../data/shared-lines.ts';
import type { ActorId, SideId } from '../model/actor.ts';
import type { Instant } from '../model/instant.ts';
import type { PlaceOutline, StoryOutline } from '../model/story-outline.ts';
import {
  type Border,
  borderOfControls,
  type CellState,
  cellState,
  type TownState,
  townState,
} from '../palette/ground-state.ts';
import type { Palette } from '../palette/palette.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * How ground looks at an instant: the same fills, hatches, dots and lines as on the WebGL map,
 * because both ask `palette/ground-state`.
 */
export class GroundPaint {
  readonly #places: readonly PlaceOutline[];
  readonly #sideOf: ReadonlyMap<ActorId, SideId>;

  /** @param reportedOnly ground that no source speaks of loses its colour. */
  constructor(
    story: Pick<StoryOutline, 'places' | 'actors'>,
    private readonly lines: readonly LineEnds[],
    private readonly timeline: Timeline,
    readonly palette: Palette,
    readonly reportedOnly = false,
  ) {
    this.#places = story.places;
    this.#sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
  }

  /** @param place its index. @throws RangeError `there is no place number …` */
  cell(place: number, at: Instant): CellState {
    const control = this.timeline.controlAt(place, at);
    const { reportDistanceKm, baseline } = this.#places[place] as PlaceOutline;
    return cellState(this.palette, control, {
      reportDistanceKm,
      reportedOnly: this.reportedOnly,
      eveStated: baseline.basis === 'stated',
    });
  }

  /** @param place its index. @throws RangeError `there is no place number …` */
  town(place: number, at: Instant): TownState {
    return townState(this.palette, this.timeline.controlAt(place, at));
  }

  /** @param line index of a shared line. @throws RangeError `there is no line number …` */
  border(line: number, at: Instant): Border {
    const cells = this.lines[line];
    if (!cells) throw new RangeError(`there is no line number ${line}`);
    const control = (place: number) => this.timeline.controlAt(place, at);
    return borderOfControls(control(cells.left), control(cells.right), this.#sideOf);
  }
}
