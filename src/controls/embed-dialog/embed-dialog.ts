import { html, nothing, type TemplateResult } from 'lit';
import { posterTitle } from '../../chart/poster-title.ts';
import { LANGUAGE_NAMES } from '../../i18n/messages.ts';
import { nearestSharePage, picturedBy } from '../../model/share-page.ts';
import {
  CONTROLS,
  type Controls,
  LANGUAGES,
  type Language,
  THEMES,
  type Theme,
} from '../../state/view-state.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { type Copied, copiedNote, copyLink } from '../copy-link.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { styled } from '../styled.ts';
import { embedDialogStyles } from './embed-dialog-styles.ts';
import { EMBED_WAYS, type EmbedWay, type SnippetShare, snippetOf } from './snippet.ts';

/** Widths at which a map is tried, CSS pixels: a phone, an article's column, a wide page. */
const SIZES = { phone: 320, column: 640, wide: 1100 } as const;
type Size = keyof typeof SIZES;

/** Parameters of the view that an editor may leave out. */
const OF_TIME = ['time', 'chapter', 'start', 'end'];
const OF_GROUND = ['place', 'view', 'bounds'];

/**
 * Makes the snippet that an editor pastes: shows the map as it will stand there, at three widths, lets
 * choose what it begins with, and says what publishing systems take away.
 *
 * @element control-map-embed-dialog
 * @property language of the words; also the first choice of the map's language.
 * @property viewOf gives what the page shows now: parameters by name.
 * @property heightOf gives a map's height for its width, CSS pixels.
 */
export class EmbedDialogControl extends ControlElement {
  static override styles = [controlStyles, dialogStyles, embedDialogStyles];
  static override properties = {
    viewOf: { attribute: false },
    heightOf: { attribute: false },
    shown: { state: true },
    way: { state: true },
    size: { state: true },
    withTime: { state: true },
    withGround: { state: true },
    speaks: { state: true },
    theme: { state: true },
    controls: { state: true },
    copied: { state: true },
    room: { state: true },
  };

  declare viewOf: () => Readonly<Record<string, string>>;
  declare heightOf: (widthPx: number) => number;
  declare private shown: boolean;
  declare private way: EmbedWay;
  declare private size: Size;
  declare private withTime: boolean;
  declare private withGround: boolean;
  declare private speaks: Language;
  declare private theme: Theme;
  declare private controls: Controls;
  declare private copied: Copied;
  /** Width that the preview has, CSS pixels. */
  declare private room: number;
  #view: Readonly<Record<string, string>> = {};
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.room = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.viewOf = () => ({});
    this.heightOf = () => 600;
    this.shown = false;
    this.way = 'iframe';
    this.size = 'column';
    this.withTime = true;
    this.withGround = true;
    this.speaks = 'en';
    this.theme = 'auto';
    this.controls = 'full';
    this.copied = 'none';
    this.room = 0;
  }

  /** Opens the dialog on what the page shows now. */
  async open(): Promise<void> {
    this.#view = this.viewOf();
    this.speaks = this.language;
    this.copied = 'none';
    this.shown = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
    const preview = this.renderRoot.querySelector('.preview');
    if (preview) this.#resize.observe(preview);
  }

  protected override render() {
    if (!this.story) return html``;
    const { embed } = this.messages;
    return html`<dialog
      aria-label=${embed.title}
      @click=${this.#closeOnBackdrop}
      @close=${() => {
        this.shown = false;
        this.#resize.disconnect();
      }}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <header>
        <h2>${embed.title}</h2>
        <button type="button" title=${embed.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      ${this.shown ? html`<div class="scroll">${this.#choices()}${this.#preview()}</div>` : nothing}
    </dialog>`;
  }

  #choices(): TemplateResult {
    const { embed, toolbar } = this.messages;
    const choice = <T extends string>(
      label: string,
      options: readonly (readonly [T, string])[],
      chosen: T,
      choose: (value: T) => void,
    ) => html`<label
      >${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
        ${options.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select>
    </label>`;
    const check = (label: string, on: boolean, choose: (on: boolean) => void) =>
      html`<label class="line">
        <input
          type="checkbox"
          .checked=${on}
          @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
        />
        ${label}
      </label>`;
    return html`<div>
      <fieldset>
        <legend>${embed.begins}</legend>
        ${check(embed.withTime(this.formats.moment(this.#at)), this.withTime, (on) => {
          this.withTime = on;
        })}
        ${check(embed.withGround, this.withGround, (on) => {
          this.withGround = on;
        })}
      </fieldset>
      <div class="pair">
        ${choice(
          embed.language,
          LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const),
          this.speaks,
          (language) => {
            this.speaks = language;
          },
        )}
        ${choice(
          toolbar.theme,
          THEMES.map((theme) => [theme, toolbar.themes[theme]] as const),
          this.theme,
          (theme) => {
            this.theme = theme;
          },
        )}
        ${choice(
          embed.controls,
          CONTROLS.map((controls) => [controls, embed.controlNames[controls]] as const),
          this.controls,
          (controls) => {
            this.controls = controls;
          },
        )}
        ${choice(
          embed.way,
          EMBED_WAYS.map((way) => [way, embed.ways[way]] as const),
          this.way,
          (way) => {
            this.way = way;
          },
        )}
      </div>
      <textarea readonly aria-label=${embed.snippet} .value=${this.#snippet} @focus=${selectAll}></textarea>
      <button class="copy" type="button" @click=${this.#copy}>${embed.copy}</button>
      <div role="status">${this.copied === 'done' ? embed.copied : nothing}</div>
      ${typeof this.copied === 'object' ? copiedNote(this.copied, this.messages) : nothing}
      <ul class="warnings">
        ${embed.warnings[this.way].map((warning) => html`<li>${warning}</li>`)}
      </ul>
    </div>`;
  }

  #preview(): TemplateResult {
    const { embed } = this.messages;
    const width = SIZES[this.size];
    const height = this.heightOf(width);
    const scale = this.room > 0 ? Math.min(1, this.room / width) : 1;
    const px = (value: number) => `${Math.round(value)}px`;
    return html`<div>
      <div class="sizes" role="group" aria-label=${embed.preview}>
        ${(Object.keys(SIZES) as Size[]).map(
          (size) =>
            html`<button
              type="button"
              aria-pressed=${size === this.size}
              @click=${() => {
                this.size = size;
              }}
            >
              ${embed.sizes[size]}
            </button>`,
        )}
      </div>
      <div class="preview" ${styled({ '--shown-height': px(height * scale) })}>
        <iframe
          title=${embed.preview}
          src=${`${this.site}embed.html?${new URLSearchParams(this.#parameters)}`}
          ${styled({ '--width': px(width), '--height': px(height), '--scale': String(scale) })}
        ></iframe>
      </div>
    </div>`;
  }

  /** The instant of the view; the story's start where it names none. */
  get #at(): number {
    const at = Date.parse(this.#view.time ?? '');
    return Number.isNaN(at) ? (this.story?.start ?? 0) : at;
  }

  get #parameters(): Record<string, string> {
    const { theme: _theme, lang: _lang, ...view } = this.#view;
    const kept = Object.entries(view).filter(
      ([name]) =>
        (this.withTime || !OF_TIME.includes(name)) &&
        (this.withGround || !OF_GROUND.includes(name)),
    );
    return {
      ...Object.fromEntries(kept),
      lang: this.speaks,
      ...(this.theme !== 'auto' && { theme: this.theme }),
      ...(this.controls !== 'full' && { controls: this.controls }),
    };
  }

  get #snippet(): string {
    const share = this.#share;
    if (!share) return '';
    return snippetOf(this.way, {
      share,
      language: this.speaks,
      site: new URL(this.site, document.baseURI).href,
      parameters: this.#parameters,
      title: this.story?.title[this.speaks] ?? '',
      height: this.heightOf(SIZES.column),
    });
  }

  /** The page to pass on for what the map begins with. */
  get #share(): SnippetShare | null {
    const { story, speaks } = this;
    if (!story) return null;
    const at = this.withTime ? this.#at : story.start;
    const chapter = this.withTime ? (this.#view.chapter ?? null) : null;
    const page = nearestSharePage(story, at, chapter);
    if (!page) return null;
    const pictured = picturedBy(story, page);
    return { page, pictured, pictureText: posterTitle(story, speaks, pictured.at) };
  }

  async #copy(): Promise<void> {
    this.copied = await copyLink(this.#snippet);
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #closeOnBackdrop(event: MouseEvent): void {
    if (event.target === this.renderRoot.querySelector('dialog')) this.#close();
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

customElements.define('control-map-embed-dialog', EmbedDialogControl);
