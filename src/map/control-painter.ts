import { linesByPlace, type SharedLine } from '../data/geography.ts';
import type { ActorId, SideId } from '../model/actor.ts';
import type { Control } from '../model/control.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { borderBetween, type CellState, cellState, townState } from '../palette/ground-state.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import type { Clock } from '../timeline/playback.ts';
import type { PlaceChange, Timeline } from '../timeline/timeline.ts';
import { type Fade, fadeFrame } from './fade.ts';

/** Takes feature state; MapLibre in the browser, a list in tests. */
export type PaintFeature = (
  source: 'cells' | 'arcs' | 'towns',
  id: number,
  state: Readonly<Record<string, unknown>>,
) => void;

/**
 * The one place that brings changes of control to the map. It knows what is drawn, asks the timeline
 * what differs at the new instant, and paints only that.
 */
export class ControlPainter {
  readonly #lines: readonly SharedLine[];
  readonly #linesByPlace: ReadonlyMap<number, readonly number[]>;
  readonly #sideOf: ReadonlyMap<ActorId, SideId>;
  readonly #places: Story['places'];
  #reportedOnly = false;
  readonly #fades = new Map<number, Fade>();
  #palette: Palette;
  #drawn: Instant;
  #ticking = false;

  /** Paints nothing until `repaint`. */
  constructor(
    story: Story,
    sharedLines: readonly SharedLine[],
    private readonly timeline: Timeline,
    palette: Palette,
    private readonly paint: PaintFeature,
    private readonly clock: Clock,
  ) {
    this.#lines = sharedLines;
    this.#linesByPlace = linesByPlace(sharedLines);
    this.#sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
    this.#places = story.places;
    this.#palette = palette;
    this.#drawn = story.start;
  }

  /** The instant on the map. */
  get drawn(): Instant {
    return this.#drawn;
  }

  /** Paints everything, for a new style, another palette or a lost context. Ends all fades. */
  repaint(at: Instant, palette: Palette = this.#palette): void {
    this.#palette = palette;
    this.#drawn = at;
    this.#fades.clear();
    for (const place of this.#places.keys()) {
      const control = this.timeline.controlAt(place, at);
      this.#paintCell(place, this.#stateOf(place, control), 0);
      this.paint('towns', place, { ...townState(palette, control) });
    }
    for (const line of this.#lines.keys()) this.#paintLine(line);
  }

  /** Goes to another instant, in either direction. @param animated whether captures fade and glow */
  goTo(at: Instant, animated: boolean): void {
    const changes = this.timeline.changesBetween(this.#drawn, at);
    this.#drawn = at;
    if (!animated) this.settle();
    const lines = new Set<number>();
    for (const change of changes) {
      this.#changeCell(change, animated);
      this.paint('towns', change.place, { ...townState(this.#palette, change.after) });
      for (const line of this.#linesByPlace.get(change.place) ?? []) lines.add(line);
    }
    for (const line of lines) this.#paintLine(line);
  }

  /** Whether ground that no source speaks of loses its colour. Paints everything. */
  showReportedOnly(reportedOnly: boolean): void {
    this.#reportedOnly = reportedOnly;
    this.repaint(this.#drawn);
  }

  /** Ends all fades at once. */
  settle(): void {
    for (const [place, { to }] of this.#fades) this.#paintCell(place, to, 0);
    this.#fades.clear();
  }

  #changeCell({ place, before, after }: PlaceChange, animated: boolean): void {
    const to = this.#stateOf(place, after);
    if (!animated) {
      this.#paintCell(place, to, 0);
      return;
    }
    const running = this.#fades.get(place);
    const startMs = this.clock.now();
    const captured = before.controller !== after.controller;
    this.#fades.set(place, {
      from: running ? fadeFrame(running, startMs) : this.#stateOf(place, before),
      to,
      startMs,
      glow: captured ? coloursOf(this.#palette, after.controller).strong : null,
    });
    this.#tickOn();
  }

  #stateOf(place: number, control: Control): CellState {
    const { reportDistanceKm, baseline } = this.#places[place] as Place;
    return cellState(this.#palette, control, {
      reportDistanceKm,
      reportedOnly: this.#reportedOnly,
      eveStated: baseline.basis === 'stated',
    });
  }

  #tickOn(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    this.clock.nextFrame(() => {
      this.#ticking = false;
      const now = this.clock.now();
      for (const [place, fade] of this.#fades) {
        const { glow, done, ...state } = fadeFrame(fade, now);
        this.#paintCell(place, state, glow, fade.glow);
        if (done) this.#fades.delete(place);
      }
      if (this.#fades.size > 0) this.#tickOn();
    });
  }

  #paintCell(
    place: number,
    state: CellState,
    glow: number,
    glowColour: string | null = null,
  ): void {
    if (!this.#linesByPlace.has(place)) return;
    this.paint('cells', place, { ...state, glow, glowColour: glowColour ?? state.fill });
  }

  #paintLine(line: number): void {
    const { left, right } = this.#lines[line] as SharedLine;
    const holder = (place: number) => this.timeline.controlAt(place, this.#drawn).controller;
    this.paint('arcs', line, { border: borderBetween(holder(left), holder(right), this.#sideOf) });
  }
}
