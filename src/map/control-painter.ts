import type { SharedLine } from '../data/geography.ts';
import type { Control } from '../model/control.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';
import { type CellState, cellState, otherHolder, townState } from '../palette/ground-state.ts';
import { hatchedPlaces } from '../palette/hatch-use.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import type { Clock } from '../timeline/playback.ts';
import type { PlaceChange, Timeline } from '../timeline/timeline.ts';
import { type Fade, fadeFrame } from './fade.ts';
import { LineBorders } from './line-borders.ts';

/** Takes feature state; MapLibre in the browser, a list in tests. */
export type PaintFeature = (
  source: 'cells' | 'hatches' | 'glows' | 'arcs' | 'towns',
  id: number,
  state: Readonly<Record<string, unknown>>,
) => void;

/**
 * The one place that brings changes of control to the map. It knows what is drawn, asks the timeline
 * what differs at the new instant, and paints only that: cells whose fill changes, hatches that come
 * or go, towns whose dot or ring changes, lines that become another border. Whatever is painted costs
 * MapLibre an evaluation of every property in every layer of its source.
 */
export class ControlPainter {
  readonly #borders: LineBorders;
  readonly #hatched: ReadonlySet<number>;
  readonly #places: Story['places'];
  /** Looks at rest, made once; an interval belongs to one place. */
  readonly #looks = new Map<Control, CellState>();
  #reportedOnly = false;
  readonly #fades = new Map<number, Fade>();
  /** Fades whose look is painted for good; their glow may go on. */
  readonly #arrived = new WeakSet<Fade>();
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
    this.#borders = new LineBorders(story.actors, story.places.length, sharedLines);
    this.#hatched = hatchedPlaces(story);
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
    this.#looks.clear();
    this.#drawn = at;
    for (const place of this.#fades.keys()) this.#paintGlow(place, 0, palette.front);
    this.#fades.clear();
    for (const place of this.#places.keys()) {
      const control = this.timeline.controlAt(place, at);
      this.#borders.hold(place, control.controller, otherHolder(control));
      this.#paintCell(place, this.#stateOf(place, control));
      this.paint('towns', place, { ...townState(palette, control) });
    }
    this.#borders.sayAll((line, border) => this.paint('arcs', line, { border }));
  }

  /** Goes to another instant, in either direction. @param animated whether captures fade and glow */
  goTo(at: Instant, animated: boolean): void {
    const changes = this.timeline.changesBetween(this.#drawn, at);
    this.#drawn = at;
    if (!animated) this.settle();
    for (const change of changes) {
      const { place, before, after } = change;
      this.#borders.hold(place, after.controller, otherHolder(after));
      if (animated) this.#fadeCell(change);
      else this.#recolourCell(change);
      if (hasOtherDot(before, after)) {
        this.paint('towns', place, { ...townState(this.#palette, after) });
      }
    }
    // All holders are known now: a line whose two sides changed together may stay what it is.
    for (const { place, before, after } of changes) {
      const same =
        before.controller === after.controller && otherHolder(before) === otherHolder(after);
      if (same) continue;
      this.#borders.sayChanged(place, (line, border) => this.paint('arcs', line, { border }));
    }
  }

  /** Whether ground that no source speaks of loses its colour. Paints everything. */
  showReportedOnly(reportedOnly: boolean): void {
    this.#reportedOnly = reportedOnly;
    this.repaint(this.#drawn);
  }

  /** Ends all fades at once. */
  settle(): void {
    for (const [place, { to }] of this.#fades) {
      this.#paintCell(place, to);
      this.#paintGlow(place, 0, to.fill);
    }
    this.#fades.clear();
  }

  /** From rest to rest: only what differs. */
  #recolourCell({ place, before, after }: PlaceChange): void {
    const from = this.#stateOf(place, before);
    const { fill, hatch, hatchOpacity } = this.#stateOf(place, after);
    const refilled = fill !== from.fill;
    const rehatched = hatch !== from.hatch;
    if (!this.#borders.hasCell(place)) return;
    if (refilled) this.paint('cells', place, { fill });
    if (rehatched) this.paint('hatches', place, { hatch, hatchOpacity });
  }

  #fadeCell({ place, before, after }: PlaceChange): void {
    const running = this.#fades.get(place);
    const startMs = this.clock.now();
    const captured = before.controller !== after.controller;
    // A fade without a glow never paints one: the glow that it cuts short ends here.
    if (running?.glow && !captured) this.#paintGlow(place, 0, running.glow);
    this.#fades.set(place, {
      from: running ? fadeFrame(running, startMs) : this.#stateOf(place, before),
      to: this.#stateOf(place, after),
      startMs,
      glow: captured ? coloursOf(this.#palette, after.controller).strong : null,
    });
    this.#tickOn();
  }

  #stateOf(place: number, control: Control): CellState {
    const known = this.#looks.get(control);
    if (known) return known;
    const { reportDistanceKm, baseline } = this.#places[place] as Place;
    const look = cellState(this.#palette, control, {
      reportDistanceKm,
      reportedOnly: this.#reportedOnly,
      eveStated: baseline.basis === 'stated',
    });
    this.#looks.set(control, look);
    return look;
  }

  #tickOn(): void {
    if (this.#ticking) return;
    this.#ticking = true;
    this.clock.nextFrame(() => {
      this.#ticking = false;
      const now = this.clock.now();
      for (const [place, fade] of this.#fades) {
        const { glow, arrived, done, ...look } = fadeFrame(fade, now);
        if (!this.#arrived.has(fade)) this.#paintCell(place, look);
        if (arrived) this.#arrived.add(fade);
        if (fade.glow !== null) this.#paintGlow(place, glow, fade.glow);
        if (done) this.#fades.delete(place);
      }
      if (this.#fades.size > 0) this.#tickOn();
    });
  }

  #paintCell(place: number, { fill, hatch, hatchOpacity }: CellState): void {
    if (!this.#borders.hasCell(place)) return;
    this.paint('cells', place, { fill });
    if (this.#hatched.has(place)) this.paint('hatches', place, { hatch, hatchOpacity });
  }

  #paintGlow(place: number, glow: number, glowColour: string): void {
    if (this.#borders.hasCell(place)) this.paint('glows', place, { glow, glowColour });
  }
}

/** Whether a town's dot or the ring around it looks different. */
function hasOtherDot(before: Control, after: Control): boolean {
  if (before.controller !== after.controller) return true;
  const besieged = after.status === 'besieged';
  if (besieged !== (before.status === 'besieged')) return true;
  return besieged && before.contender !== after.contender;
}
