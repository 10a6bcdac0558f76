import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Instant } from '../../model/instant.ts';
import type { Place } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import type { Palette } from '../../palette/palette.ts';
import { controlAt } from '../../timeline/control-at.ts';
import { actorChip } from '../actor-chip.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { controlInWords } from '../control-words.ts';
import type { PlaceChooseDetail } from '../events.ts';
import { icon } from '../icon.ts';
import { type FoundPlace, PlaceFinder } from './find-places.ts';

/** Rows that are shown at once; the rest is one more letter away. */
const SHOWN = 60;

/**
 * A dialog with a searchable list of places, each with its holder at this instant. A combobox:
 * arrows move through the list, Enter chooses, Esc closes; focus returns where it was.
 *
 * @element control-map-place-list
 * @property story the facts.
 * @property language of names.
 * @property palette colours of the holders.
 * @property at the instant shown.
 * @event place-choose the user chose a place: `{place}`
 */
export class PlaceListControl extends ControlElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        background: var(--cm-surface);
        border: 1px solid var(--cm-line);
        border-radius: 12px;
        box-shadow: var(--cm-shadow);
        color: var(--cm-ink);
        inline-size: min(460px, calc(100vw - 24px));
        inset-block-start: min(8vh, 64px);
        margin-block-start: 0;
        max-block-size: min(640px, 84vh);
        overflow: hidden;
        padding: 0;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      .search {
        align-items: center;
        border-block-end: 1px solid var(--cm-line);
        display: flex;
        gap: 8px;
        padding: 8px 8px 8px 14px;
      }
      input:focus-visible {
        outline-offset: -2px;
      }
      input {
        background: none;
        block-size: 40px;
        border: 0;
        border-radius: 4px;
        flex: 1;
        font-size: calc(1 * var(--cm-rem, 1rem));
        min-inline-size: 0;
      }
      input::placeholder {
        color: var(--cm-muted);
        opacity: 1;
      }
      .scroll {
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      .option {
        align-items: baseline;
        cursor: pointer;
        display: flex;
        flex-wrap: wrap;
        gap: 0 10px;
        justify-content: space-between;
        padding: 7px 14px;
      }
      .option:hover {
        background: var(--cm-hover);
      }
      .option[aria-selected='true'] {
        background: var(--cm-hover);
        box-shadow: inset 3px 0 var(--cm-focus);
      }
      .name {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0 8px;
        font-weight: 600;
      }
      .other {
        color: var(--cm-muted);
        font-weight: 400;
      }
      .holder {
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
      }
      .count {
        color: var(--cm-muted);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        padding: 8px 14px;
      }
      @media (forced-colors: active) {
        .option[aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    query: { state: true },
    active: { state: true },
    shown: { state: true },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare private query: string;
  declare private active: number;
  declare private shown: boolean;
  #finder: PlaceFinder | null = null;
  #finderStory: Story | null = null;

  constructor() {
    super();
    this.palette = null;
    this.at = 0;
    this.query = '';
    this.active = 0;
    this.shown = false;
  }

  /** Opens the dialog with an empty search. */
  async open(): Promise<void> {
    this.query = '';
    this.active = 0;
    this.shown = true;
    await this.updateComplete;
    this.#dialog?.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render() {
    const { story, palette } = this;
    if (!story || !palette) return html``;
    const { list } = this.messages;
    const found = this.shown ? this.#find() : [];
    const rows = found.slice(0, SHOWN);
    return html`<dialog
      aria-label=${list.label}
      @close=${() => {
        this.shown = false;
      }}
      @click=${this.#closeOnBackdrop}
      @keydown=${this.#keydown}
    >
      <div class="search">
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-label=${list.search}
          aria-expanded="true"
          aria-controls="places"
          aria-autocomplete="list"
          aria-activedescendant=${rows.length > 0 ? `place-${this.active}` : ''}
          placeholder=${list.placeholder}
          .value=${this.query}
          @input=${this.#search}
        />
        <button type="button" title=${list.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </div>
      <div id="places" class="scroll" role="listbox" aria-label=${list.label}>
        ${rows.map((row, i) => this.#option(row, i, palette))}
      </div>
      <p class="count" role="status">
          ${
            found.length === 0
              ? list.nothing
              : found.length > rows.length
                ? list.more(this.formats.number(found.length - rows.length))
                : list.found(found.length, this.formats.number(found.length))
          }
        </p>
    </dialog>`;
  }

  /** The finder is made at the first search: nobody else waits for it. */
  #find(): FoundPlace[] {
    if (this.#finderStory !== this.story) {
      this.#finderStory = this.story;
      this.#finder = new PlaceFinder(this.story?.places ?? []);
    }
    return this.#finder?.find(this.query) ?? [];
  }

  #option({ place, spelling }: FoundPlace, i: number, palette: Palette): TemplateResult {
    const governorate = this.story?.governorates[place.governorate]?.[this.language];
    const other = this.language === 'ar' ? 'en' : 'ar';
    const interval = controlAt(place.intervals, this.at);
    const words = this.story
      ? controlInWords(this.story, interval, this.language, this.messages)
      : '';
    return html`<div
      id="place-${i}"
      class="option"
      role="option"
      aria-selected=${i === this.active}
      @click=${() => this.#choose(place)}
    >
      <span class="name"
        >${place.name[this.language]}<span class="other" lang=${other} dir="auto"
          >${place.name[other]}</span
        >${spelling === null ? nothing : html`<span class="other" dir="auto">(${spelling})</span>`}</span
      >
      <span class="holder">${governorate ? html`<span class="other">${governorate} · </span>` : nothing}${actorChip(palette, interval.controller, words)}</span>
    </div>`;
  }

  #search(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
  }

  #keydown(event: KeyboardEvent): void {
    // Esc closes this dialog, not the card behind it.
    event.stopPropagation();
    if (!this.story || event.isComposing) return;
    const rows = this.#find()
      .slice(0, SHOWN)
      .map(({ place }) => place);
    const inInput = (event.composedPath()[0] as Element).tagName === 'INPUT';
    if (event.key === 'ArrowDown') this.active = Math.min(rows.length - 1, this.active + 1);
    else if (event.key === 'ArrowUp') this.active = Math.max(0, this.active - 1);
    else if (event.key === 'Enter' && inInput && rows[this.active]) {
      this.#choose(rows[this.active] as Place);
    } else return;
    event.preventDefault();
  }

  #choose(place: Place): void {
    this.#close();
    this.report<PlaceChooseDetail>('place-choose', { place: place.id });
  }

  #close(): void {
    this.#dialog?.close();
  }

  #closeOnBackdrop(event: MouseEvent): void {
    if (event.target === this.#dialog) this.#close();
  }
}

customElements.define('control-map-place-list', PlaceListControl);
