import { css, html } from 'lit';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { browserMemory, type Memory } from './memory.ts';

/**
 * One sentence on a first visit: what can be done here. It goes away for good with its button, or as
 * soon as the reader does any of it.
 *
 * @element control-map-hint
 * @property language of the words.
 * @property memory what the browser remembers; a test gives its own.
 */
export class HintControl extends ControlElement {
  static override styles = [
    controlStyles,
    css`
      .hint {
        align-items: center;
        background: var(--cm-ink);
        border-radius: 10px;
        box-shadow: var(--cm-shadow);
        color: var(--cm-raised);
        display: flex;
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        gap: 10px;
        line-height: 1.4;
        max-inline-size: 420px;
        padding: 8px 8px 8px 14px;
      }
      :host(:dir(rtl)) .hint {
        padding: 8px 14px 8px 8px;
      }
      button {
        border: 1px solid currentcolor;
        flex: none;
        font-weight: 600;
        padding-inline: 10px;
      }
      button:hover {
        background: var(--cm-muted);
      }
    `,
  ];
  static override properties = {
    shown: { state: true },
  };

  declare private shown: boolean;
  memory: Memory = browserMemory(() => localStorage);

  constructor() {
    super();
    this.shown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shown = this.memory.get('hint') === null;
  }

  /** The reader knows: it goes away, for good. */
  done(): void {
    if (!this.shown) return;
    this.shown = false;
    this.memory.set('hint', 'done');
  }

  protected override render() {
    if (!this.shown || !this.story) return html``;
    const { help } = this.messages;
    return html`<div class="hint">
      <p>${help.hint}</p>
      <button type="button" @click=${this.done}>${help.hintDone}</button>
    </div>`;
  }
}

customElements.define('control-map-hint', HintControl);
