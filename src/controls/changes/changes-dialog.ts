import { css, html } from 'lit';
import { DAY_MS, type Instant } from '../../model/instant.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { changeInWords } from './change-words.ts';
import { changesBetween } from './changes-between.ts';

/**
 * What changed between two instants, one sentence a place, the weightiest first: between the two that
 * are compared, else within the last day.
 *
 * @element control-map-changes
 * @property story the facts.
 * @property language of the words.
 * @property at the instant shown.
 * @property compare the other instant, when two are compared; else null.
 */
export class ChangesControl extends ControlElement {
  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      .scroll {
        font-size: calc(0.875 * var(--cm-rem, 1rem));
        padding: 8px 18px 18px;
      }
      .between {
        color: var(--cm-muted);
        margin-block-end: 6px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        border-block-start: 1px solid var(--cm-line);
        padding-block: 6px;
      }
    `,
  ];
  static override properties = {
    at: { attribute: false },
    compare: { attribute: false },
    shown: { state: true },
  };

  declare at: Instant;
  declare compare: Instant | null;
  declare private shown: boolean;

  constructor() {
    super();
    this.at = 0;
    this.compare = null;
    this.shown = false;
  }

  /** Opens the dialog, with the focus on its title; it returns where it was when the dialog closes. */
  async open(): Promise<void> {
    this.shown = true;
    await this.updateComplete;
    this.#dialog?.showModal();
    this.renderRoot.querySelector('h2')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected override render() {
    const { story, messages, formats, language, at, compare } = this;
    if (!story || !this.shown) return html``;
    const words = messages.changes;
    const other = compare ?? Math.max(story.start, at - DAY_MS);
    const [from, to] = other <= at ? [other, at] : [at, other];
    const changes = changesBetween(story, from, to);
    const context = { story, language, messages, formats };
    return html`<dialog
      aria-label=${words.title}
      @close=${() => {
        this.shown = false;
      }}
      @click=${this.#closeOnBackdrop}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <header>
        <h2 tabindex="-1">${words.title}</h2>
        <button type="button" title=${words.close} @click=${() => this.#dialog?.close()}>
          ${icon('close')}
        </button>
      </header>
      <div class="scroll" tabindex="0" role="group" aria-label=${words.title}>
        <p class="between">${words.between(formats.moment(from), formats.moment(to))}</p>
        ${
          changes.length === 0
            ? html`<p>${words.nothing}.</p>`
            : html`<ul>
                ${changes.map((change) => html`<li>${changeInWords(change, false, context)}</li>`)}
              </ul>`
        }
      </div>
    </dialog>`;
  }

  #closeOnBackdrop(event: MouseEvent): void {
    if (event.target === this.#dialog) this.#dialog?.close();
  }
}

customElements.define('control-map-changes', ChangesControl);
