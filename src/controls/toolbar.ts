import { css, html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../i18n/messages.ts';
import { LANGUAGES, type PanelName, THEMES, type Theme } from '../state/view-state.ts';
import { ControlElement } from './control-element.ts';
import { controlStyles } from './control-styles.ts';
import { type IconName, icon } from './icon.ts';
import { Roving } from './roving.ts';

/**
 * Tools of the page or of the map (zoom, all of it). Of the page's tools the first ones are always
 * buttons; the others are buttons where the page is wide, and rows of a menu everywhere.
 *
 * @element control-map-toolbar
 * @property language of the words; the switch offers the others by their own names.
 * @property theme the choice in force; its row goes to the next one.
 * @property panel what stands open: its button is pressed.
 * @property telling whether the story is told.
 * @property comparing whether two instants are compared.
 * @property wholePage whether the map is all of the page: else its menu leads to that page.
 * @property linkOf gives the address of the page with this view.
 * @attribute tools `page` (default) or `map`.
 * @attribute mapless there is no map: what needs one is not offered.
 * @cssproperty --cm-toolbar-direction `row` (default) or `column`.
 * @cssproperty --cm-tool-size side of a button, 24 px or more.
 * @event story the user wants the guided story, or to leave it: `{telling}`
 * @event find-place the user wants the list of places.
 * @event panel `{panel}`
 * @event compare-toggle the user wants to compare, or no more.
 * @event table
 * @event print
 * @event help `{page}`
 * @event language `{language}`
 * @event theme `{theme}`
 * @event zoom-in
 * @event zoom-out
 * @event reset-view
 */
export class ToolbarControl extends ControlElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .tools {
        background: var(--cm-raised);
        display: flex;
        flex-direction: var(--cm-toolbar-direction, row);
        border-radius: 8px;
        box-shadow: var(--cm-shadow);
        position: relative;
      }
      button {
        block-size: var(--cm-tool-size, 36px);
        border-radius: 8px;
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        font-weight: 600;
        min-inline-size: var(--cm-tool-size, 36px);
        padding: 0;
      }
      button[aria-pressed='true'],
      button[aria-expanded='true'] {
        background: var(--cm-hover);
        box-shadow: inset 0 -2px var(--cm-focus);
      }
      .worded {
        padding: 0 8px;
      }
      .word {
        display: none;
      }
      .roomy {
        display: none;
      }
      @container (min-width: 560px) {
        .roomy.early {
          display: inline-flex;
        }
      }
      @container (min-width: 1000px) {
        .roomy {
          display: inline-flex;
        }
      }
      @container (min-width: 1200px) {
        .word {
          display: inline;
        }
        .story {
          padding: 0 10px 0 8px;
        }
      }
      .menu {
        background: var(--cm-raised);
        border-radius: 10px;
        box-shadow: var(--cm-shadow);
        display: grid;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        inline-size: max-content;
        max-inline-size: 280px;
        min-inline-size: 200px;
        padding: 4px;
        position: absolute;
        z-index: 5;
      }
      .menu > * {
        align-items: center;
        block-size: auto;
        border-radius: 6px;
        color: inherit;
        display: flex;
        font-size: calc(0.875 * var(--cm-rem, 1rem));
        font-weight: 400;
        gap: 10px;
        justify-content: start;
        min-block-size: 36px;
        padding: 4px 10px;
        text-align: start;
        text-decoration: none;
      }
      .menu > a:hover {
        background: var(--cm-hover);
      }
      @media (forced-colors: active) {
        .tools,
        .menu {
          border: 1px solid CanvasText;
        }
        button[aria-pressed='true'] {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];
  static override properties = {
    theme: { attribute: false },
    panel: { attribute: false },
    telling: { attribute: false },
    comparing: { attribute: false },
    wholePage: { attribute: false },
    linkOf: { attribute: false },
    tools: { type: String },
    mapless: { type: Boolean, reflect: true },
    menu: { state: true },
  };

  declare theme: Theme;
  declare panel: PanelName | null;
  declare telling: boolean;
  declare comparing: boolean;
  declare wholePage: boolean;
  declare linkOf: () => string;
  declare tools: 'page' | 'map';
  declare mapless: boolean;
  declare private menu: boolean;
  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.menu = false;
  };

  constructor() {
    super();
    new Roving(this, '.tools > button');
    this.theme = 'auto';
    this.panel = null;
    this.telling = false;
    this.comparing = false;
    this.wholePage = true;
    this.linkOf = () => location.href;
    this.tools = 'page';
    this.mapless = false;
    this.menu = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    document.addEventListener('focusin', this.#outside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
    document.removeEventListener('focusin', this.#outside);
  }

  protected override render() {
    const { toolbar } = this.messages;
    if (!this.story || (this.tools === 'map' && this.mapless)) return html``;
    return html`<div
      class="tools"
      role="toolbar"
      aria-label=${toolbar[this.tools]}
      @keydown=${this.#keydown}
    >
      ${this.tools === 'page' ? this.#pageTools() : this.#mapTools()}
    </div>`;
  }

  #pageTools(): TemplateResult {
    const { toolbar } = this.messages;
    return html`
      ${
        (this.story?.chapters.length ?? 0) > 0
          ? html`<button
              class="story worded"
              type="button"
              aria-pressed=${this.telling}
              title=${toolbar.story}
              @click=${() => this.report('story', { telling: !this.telling })}
            >
              ${icon('story')}<span class="word" aria-hidden="true">${toolbar.story}</span>
            </button>`
          : nothing
      }
      ${this.#button('search', toolbar.find, () => this.report('find-place'))}
      ${this.#toggle('events', 'early')} ${this.#toggle('layers', 'early')}
      <button
        class="roomy"
        type="button"
        aria-pressed=${this.comparing}
        title=${toolbar.compare}
        @click=${() => this.report('compare-toggle')}
      >
        ${icon('compare')}
      </button>
      ${LANGUAGES.filter((language) => language !== this.language).map(
        (language) =>
          html`<button
            class="worded"
            type="button"
            lang=${language}
            @click=${() => this.report('language', { language })}
          >
            ${LANGUAGE_NAMES[language]}
          </button>`,
      )}
      <button
        class="opener"
        type="button"
        title=${toolbar.more}
        aria-expanded=${this.menu}
        aria-controls="menu"
        @click=${() => {
          this.menu = !this.menu;
        }}
      >
        ${icon('more')}
      </button>
      <div id="menu" class=${this.menu ? 'menu' : ''} ?hidden=${!this.menu}>
        ${this.menu ? this.#menu() : nothing}
      </div>
    `;
  }

  #menu(): TemplateResult {
    const { toolbar } = this.messages;
    const nextTheme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] as Theme;
    const row = (picture: IconName, words: string, name: string, detail?: unknown) =>
      html`<button
        type="button"
        @click=${() => {
          this.#closeMenu();
          this.report(name, detail);
        }}
      >
        ${icon(picture)} ${words}
      </button>`;
    const panel = (name: PanelName) => ({ panel: this.panel === name ? null : name });
    return html`
      ${row('events', toolbar.panels.events, 'panel', panel('events'))}
      ${row('layers', toolbar.panels.layers, 'panel', panel('layers'))}
      ${row('compare', toolbar.compare, 'compare-toggle')}
      ${row('table', toolbar.table, 'table')}
      ${row('changes', this.messages.changes.title, 'changes')}
      <button type="button" @click=${() => this.report('theme', { theme: nextTheme })}>
        ${icon(this.theme)} ${toolbar.theme}: ${toolbar.themes[this.theme]}
      </button>
      ${row('print', toolbar.print, 'print')}
      ${row('embed', toolbar.embed, 'embed')}
      ${
        this.wholePage
          ? nothing
          : html`<a href=${this.linkOf()} target="_blank" rel="noopener">
              ${icon('open')} ${toolbar.wholePage}
            </a>`
      }
      <a href=${this.dataPage} target="_blank" rel="noopener">
        ${icon('data')} ${this.messages.legend.data}
      </a>
      ${row('help', toolbar.shortcuts, 'help', { page: 'shortcuts' })}
      ${row('help', toolbar.about, 'help', { page: 'about' })}
    `;
  }

  #mapTools(): TemplateResult {
    const { toolbar } = this.messages;
    return html`
      ${this.#button('plus', toolbar.zoomIn, () => this.report('zoom-in'))}
      ${this.#button('minus', toolbar.zoomOut, () => this.report('zoom-out'))}
      ${this.#button('whole', toolbar.reset, () => this.report('reset-view'))}
    `;
  }

  #toggle(panel: PanelName, extra: string): TemplateResult {
    const name = this.messages.toolbar.panels[panel];
    const open = this.panel === panel;
    return html`<button
      class="roomy ${extra}"
      type="button"
      aria-pressed=${open}
      title=${name}
      @click=${() => this.report('panel', { panel: open ? null : panel })}
    >
      ${icon(panel)}
    </button>`;
  }

  #button(picture: IconName, name: string, click: () => void): TemplateResult {
    return html`<button type="button" title=${name} @click=${click}>
      ${icon(picture)}
    </button>`;
  }

  /** Esc closes the menu, and nothing behind it. */
  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.menu) return;
    event.preventDefault();
    event.stopPropagation();
    this.#closeMenu();
  }

  #closeMenu(): void {
    this.menu = false;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }
}

customElements.define('control-map-toolbar', ToolbarControl);
