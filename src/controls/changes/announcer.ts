import { css, html, type PropertyValues } from 'lit';
import { type Capture, capturesOf, capturesWithin } from '../../chart/captures.ts';
import type { Instant } from '../../model/instant.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { stepInWords } from './change-words.ts';

/** How long the instant must rest before it is said what changed. */
const REST_MS = 700;

/** While time moves by itself, only captures of places of this rank and above are said, … */
const SPOKEN_RANK = 2;

/** … and never one upon the other. */
const BREATH_MS = 2500;

/**
 * Says what changed since it last spoke, to those who do not see the map: a polite live region. It is
 * silent on arrival, while time is being dragged, and while a chapter is told, which speaks for itself.
 * The slider says the time; here the time is never said.
 *
 * @element control-map-announcer
 * @property story the facts.
 * @property language of the sentences.
 * @property at the instant shown.
 * @property playing whether time moves by itself: then captures of larger places are said as they come.
 * @property telling whether a chapter is told.
 */
export class AnnouncerControl extends ControlElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    playing: { attribute: false },
    telling: { attribute: false },
    spoken: { state: true },
  };

  declare at: Instant;
  declare playing: boolean;
  declare telling: boolean;
  declare private spoken: string;
  #captures: readonly Capture[] = [];
  /** The instant that was last spoken of; null before the first. */
  #since: Instant | null = null;
  #spokeAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.at = 0;
    this.playing = false;
    this.telling = false;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.story) return;
    if (changed.has('story')) this.#captures = capturesOf(this.story);
    this.#since ??= this.at;
    if (this.telling) {
      clearTimeout(this.#timer);
      this.#since = this.at;
      this.spoken = '';
      return;
    }
    if (!changed.has('at') && !changed.has('playing')) return;
    clearTimeout(this.#timer);
    if (this.playing) this.#sayCaptures();
    else this.#timer = setTimeout(() => this.#say(), REST_MS);
  }

  #sayCaptures(): void {
    const passed = capturesWithin(this.#captures, this.#since ?? this.at, this.at);
    const large = passed.some(({ place }) => place.rank <= SPOKEN_RANK);
    if (large && performance.now() - this.#spokeAt >= BREATH_MS) this.#say();
  }

  /** A region that says the same again is not read again, so it is emptied before. */
  #say(): void {
    const { story, language, messages, formats, at } = this;
    const since = this.#since;
    if (!story || since === null || since === at) return;
    const text = stepInWords(since, at, { story, language, messages, formats });
    this.#since = at;
    this.#spokeAt = performance.now();
    if (text !== this.spoken) {
      this.spoken = text;
      return;
    }
    this.spoken = '';
    void this.updateComplete.then(() => {
      this.spoken = text;
    });
  }

  protected override render() {
    return html`<div class="visually-hidden" role="status">${this.spoken}</div>`;
  }
}

customElements.define('control-map-announcer', AnnouncerControl);
