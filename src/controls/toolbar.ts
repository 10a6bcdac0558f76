import { css, html, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../i18n/messages.ts';
import { type Language, THEMES, type Theme } from '../state/view-state.ts';
import { ControlElement } from './control-element.ts';
import { controlStyles } from './control-styles.ts';
import { type IconName, icon } from './icon.ts';

/**
 * Find a place, language, colours, zoom.
 *
 * @element control-map-toolbar
 * @property language of the words; the switch offers the other one by its own name.
 * @property theme the choice in force; its button goes to the next one.
 * @property mapless hides what only a map can do.
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
      .tools,
      .group {
        display: flex;
        flex-direction: var(--cm-toolbar-direction, row);
      }
      .tools {
        gap: 8px;
      }
      .group {
        background: var(--cm-raised);
        border-radius: 8px;
        box-shadow: var(--cm-shadow);
      }
      button {
        block-size: 36px;
        border-radius: 8px;
        min-inline-size: 36px;
        padding: 0 8px;
      }
      .icon {
        padding: 0;
      }
      .language {
        font-size: 0.8125rem;
        font-weight: 600;
      }
      :host([compact]) .language {
        font-size: 0.6875rem;
        padding: 0 2px;
        inline-size: 44px;
      }
      @media (forced-colors: active) {
        .group {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];
  static override properties = {
    theme: { attribute: false },
    mapless: { attribute: false },
  };

  declare theme: Theme;
  declare mapless: boolean;

  constructor() {
    super();
    this.theme = 'auto';
    this.mapless = false;
  }

  protected override render() {
    const { toolbar } = this.messages;
    const other: Language = this.language === 'ar' ? 'en' : 'ar';
    const nextTheme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] as Theme;
    const themeName = `${toolbar.theme}: ${toolbar.themes[this.theme]}`;
    return html`<div class="tools" role="group" aria-label=${toolbar.label}>
      <div class="group">
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
      </div>
      ${
        this.mapless
          ? ''
          : html`<div class="group">
              ${this.#button('plus', toolbar.zoomIn, () => this.report('zoom-in'))}
              ${this.#button('minus', toolbar.zoomOut, () => this.report('zoom-out'))}
              ${this.#button('whole', toolbar.reset, () => this.report('reset-view'))}
            </div>`
      }
    </div>`;
  }

  #button(picture: IconName, name: string, click: () => void): TemplateResult {
    return html`<button class="icon" type="button" aria-label=${name} title=${name} @click=${click}>
      ${icon(picture)}
    </button>`;
  }
}

customElements.define('control-map-toolbar', ToolbarControl);
