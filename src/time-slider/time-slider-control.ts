import type { ControlPosition, IControl, Map as MapLibreMap } from 'maplibre-gl';
import { clampTo, type Instant } from '../model/instant.ts';
import { Playback, STORY_MS_PER_SECOND } from '../timeline/playback.ts';
import { DrivenLayers } from './driven-layers.ts';
import {
  checkPositive,
  type InstantLike,
  readInstant,
  readOptions,
  type TimeSliderOptions,
  type TimeSliderSettings,
} from './options.ts';
import { steadyClock } from './steady-clock.ts';
import { TimeSliderView } from './time-slider-view.ts';

export type { InstantLike, TimeSliderOptions } from './options.ts';
export type { TimeSliderWords } from './words.ts';

/** What a `timechange` carries. */
export interface TimeChange {
  /** Epoch milliseconds. */
  readonly at: Instant;
  /** False while a drag goes on, and while it plays. */
  readonly final: boolean;
}

/** The control's events, by name. */
export interface TimeSliderEvents {
  timechange: CustomEvent<TimeChange>;
  play: Event;
  pause: Event;
}

/** At speed 1 the whole of the time passes in so many seconds. */
const WHOLE_SECONDS = 60;

/**
 * A time slider for any MapLibre map: of chosen layers it shows the features that are there at an
 * instant, `start <= at < end`.
 *
 *     const slider = new TimeSliderControl({
 *       start: '2024-11-26T00:00:00+03:00',
 *       end: '2024-12-11T00:00:00+03:00',
 *       layers: ['zones'],
 *       timeZone: 'Asia/Damascus',
 *     });
 *     map.addControl(slider, 'bottom-left');
 *
 * Features say when they were there by two properties, each epoch milliseconds or ISO 8601 text; see
 * `timeFilter` for what else they may be. The control reads them by a filter, so sources of every kind
 * can be driven, their data is left alone, and a layer keeps the filter it has besides. A layer that is
 * missing when the map first comes to rest is named on the console. Texts take
 * MapLibre far longer than numbers: with tens of thousands of features use numbers.
 *
 * Time moves in steps of `stepMs`, by the reader's hand and in play; the browser's keys for a slider
 * work. A reader who wants less motion sees two pictures a second at most. Who takes the slider while
 * it plays pauses it.
 *
 * Events tell what the reader did and what playing does; what a program sets by itself it does not
 * hear of: `at = …`, `play()` and `pause()` emit neither `timechange` nor `play` or `pause`.
 *
 * @event timechange `{at, final}`: another instant is shown.
 * @event play the reader lets it play.
 * @event pause the reader pauses it, or the end is reached.
 */
export class TimeSliderControl extends EventTarget implements IControl {
  readonly #settings: TimeSliderSettings;
  readonly #playback: Playback;
  #at: Instant;
  #speed: number;
  #view: TimeSliderView | null = null;
  #layers: DrivenLayers | null = null;

  /** @throws RangeError that names the option which is wrong, and its value. */
  constructor(options: TimeSliderOptions) {
    super();
    const page = typeof document === 'undefined' ? '' : document.documentElement.lang;
    this.#settings = readOptions(options, page);
    const { span, at, speed, stepMs } = this.#settings;
    this.#at = clampTo(span, at);
    this.#speed = speed;
    this.#playback = new Playback(span, steadyClock, this.#playTo, this.#end, [], stepMs);
  }

  /** The instant shown, epoch milliseconds. Set beyond an end, it is that end. */
  get at(): Instant {
    return this.#at;
  }

  /** @throws RangeError `at is not an instant: …` */
  set at(value: InstantLike) {
    const { playing } = this;
    this.#playback.pause();
    this.#show(clampTo(this.#settings.span, readInstant('at', value)));
    if (playing) this.play();
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  /** How fast it plays; at 1 all of the time passes in a minute. */
  get speed(): number {
    return this.#speed;
  }

  /** @throws RangeError `speed must be above 0: …` */
  set speed(value: number) {
    checkPositive('speed', value);
    this.#speed = value;
    this.#playback.setSpeed(this.#rate);
  }

  /** Plays from the instant shown; from the start, if that is the last one. */
  play(): void {
    this.#playback.play(this.#at, this.#rate);
    this.#show(this.#at);
  }

  /** Stops where it is. */
  pause(): void {
    this.#playback.pause();
    this.#show(this.#at);
  }

  /** Called by `map.addControl`. */
  onAdd(map: MapLibreMap): HTMLElement {
    const { layers, properties } = this.#settings;
    this.#layers = new DrivenLayers(map, layers, properties);
    this.#view = new TimeSliderView(this.#settings, {
      seek: this.#seek,
      togglePlay: this.#togglePlay,
    });
    map.on('styledata', this.#refresh);
    map.once('idle', this.#warnOfMissing);
    this.#show(this.#at);
    return this.#view.element;
  }

  /** Called by `map.removeControl`: layers get their own filters back. */
  onRemove(map: MapLibreMap): void {
    this.#playback.pause();
    map.off('styledata', this.#refresh);
    map.off('idle', this.#warnOfMissing);
    this.#layers?.restore();
    this.#view?.element.remove();
    this.#layers = null;
    this.#view = null;
  }

  getDefaultPosition(): ControlPosition {
    return 'bottom-left';
  }

  override addEventListener<Name extends keyof TimeSliderEvents>(
    type: Name,
    listener: (event: TimeSliderEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void;
  override addEventListener(...args: never[]): void {
    super.addEventListener(...(args as unknown as Parameters<EventTarget['addEventListener']>));
  }

  override removeEventListener<Name extends keyof TimeSliderEvents>(
    type: Name,
    listener: (event: TimeSliderEvents[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void;
  override removeEventListener(...args: never[]): void {
    super.removeEventListener(
      ...(args as unknown as Parameters<EventTarget['removeEventListener']>),
    );
  }

  get #rate(): number {
    const { start, end } = this.#settings.span;
    return (this.#speed * (end - start)) / WHOLE_SECONDS / STORY_MS_PER_SECOND;
  }

  #show(at: Instant): void {
    this.#at = at;
    this.#view?.show(at, this.playing);
    this.#layers?.show(at);
  }

  /** A new style, or a new layer. */
  readonly #refresh = () => this.#layers?.show(this.#at);

  readonly #warnOfMissing = () => {
    for (const id of this.#layers?.missing ?? []) {
      console.warn(`time slider: the map has no layer "${id}"`);
    }
  };

  readonly #seek = (at: Instant, final: boolean) => {
    const { playing } = this;
    this.#playback.pause();
    this.#show(clampTo(this.#settings.span, at));
    if (playing) this.dispatchEvent(new Event('pause'));
    this.#report(final);
  };

  readonly #togglePlay = () => {
    if (this.playing) this.pause();
    else this.play();
    this.dispatchEvent(new Event(this.playing ? 'play' : 'pause'));
  };

  /** Shows a new stop when playback has come to it. */
  readonly #playTo = (at: Instant) => {
    const stop = this.#stopBefore(at);
    if (stop === this.#stopBefore(this.#at)) return;
    this.#show(stop);
    this.#report(!this.playing);
  };

  readonly #end = () => {
    this.#show(this.#at);
    this.dispatchEvent(new Event('pause'));
  };

  #stopBefore(at: Instant): Instant {
    const { span, stepMs } = this.#settings;
    return span.start + Math.floor((at - span.start) / stepMs) * stepMs;
  }

  #report(final: boolean): void {
    this.dispatchEvent(
      new CustomEvent<TimeChange>('timechange', { detail: { at: this.#at, final } }),
    );
  }
}
