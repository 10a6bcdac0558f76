import { css, html, type PropertyValues } from 'lit';
import { type Capture, capturesOf } from '../../chart/captures.ts';
import type { Instant } from '../../model/instant.ts';
import { controlStyles } from '../control-styles.ts';
import { FirstControl } from '../first-control.ts';
import { headlineSentence } from './headline-sentence.ts';

/**
 * The page's title and the sentence that tells what is on screen. What a step in time changed is
 * read out by the announcer, which comes after the first sight: this sentence often stays the same.
 *
 * @element control-map-headline
 * @property story the facts.
 * @property language of the sentence.
 * @property at the instant shown.
 * @property dated whether the instant stands in words above the sentence: where there is no slider.
 * @property level of the heading: 1 where the map is the page, 2 within somebody’s article.
 */
export class HeadlineControl extends FirstControl {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      h1,
      h2 {
        font-size: var(--cm-title-size, calc(1.0625 * var(--cm-rem, 1rem)));
        font-weight: 700;
        letter-spacing: -0.01em;
        line-height: 1.25;
        margin: 0;
        text-wrap: balance;
      }
      :host(:lang(ar)) :is(h1, h2) {
        letter-spacing: 0;
      }
      .date {
        font-size: var(--cm-sentence-size, calc(0.875 * var(--cm-rem, 1rem)));
        font-weight: 600;
        margin: 2px 0 0;
      }
      .sentence {
        display: var(--cm-sentence-display, block);
        font-size: var(--cm-sentence-size, calc(0.875 * var(--cm-rem, 1rem)));
        line-height: 1.4;
        margin-block-start: 4px;
        min-block-size: 2.8em;
        text-wrap: pretty;
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    level: { attribute: false },
    dated: { attribute: false },
  };

  declare at: Instant;
  declare level: 1 | 2;
  declare dated: boolean;
  #captures: readonly Capture[] = [];

  constructor() {
    super();
    this.at = 0;
    this.level = 1;
    this.dated = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('story')) this.#captures = this.story ? capturesOf(this.story) : [];
  }

  #sentence(): string {
    return this.story ? headlineSentence(this.story, this.#captures, this.at, this.language) : '';
  }

  protected override render() {
    if (!this.story) return html``;
    return html`
      ${
        this.level === 1
          ? html`<h1>${this.story.title[this.language]}</h1>`
          : html`<h2>${this.story.title[this.language]}</h2>`
      }
      ${this.dated ? html`<p class="date">${this.formats.moment(this.at)} (${this.messages.timeline.clockNote})</p>` : ''}
      <p class="sentence">${this.#sentence()}</p>
    `;
  }
}

customElements.define('control-map-headline', HeadlineControl);
