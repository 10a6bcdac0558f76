import { css, html, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../i18n/messages.ts';
import { type Language, THEMES, type Theme } from '../state/view-state.ts';
import { ControlElement } from './control-element.ts';
import { controlStyles } from './control-styles.ts';
import { type IconName, icon } from './icon.ts';

/**
 * Tools of the page (find a place, language, colours) or of the map (zoom, all of it).
 *
 * @element control-map-toolbar
 * @property language of the words; the switch offers the other one by its own name.
 * @property theme the choice in force; its button goes to the next one.
 * @attribute tools `page` (default) or `map`.
 * @attribute mapless there is no map: the map's tools are not shown.
 * @cssproperty --cm-toolbar-direction `row` (default) or `column`.
 * @event find-place the user wants the list of places.
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
      }
      button {
        block-size: var(--cm-tool-size, 36px);
        border-radius: 8px;
        min-inline-size: var(--cm-tool-size, 36px);
        padding: 0 8px;
      }
      .icon {
        padding: 0;
      }
      .language {
        font-size: 0.8125rem;
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .tools {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];
  static override properties = {
    theme: { attribute: false },
    tools: { type: String },
    mapless: { type: Boolean, reflect: true },
  };

  declare theme: Theme;
  declare tools: 'page' | 'map';
  declare mapless: boolean;

  constructor() {
    super();
    this.theme = 'auto';
    this.tools = 'page';
    this.mapless = false;
  }

  protected override render() {
    const { toolbar } = this.messages;
    if (this.tools === 'map' && this.mapless) return html``;
    return html`<div class="tools" role="group" aria-label=${toolbar[this.tools]}>
      ${this.tools === 'page' ? this.#pageTools() : this.#mapTools()}
    </div>`;
  }

  #pageTools(): TemplateResult {
    const { toolbar } = this.messages;
    const other: Language = this.language === 'ar' ? 'en' : 'ar';
    const nextTheme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] as Theme;
    const themeName = `${toolbar.theme}: ${toolbar.themes[this.theme]}`;
    return html`
      ${this.#button('search', toolbar.find, () => this.report('find-place'))}
      <button
        class="language"
        type="button"
        lang=${other}
        @click=${() => this.report('language', { language: other })}
      >
        ${LANGUAGE_NAMES[other]}
      </button>
      ${this.#button(this.theme, themeName, () => this.report('theme', { theme: nextTheme }))}
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

  #button(picture: IconName, name: string, click: () => void): TemplateResult {
    return html`<button class="icon" type="button" aria-label=${name} title=${name} @click=${click}>
      ${icon(picture)}
    </button>`;
  }
}

customElements.define('control-map-toolbar', ToolbarControl);
