import { css, html, type TemplateResult } from 'lit';
import { type Measure, SPEEDS } from '../../state/view-state.ts';
import { controlStyles } from '../control-styles.ts';
import type { SpeedDetail } from '../events.ts';
import { FirstControl } from '../first-control.ts';
import { icon } from '../icon.ts';

/**
 * What is chosen seldom, folded away behind one button: speed, quiet hours, stops, what the chart
 * counts. Esc folds it, and so does leaving it.
 *
 * @element control-map-timeline-settings
 * @property language of the words.
 * @property speed one of `SPEEDS`.
 * @property skipQuiet whether playback hurries through quiet hours.
 * @property snap whether a drag stops at captures only.
 * @property measure what the chart counts.
 * @event speed `{speed}`
 * @event skip-quiet `{skipQuiet}`
 * @event snap `{snap}`; stays within the timeline
 * @event measure `{measure}`
 */
export class TimelineSettings extends FirstControl {
  static override styles = [
    controlStyles,
    css`
      details {
        position: relative;
      }
      summary {
        align-items: center;
        border: 1px solid var(--cm-line);
        border-radius: 6px;
        cursor: pointer;
        display: flex;
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        font-variant-numeric: tabular-nums;
        gap: 4px;
        list-style: none;
        min-block-size: 32px;
        padding-inline: 8px;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .choices {
        background: var(--cm-raised);
        border-radius: 10px;
        box-shadow: var(--cm-shadow);
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        inline-size: 270px;
        inset-block-end: calc(100% + 6px);
        inset-inline-end: 0;
        padding: 8px 12px;
        position: absolute;
        z-index: 4;
      }
      label {
        align-items: center;
        cursor: pointer;
        display: flex;
        gap: 8px;
        min-block-size: 32px;
      }
      .speed {
        justify-content: space-between;
      }
      input {
        accent-color: var(--cm-focus);
        block-size: 16px;
        flex: none;
        inline-size: 16px;
        margin: 0;
      }
      select {
        background: none;
        block-size: 30px;
        border: 1px solid var(--cm-line);
        border-radius: 6px;
        padding-inline: 8px;
      }
      option {
        background: var(--cm-raised);
      }
      @container (min-width: 700px) {
        .choices {
          inset-inline: 0 auto;
        }
      }
      @media (forced-colors: active) {
        .choices {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];
  static override properties = {
    speed: { attribute: false },
    skipQuiet: { attribute: false },
    snap: { attribute: false },
    measure: { attribute: false },
  };

  declare speed: number;
  declare skipQuiet: boolean;
  declare snap: boolean;
  declare measure: Measure;

  constructor() {
    super();
    this.speed = 1;
    this.skipQuiet = false;
    this.snap = false;
    this.measure = 'area';
  }

  protected override render() {
    const { timeline } = this.messages;
    const number = this.formats.number;
    return html`<details @focusout=${this.#leave} @keydown=${this.#keydown}>
      <summary aria-label=${`${timeline.settings} ×${number(this.speed)}`}>
        <span aria-hidden="true" dir="ltr">×${number(this.speed)}</span>${icon('settings', 18)}
      </summary>
      <div class="choices">
        <label class="speed">
          ${timeline.speed}
          <select @change=${this.#chooseSpeed}>
            ${SPEEDS.map(
              (speed) =>
                html`<option value=${speed} ?selected=${speed === this.speed}>
                  ×${number(speed)}
                </option>`,
            )}
          </select>
        </label>
        ${this.#switch(timeline.skipQuiet, this.skipQuiet, (skipQuiet) =>
          this.report('skip-quiet', { skipQuiet }),
        )}
        ${this.#switch(timeline.snap, this.snap, (snap) =>
          this.dispatchEvent(new CustomEvent('snap', { detail: { snap } })),
        )}
        ${this.#switch(timeline.countPlaces, this.measure === 'places', (places) =>
          this.report('measure', { measure: places ? 'places' : 'area' }),
        )}
      </div>
    </details>`;
  }

  #switch(words: string, on: boolean, choose: (on: boolean) => void): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${on}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      ${words}
    </label>`;
  }

  #chooseSpeed(event: Event): void {
    this.report<SpeedDetail>('speed', { speed: Number((event.target as HTMLSelectElement).value) });
  }

  #leave(event: FocusEvent): void {
    const details = event.currentTarget as HTMLDetailsElement;
    const to = event.relatedTarget as Node | null;
    if (to !== null && !details.contains(to)) details.open = false;
  }

  #keydown(event: KeyboardEvent): void {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}

customElements.define('control-map-timeline-settings', TimelineSettings);
