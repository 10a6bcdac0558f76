import { css, html } from 'lit';
import { xOf } from '../../chart/share-chart.ts';
import type { Instant } from '../../model/instant.ts';
import { controlStyles } from '../control-styles.ts';
import { FirstControl } from '../first-control.ts';
import { styled } from '../styled.ts';
import { keySeek } from './key-seek.ts';
import { valueText } from './value-text.ts';

/**
 * The thumb of the right-hand map, where two instants are compared: a slider of its own on the same
 * track, with the same keys.
 *
 * @element control-map-second-thumb
 * @property story the facts.
 * @property language of the words.
 * @property at instant of the right-hand map.
 * @property width of the track, pixels.
 * @property instantUnder the instant under a pointer on the track.
 * @event compare `{at}`
 */
export class SecondThumb extends FirstControl {
  static override styles = [
    controlStyles,
    css`
      :host {
        inset: 0;
        pointer-events: none;
        position: absolute;
      }
      .thumb {
        align-items: center;
        background: var(--cm-link);
        block-size: 24px;
        border-radius: 50% 50% 50% 0;
        color: var(--cm-surface);
        cursor: ew-resize;
        display: flex;
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        font-weight: 700;
        inline-size: 24px;
        justify-content: center;
        left: var(--x);
        pointer-events: auto;
        position: absolute;
        top: -12px;
        touch-action: none;
      }
      .stem {
        background: var(--cm-link);
        block-size: 100%;
        inline-size: 2px;
        left: calc(var(--x) - 1px);
        position: absolute;
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    width: { attribute: false },
    instantUnder: { attribute: false },
  };

  declare at: Instant;
  declare width: number;
  declare instantUnder: (event: PointerEvent) => Instant;
  #dragging = false;

  constructor() {
    super();
    this.at = 0;
    this.width = 0;
    this.instantUnder = () => this.at;
  }

  protected override render() {
    const { story } = this;
    if (!story) return html``;
    const x = styled({ '--x': `${xOf(story, this.at, this.width)}px` });
    return html`<div class="stem" ${x}></div>
      <div
        class="thumb"
        role="slider"
        tabindex="0"
        aria-label=${this.messages.timeline.otherLabel}
        aria-orientation="horizontal"
        aria-valuemin=${story.start}
        aria-valuemax=${story.end - 1}
        aria-valuenow=${this.at}
        aria-valuetext=${valueText(this.at, this.messages, this.formats)}
        ${x}
        @keydown=${this.#keydown}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#up}
      >
        B
      </div>`;
  }

  #keydown(event: KeyboardEvent): void {
    if (!this.story || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = keySeek(event.key, event.shiftKey, this.at, this.story);
    if (at === null) return;
    event.preventDefault();
    this.report('compare', { at });
  }

  #down(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#dragging = true;
    event.stopPropagation();
  }

  #move(event: PointerEvent): void {
    if (this.#dragging) this.report('compare', { at: this.instantUnder(event) });
  }

  #up(): void {
    this.#dragging = false;
  }
}

customElements.define('control-map-second-thumb', SecondThumb);
