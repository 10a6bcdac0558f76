import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { casualtyWordsOf } from '../../i18n/casualty-words.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Story } from '../../model/story.ts';
import { casualtyList } from '../casualty-list.ts';
import { casualtyListStyles } from '../casualty-list-styles.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { type Copied, copiedNote, copyLink } from '../copy-link.ts';
import { icon } from '../icon.ts';
import { sourceList } from '../place-card/source-list.ts';
import { storyStyles } from './story-styles.ts';
import { swipeDirection } from './swipe-direction.ts';

/**
 * The guided story: one chapter at a time, with what it tells, its sources, and the way to the next.
 *
 * Keys, while the focus is in the panel: the arrow that points where reading goes on (right in
 * English, left in Arabic) shows the next chapter, the other one the former, Home and End the first
 * and the last, Esc leaves. A swipe does what the arrows do: the next page is pulled in from where it
 * lies. The buttons do all of it too.
 *
 * @element control-map-story
 * @property story the facts.
 * @property language of the words.
 * @property chapter id of the chapter that is told; null: nothing is rendered.
 * @property touring whether chapter follows chapter by itself.
 * @property linkOf gives the address of this chapter.
 * @event chapter another chapter, or null: leave the story. `{chapter}`
 * @event touring let it go on by itself, or stop that. `{touring}`
 */
export class StoryControl extends ControlElement {
  static override styles = [controlStyles, storyStyles, casualtyListStyles];
  static override properties = {
    chapter: { attribute: false },
    touring: { attribute: false },
    linkOf: { attribute: false },
    copied: { state: true },
  };

  declare chapter: string | null;
  declare touring: boolean;
  declare linkOf: () => string;
  declare private copied: Copied;
  /** Who opens the story reads on there. False: a program did, and the focus stays where it is. */
  takesFocus = true;
  /** Where a finger went down. */
  #from: { readonly x: number; readonly y: number } | null = null;

  constructor() {
    super();
    this.chapter = null;
    this.touring = false;
    this.linkOf = () => location.href;
    this.copied = 'none';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('chapter')) this.copied = 'none';
  }

  /** Who opens the story by a button goes on reading there; a link leaves the focus where it is. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('chapter') || this.chapter === null) return;
    this.renderRoot.querySelector('.text')?.scrollTo(0, 0);
    if (changed.get('chapter') === null && !changed.has('story') && this.takesFocus) {
      this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
    }
  }

  protected override render() {
    const { story } = this;
    const index = story?.chapters.findIndex(({ id }) => id === this.chapter) ?? -1;
    const chapter = story?.chapters[index];
    if (!story || !chapter) return html``;
    const { messages, formats, language } = this;
    const words = messages.story;
    const count = story.chapters.length;
    const title = chapter.title[language];
    return html`<section
      aria-label=${words.label}
      @keydown=${this.#keydown}
      @pointerdown=${this.#pointerDown}
      @pointerup=${this.#pointerUp}
    >
      <header>
        <div class="place-in-story">
          <p class="count">${words.chapter(formats.number(index + 1), formats.number(count))}</p>
          <p class="when">${formats.thumb(chapter.at)}</p>
        </div>
        <button
          type="button"
          title=${words.copyLink}
          @click=${this.#copyLink}
        >
          ${icon('link')}
        </button>
        <button
          type="button"
          title=${words.leave}
          @click=${() => this.#show(null)}
        >
          ${icon('close')}
        </button>
      </header>
      ${copiedNote(this.copied, messages)}
      <h2 tabindex="-1">${title}</h2>
      <div class="text" tabindex="0" role="group" aria-label=${title}>
        <p>${chapter.text[language]}</p>
        ${this.#callouts(chapter)} ${this.#dead(chapter, story)}
        <details>
          <summary>${messages.card.sources}</summary>
          ${sourceList(chapter.sources, story.sources, messages, formats)}
        </details>
      </div>
      ${this.#buttons(story.chapters, index)}
      <div class="visually-hidden" role="status">
        ${this.touring ? nothing : `${words.chapter(formats.number(index + 1), formats.number(count))}: ${title}`}
      </div>
    </section>`;
  }

  /** What the map says in a few words beside places, for those who do not see it there. */
  #callouts(chapter: Chapter): TemplateResult {
    const places = new Map(this.story?.places.map(({ id, name }) => [id, name]));
    return html`<ul class="visually-hidden">
      ${chapter.callouts.map(
        ({ place, text }) =>
          html`<li>${places.get(place)?.[this.language]}: ${text[this.language]}</li>`,
      )}
    </ul>`;
  }

  /** The counts of casualties that the text names. */
  #dead(chapter: Chapter, story: Story): TemplateResult | typeof nothing {
    const counts = story.casualties.filter(({ id }) => chapter.casualties.includes(id));
    if (counts.length === 0) return nothing;
    const { language, messages, formats } = this;
    const words = casualtyWordsOf(language);
    const onlyDead = counts.every(({ harm }) => harm === 'killed');
    return html`<h3>${onlyDead ? words.dead : words.heading}</h3>
      ${casualtyList(counts, { story, language, messages, formats }, true)}`;
  }

  #buttons(chapters: readonly Chapter[], index: number): TemplateResult {
    const { story: words } = this.messages;
    const step = (to: number, name: string, picture: 'previous' | 'next') => {
      const chapter = chapters[to];
      return html`<button
        class="step"
        type="button"
        title=${name}
        ?disabled=${!chapter}
        @click=${() => chapter && this.#show(chapter.id)}
      >
        ${icon(picture)}
      </button>`;
    };
    const playName = this.touring ? words.pause : words.play;
    return html`<div class="buttons" role="group" aria-label=${words.chapters}>
      ${step(index - 1, words.previous, 'previous')}
      <select aria-label=${words.chapters} @change=${this.#choose}>
        ${chapters.map(
          ({ id, title }, i) =>
            html`<option value=${id} ?selected=${i === index}>
              ${this.formats.number(i + 1)}. ${title[this.language]}
            </option>`,
        )}
      </select>
      ${step(index + 1, words.next, 'next')}
      <button
        class="play"
        type="button"
        title=${playName}
        @click=${() => this.report('touring', { touring: !this.touring })}
      >
        ${icon(this.touring ? 'pause' : 'play')}
      </button>
    </div>`;
  }

  #show(chapter: string | null): void {
    this.report('chapter', { chapter });
  }

  #choose(event: Event): void {
    this.#show((event.target as HTMLSelectElement).value);
  }

  /** `steps` chapters on; no effect beyond the ends. */
  #go(steps: number): void {
    const chapters = this.story?.chapters ?? [];
    const next = chapters[chapters.findIndex(({ id }) => id === this.chapter) + steps];
    if (next) this.#show(next.id);
  }

  #keydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const inSelect = (event.composedPath()[0] as Element).tagName === 'SELECT';
    if (inSelect && event.key !== 'Escape') return;
    const forwards = this.language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const count = this.story?.chapters.length ?? 0;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.#go(event.key === forwards ? 1 : -1);
    } else if (event.key === 'Home') this.#show(this.story?.chapters[0]?.id ?? null);
    else if (event.key === 'End') this.#show(this.story?.chapters[count - 1]?.id ?? null);
    else if (event.key === 'Escape') this.#show(null);
    else return;
    event.preventDefault();
  }

  /** A second finger makes it no swipe. */
  #pointerDown({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent): void {
    this.#from = pointerType === 'mouse' || !isPrimary ? null : { x, y };
  }

  #pointerUp({ clientX: x, clientY: y }: PointerEvent): void {
    const from = this.#from;
    this.#from = null;
    if (!from) return;
    const direction = swipeDirection(x - from.x, y - from.y, this.language === 'ar');
    if (direction !== 0) this.#go(direction);
  }

  async #copyLink(): Promise<void> {
    this.copied = await copyLink(this.linkOf());
  }
}

customElements.define('control-map-story', StoryControl);
