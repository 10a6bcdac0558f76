import { css, html } from 'lit';
import type { Instant } from '../../model/instant.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { Drag } from '../drag.ts';
import { icon } from '../icon.ts';
import { styled } from '../styled.ts';
import { differingHolders } from './difference.ts';

/** How far an arrow moves the divider. */
const STEP = 0.05;

/** What the handle, which may stand at an edge, takes of a side, and a margin, pixels. */
const BESIDE_PX = 58;

/** A date in less room could not be read, pixels. */
const NARROWEST_PX = 72;

/**
 * What lies over two maps that are compared: the divider, each side's date, and what the right-hand
 * side shows. Left stays left in Arabic too: sides are places on the screen, like the map's west and
 * east, and the time axis below runs the same way.
 *
 * @element control-map-compare
 * @property story the facts.
 * @property language of the words.
 * @cssproperty --cm-compare-shift how far the bar stands right of the middle, for what covers a side.
 * @property at instant of the left-hand map.
 * @property compare instant of the right-hand map; null: nothing is rendered.
 * @event compare another instant for the right-hand map, or null: no comparison. `{at}`
 * @event divider the reader moved the divider: `{fraction}`, 0 left to 1 right; also on arrival.
 */
export class CompareControl extends ControlElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        direction: ltr;
        overflow: hidden;
        position: relative;
      }
      .divider {
        background: var(--cm-raised);
        block-size: 100%;
        box-shadow: 0 0 0 1px var(--cm-ink);
        inline-size: 2px;
        left: calc(var(--fraction) * 100% - 1px);
        position: absolute;
        top: 0;
      }
      .handle {
        align-items: center;
        background: var(--cm-raised);
        block-size: 44px;
        border: 1.5px solid var(--cm-ink);
        border-radius: 50%;
        cursor: ew-resize;
        display: flex;
        inline-size: 44px;
        justify-content: center;
        left: clamp(0px, calc(var(--fraction) * 100% - 22px), calc(100% - 44px));
        pointer-events: auto;
        position: absolute;
        top: calc(56% - 22px);
        touch-action: none;
      }
      .badge {
        background: var(--cm-raised);
        border-radius: 6px;
        box-shadow: var(--cm-shadow);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        font-weight: 600;
        line-height: 1.35;
        max-inline-size: min(42%, 190px, var(--room));
        padding: 3px 8px;
        position: absolute;
        bottom: 84px;
      }
      .a {
        right: max(calc((1 - var(--fraction)) * 100% + 28px), 50px);
      }
      .b {
        left: max(calc(var(--fraction) * 100% + 28px), 50px);
      }
      .panel {
        align-items: center;
        background: var(--cm-raised);
        border-radius: 10px;
        bottom: 36px;
        box-shadow: var(--cm-shadow);
        display: flex;
        flex-wrap: wrap;
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        gap: 2px 8px;
        justify-content: center;
        left: calc(50% + var(--cm-compare-shift, 0px));
        max-inline-size: calc(100% - 120px);
        padding: 2px 6px 2px 10px;
        pointer-events: auto;
        position: absolute;
        transform: translateX(-50%);
        inline-size: max-content;
      }
      select {
        background: none;
        block-size: 28px;
        border: 1px solid var(--cm-line);
        border-radius: 6px;
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        max-inline-size: 150px;
      }
      option {
        background: var(--cm-raised);
      }
      @container (max-width: 559px) {
        .differ {
          display: none;
        }
        .badge {
          bottom: 46px;
          font-size: calc(0.6875 * var(--cm-rem, 1rem));
        }
        .panel {
          bottom: auto;
          flex-wrap: nowrap;
          max-inline-size: calc(100% - 16px);
          top: 8px;
        }
      }
      @media (forced-colors: active) {
        .divider {
          background: CanvasText;
        }
        .badge,
        .panel {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    compare: { attribute: false },
    width: { state: true },
    fraction: { state: true },
  };

  declare at: Instant;
  declare compare: Instant | null;
  declare private fraction: number;
  readonly #drag = new Drag({
    move: (event) => {
      const { left, width } = this.getBoundingClientRect();
      this.#move((event.clientX - left) / Math.max(1, width));
    },
  });
  /** Of both maps together, pixels. */
  declare private width: number;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.width = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.at = 0;
    this.compare = null;
    this.fraction = 0.5;
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override render() {
    const { story, compare, formats, messages } = this;
    if (!story || compare === null) return html``;
    const words = messages.compare;
    const percent = formats.percent(this.fraction);
    const count = differingHolders(story, this.at, compare);
    const fraction = styled({ '--fraction': String(this.fraction) });
    return html`
      <div class="divider" ${fraction}></div>
      ${this.#badge('a', words.left(formats.thumb(this.at)))}
      ${this.#badge('b', words.right(formats.thumb(compare)))}
      <div
        class="handle"
        role="slider"
        tabindex="0"
        aria-label=${words.divider}
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(this.fraction * 100)}
        aria-valuetext=${words.position(percent)}
        ${fraction}
        @keydown=${this.#keydown}
        @pointerdown=${this.#drag.down}
        @pointermove=${this.#drag.move}
        @pointerup=${this.#drag.up}
        @pointercancel=${this.#drag.up}
        @lostpointercapture=${this.#drag.up}
      >
        ${icon('compare')}
      </div>
      <div
        class="panel"
        role="group"
        aria-label=${words.label}
        dir=${this.language === 'ar' ? 'rtl' : 'ltr'}
        @keydown=${this.#escape}
      >
        ${this.#presets(compare)}
        <p class="differ" role="status">
          ${count === 0 ? words.same : words.differ(count, formats.number(count))}
        </p>
        <button
          type="button"
          title=${words.leave}
          @click=${() => this.report('compare', { at: null })}
        >
          ${icon('close')}
        </button>
      </div>
    `;
  }

  /** A side's date, within its side; none where too little of the side is left. */
  #badge(side: 'a' | 'b', words: string) {
    const share = side === 'a' ? this.fraction : 1 - this.fraction;
    const room = share * this.width - BESIDE_PX;
    const style = styled({ '--fraction': String(this.fraction), '--room': `${room}px` });
    return html`<p class="badge ${side}" dir="auto" ?hidden=${room < NARROWEST_PX} ${style}>
      ${words}
    </p>`;
  }

  #presets(compare: Instant) {
    const { story, messages, language } = this;
    const words = messages.compare;
    if (!story) return html``;
    const name = (place: string) => story.places.find(({ id }) => id === place)?.name[language];
    const presets: (readonly [Instant, string])[] = [
      [story.start, words.eve],
      ...story.milestones.map(({ at, place }) => [at, words.after(name(place) ?? place)] as const),
      [story.end - 1, words.end],
    ];
    const known = presets.some(([at]) => at === compare);
    return html`<select aria-label=${words.other} @change=${this.#choose}>
      ${known ? '' : html`<option value="" selected>${words.here}</option>`}
      ${presets.map(
        ([at, label]) => html`<option value=${at} ?selected=${at === compare}>${label}</option>`,
      )}
    </select>`;
  }

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    if (value !== '') this.report('compare', { at: Number(value) });
  }

  #move(fraction: number): void {
    this.fraction = Math.min(1, Math.max(0, fraction));
    this.report('divider', { fraction: this.fraction });
  }

  /** Arrows follow the screen: right is right in every language. */
  #keydown(event: KeyboardEvent): void {
    this.#escape(event);
    const goal: Readonly<Record<string, number>> = {
      ArrowLeft: this.fraction - STEP,
      ArrowDown: this.fraction - STEP,
      ArrowRight: this.fraction + STEP,
      ArrowUp: this.fraction + STEP,
      PageDown: this.fraction - 4 * STEP,
      PageUp: this.fraction + 4 * STEP,
      Home: 0,
      End: 1,
    };
    const fraction = Object.hasOwn(goal, event.key) ? goal[event.key] : undefined;
    if (fraction === undefined) return;
    event.preventDefault();
    this.#move(fraction);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.report('compare', { at: null });
  }
}

customElements.define('control-map-compare', CompareControl);
