import { css, html, type TemplateResult } from 'lit';
import edition from '../../../geodata/edition.json' with { type: 'json' };
import type { Instant } from '../../model/instant.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { browserMemory, type Memory, singleKeys } from './memory.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** Pages of the help. */
type HelpPage = 'about' | 'shortcuts';

/** A correction of published data: when, and what was wrong, in both languages. */
interface Correction {
  readonly date: string;
  readonly what: { readonly en: string; readonly ar: string };
}

/**
 * A dialog with two pages: keys, and what this map is, what it cannot tell, who may use it, which
 * edition of the data it shows, and how to report an error.
 *
 * @element control-map-help
 * @property story the facts.
 * @property language of the words.
 * @property at, place, linkOf what a report of an error carries.
 * @property reportTo where reports of errors go: an e-mail address, or empty: the reader's own mail
 *   program asks whom. The page takes it from `<meta name="control-map:report-to">`.
 * @property memory what the browser remembers; a test gives its own.
 */
export class HelpControl extends ControlElement {
  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      .scroll {
        font-size: calc(0.875 * var(--cm-rem, 1rem));
        padding: 12px 18px 18px;
      }
      .pages {
        display: flex;
        gap: 4px;
      }
      .pages button {
        font-weight: 600;
        padding-inline: 10px;
      }
      .pages [aria-pressed='true'] {
        background: var(--cm-hover);
        box-shadow: inset 0 -2px var(--cm-focus);
      }
      h3 {
        font-size: calc(0.875 * var(--cm-rem, 1rem));
        margin-block: 14px 4px;
      }
      p {
        margin-block-end: 6px;
        max-inline-size: 68ch;
      }
      table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      th {
        font-weight: 400;
        text-align: start;
      }
      th,
      td {
        border-block-end: 1px solid var(--cm-line);
        padding: 5px 0;
      }
      td {
        text-align: end;
      }
      kbd {
        border: 1px solid var(--cm-line);
        border-radius: 4px;
        font: inherit;
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        padding: 1px 6px;
        white-space: nowrap;
      }
      label {
        align-items: center;
        display: flex;
        gap: 8px;
        margin-block-start: 12px;
        min-block-size: 28px;
      }
      input {
        block-size: 16px;
        inline-size: 16px;
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    place: { attribute: false },
    linkOf: { attribute: false },
    reportTo: { attribute: false },
    page: { state: true },
    keys: { state: true },
  };

  declare at: Instant;
  declare place: string | null;
  declare linkOf: () => string;
  declare reportTo: string;
  declare private page: HelpPage;
  declare private keys: boolean;
  memory: Memory = browserMemory(() => localStorage);

  constructor() {
    super();
    this.at = 0;
    this.place = null;
    this.linkOf = () => location.href;
    this.reportTo = '';
    this.page = 'about';
    this.keys = true;
  }

  /** Whether single keys are shortcuts on this page. */
  get singleKeys(): boolean {
    return singleKeys(this.memory);
  }

  /** Opens the dialog, with the focus on the page's title; it returns where it was when it closes. */
  async open(page: HelpPage): Promise<void> {
    this.page = page;
    this.keys = this.singleKeys;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
    this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render() {
    if (!this.story) return html``;
    const { help } = this.messages;
    return html`<dialog
      aria-label=${help[this.page]}
      @click=${this.#closeOnBackdrop}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <header>
        <div class="pages" role="group">
          ${(['about', 'shortcuts'] as const).map(
            (page) =>
              html`<button
                type="button"
                aria-pressed=${page === this.page}
                @click=${() => {
                  this.page = page;
                }}
              >
                ${help[page]}
              </button>`,
          )}
        </div>
        <button type="button" title=${help.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <div class="scroll" tabindex="0" role="group" aria-label=${help[this.page]}>
        ${this.page === 'about' ? this.#about() : this.#shortcuts()}
      </div>
    </dialog>`;
  }

  #shortcuts(): TemplateResult {
    const { help } = this.messages;
    const rows = (where: 'slider' | 'page') =>
      SHORTCUTS.filter((row) => row.where === where).map(
        ({ action, keys }) =>
          html`<tr>
            <th scope="row">${help.actions[action]}</th>
            <td dir="ltr">${keys.map((key, i) => html`${i > 0 ? ' ' : ''}<kbd>${key}</kbd>`)}</td>
          </tr>`,
      );
    return html`
      <h2 tabindex="-1">${help.shortcuts}</h2>
      <h3>${help.onPage}</h3>
      <table>
        <tbody>
          ${rows('page')}
        </tbody>
      </table>
      <h3>${help.onSlider}</h3>
      <table>
        <tbody>
          ${rows('slider')}
        </tbody>
      </table>
      <label>
        <input type="checkbox" .checked=${this.keys} @change=${this.#chooseKeys} />
        ${help.singleKeys}
      </label>
    `;
  }

  #about(): TemplateResult {
    const { help } = this.messages;
    const { formats, language } = this;
    const corrections: readonly Correction[] = edition.corrections;
    return html`
      <h2 tabindex="-1">${this.story?.title[language]}</h2>
      ${help.sections.map(
        ({ title, text }) =>
          html`<h3>${title}</h3>
            ${text.map((paragraph) => html`<p>${paragraph}</p>`)}`,
      )}
      <h3>${help.corrections}</h3>
      <p>${help.edition(edition.version, formats.isoDate(edition.date))}</p>
      ${
        corrections.length === 0
          ? html`<p>${help.noCorrections}</p>`
          : html`<ul>
              ${corrections.map(
                ({ date, what }) => html`<li>${formats.isoDate(date)}: ${what[language]}</li>`,
              )}
            </ul>`
      }
      <p><a href=${this.dataPage} target="_blank" rel="noopener">${help.data}</a></p>
      <p><a href=${this.#reportAddress()}>${help.reportError}</a></p>
    `;
  }

  #reportAddress(): string {
    const { help } = this.messages;
    const { story, place: id, language } = this;
    const place = story?.places.find((known) => known.id === id)?.name[language] ?? '–';
    const subject = help.reportSubject(story?.title[language] ?? '');
    const body = help.reportBody(place, this.formats.moment(this.at), this.linkOf());
    const encode = encodeURIComponent;
    return `mailto:${encode(this.reportTo)}?subject=${encode(subject)}&body=${encode(body)}`;
  }

  #chooseKeys(event: Event): void {
    this.keys = (event.target as HTMLInputElement).checked;
    this.memory.set('single-keys', this.keys ? 'on' : 'off');
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #closeOnBackdrop(event: MouseEvent): void {
    if (event.target === this.renderRoot.querySelector('dialog')) this.#close();
  }
}

customElements.define('control-map-help', HelpControl);
