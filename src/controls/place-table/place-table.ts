import { css, html, type TemplateResult } from 'lit';
import type { TableColumn } from '../../i18n/messages.ts';
import type { Instant } from '../../model/instant.ts';
import type { Palette } from '../../palette/palette.ts';
import { actorChip } from '../actor-chip.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { csvText } from '../data-table/csv-text.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { COLUMNS, filterRows, sortRows, type TableRow, tableRows } from './table-rows.ts';

/**
 * A plain table that stands in for the map: holder, status and basis of every place at the instant
 * shown. Sortable, searchable, and to be had as CSV.
 *
 * @element control-map-place-table
 * @property story the facts.
 * @property language of the words.
 * @property palette colours of the holders.
 * @property at the instant shown.
 * @event place-choose the user wants a place's card: `{place}`; the table closes.
 */
export class PlaceTableControl extends ControlElement {
  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      dialog {
        --dialog-size: 960px;
      }
      .bar {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        padding: 8px 18px;
      }
      input {
        background: none;
        block-size: 34px;
        border: 1px solid var(--cm-line);
        border-radius: 6px;
        flex: 1 1 200px;
        min-inline-size: 0;
        padding-inline: 10px;
      }
      input::placeholder {
        color: var(--cm-muted);
        opacity: 1;
      }
      .count {
        color: var(--cm-muted);
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
      }
      table {
        border-collapse: collapse;
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        inline-size: 100%;
      }
      caption {
        font-weight: 600;
        padding: 4px 18px;
        text-align: start;
      }
      th,
      td {
        border-block-end: 1px solid var(--cm-line);
        padding: 5px 8px;
        text-align: start;
        vertical-align: baseline;
      }
      th:first-child {
        padding-inline-start: 18px;
      }
      thead th {
        background: var(--cm-surface);
        inset-block-start: 0;
        padding-block: 2px;
        position: sticky;
        z-index: 1;
      }
      thead button {
        font-weight: 600;
        padding: 0 2px;
        white-space: nowrap;
      }
      tbody th {
        font-weight: 600;
      }
      tbody button {
        color: var(--cm-link);
        font-weight: 600;
        min-block-size: 24px;
        padding: 0;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      .other {
        color: var(--cm-muted);
        font-weight: 400;
        margin-inline: 6px;
      }
      .basis,
      .since {
        color: var(--cm-muted);
      }
      @media (max-width: 700px) {
        .governorate,
        .since,
        .basis {
          display: none;
        }
      }
    `,
  ];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    shown: { state: true },
    query: { state: true },
    column: { state: true },
    descending: { state: true },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare private shown: boolean;
  declare private query: string;
  declare private column: TableColumn;
  declare private descending: boolean;

  constructor() {
    super();
    this.palette = null;
    this.at = 0;
    this.shown = false;
    this.query = '';
    this.column = 'place';
    this.descending = false;
  }

  /** Opens the table; focus returns where it was when it closes. */
  async open(): Promise<void> {
    this.shown = true;
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override render() {
    const { story, palette, language, messages, formats } = this;
    if (!story || !palette || !this.shown) return html``;
    const { table } = messages;
    const all = tableRows(story, this.at, language, messages, formats.moment);
    const rows = sortRows(filterRows(all, this.query), this.column, this.descending, language);
    const caption = table.caption(formats.moment(this.at));
    return html`<dialog
      aria-label=${caption}
      @close=${() => {
        this.shown = false;
      }}
      @click=${this.#closeOnBackdrop}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <header>
        <h2>${caption}</h2>
        <button type="button" title=${table.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <div class="bar">
        <input
          type="search"
          aria-label=${table.filter}
          placeholder=${table.filter}
          .value=${this.query}
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
          }}
        />
        <span class="count" role="status">${table.count(rows.length, formats.number(rows.length))}</span>
        <button type="button" @click=${() => this.#download(rows)}>
          ${icon('data')} ${table.download}
        </button>
      </div>
      <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
        <table>
          <thead>
            <tr>
              ${COLUMNS.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row, palette))}
          </tbody>
        </table>
      </div>
    </dialog>`;
  }

  #head(column: TableColumn): TemplateResult {
    const { table } = this.messages;
    const sorted = column === this.column;
    const order = sorted ? (this.descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" class=${column} aria-sort=${order}>
      <button
        type="button"
        title=${table.sort(table.columns[column])}
        @click=${() => {
          this.descending = sorted && !this.descending;
          this.column = column;
        }}
      >
        ${table.columns[column]}<span aria-hidden="true"
          >${sorted ? (this.descending ? '▾' : '▴') : ''}</span
        >
      </button>
    </th>`;
  }

  #row(row: TableRow, palette: Palette): TemplateResult {
    const other = this.language === 'ar' ? 'en' : 'ar';
    return html`<tr>
      <th scope="row">
        <button type="button" @click=${() => this.#choose(row.id)}>${row.place}</button>
        <span class="other" lang=${other} dir="auto">${row.other}</span>
      </th>
      <td class="governorate">${row.governorate}</td>
      <td>${actorChip(palette, row.controller, row.holder)}</td>
      <td>${row.status}</td>
      <td class="basis">${row.basis}</td>
      <td class="since">${row.since}</td>
    </tr>`;
  }

  #download(rows: readonly TableRow[]): void {
    const { columns } = this.messages.table;
    const text = csvText(
      COLUMNS.map((column) => columns[column]),
      rows.map((row) => COLUMNS.map((column) => row[column])),
    );
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'control-map-places.csv';
    link.click();
    URL.revokeObjectURL(address);
  }

  #choose(place: string): void {
    this.#close();
    this.report('place-choose', { place });
  }

  #close(): void {
    this.#dialog?.close();
  }

  #closeOnBackdrop(event: MouseEvent): void {
    if (event.target === this.#dialog) this.#close();
  }
}

customElements.define('control-map-place-table', PlaceTableControl);
