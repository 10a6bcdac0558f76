import { LitElement, type PropertyDeclarations } from 'lit';
import { type FirstWords, firstWordsOf } from '../i18n/first-words.ts';
import { type Formats, formatsOf } from '../i18n/formats.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Language } from '../state/view-state.ts';
import { wearStyles } from './wear-styles.ts';

/**
 * What controls of the first sight have in common, which are there before the bundle: the outline of
 * the story they show and the language they speak. A control shows state and reports what the user
 * wants; setting a property never emits an event.
 *
 * @property story the facts; nothing is rendered without them.
 * @property language of words, numbers and dates.
 * @property site address of the folder in which the pages lie, with its last slash.
 */
export abstract class FirstControl extends LitElement {
  static override properties: PropertyDeclarations = {
    story: { attribute: false },
    language: { attribute: false },
    site: { attribute: false },
  };

  declare story: StoryOutline | null;
  declare language: Language;
  declare site: string;

  constructor() {
    super();
    this.story = null;
    this.language = 'en';
    this.site = './';
  }

  /** Lit's own sheets are of the document that the script runs in: an element may stand in another. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof FirstControl;
    wearStyles(root, elementStyles.map(String));
    return root;
  }

  /** @ignore The browser calls it in another document, where sheets do not follow. */
  adoptedCallback(): void {
    if (this.shadowRoot) wearStyles(this.shadowRoot);
  }

  /** @ignore Moved within its document: nothing ends, and nothing begins anew. */
  connectedMoveCallback(): void {}

  protected get messages(): FirstWords {
    return firstWordsOf(this.language);
  }

  protected get formats(): Formats {
    return formatsOf(this.language, this.story?.timeZone ?? 'UTC');
  }

  /** Address of the data page in this language. */
  protected get dataPage(): string {
    return `${this.site}data.html?lang=${this.language}`;
  }

  /** Tells the page what the user wants. Crosses shadow roots. */
  protected report<T>(name: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
