import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { stackedActors } from '../../chart/shares.ts';
import { windowInWords } from '../../i18n/window-words.ts';
import { INCIDENT_GROUPS } from '../../model/incident-group.ts';
import type { Instant } from '../../model/instant.ts';
import type { Place } from '../../model/place.ts';
import type { Palette } from '../../palette/palette.ts';
import { coloursOf } from '../../palette/palette-of.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { Roving } from '../roving.ts';
import { styled } from '../styled.ts';
import {
  currentEvent,
  type FeedEvent,
  type FeedFilter,
  type FeedKind,
  feedEvents,
  filterEvents,
  partiesOf,
} from './feed-events.ts';
import { feedIcon } from './feed-icon.ts';
import { feedStyles } from './feed-styles.ts';
import { feedTitle } from './feed-title.ts';

const ALL: FeedFilter = { kind: null, actor: null, governorate: null };
const KINDS: readonly FeedKind[] = ['capture', 'siege', ...INCIDENT_GROUPS];

/**
 * Every event of the story in order of time, beside the map: it follows the slider, and choosing one
 * moves time and map to it. Rows are rendered once for a language and a filter; a new instant moves
 * nothing but the mark, so that it keeps up with playback.
 *
 * @element control-map-feed
 * @property story the facts.
 * @property language of the words.
 * @property palette colours of the parties.
 * @property at the instant shown: the last event that has begun by then is marked and kept in sight,
 *   unless the reader is in the list.
 * @property open whether it can be seen: the mark waits until it is.
 * @event go the user chose an event: `{at, place}`
 * @event panel the user closes the list: `{panel: null}`
 */
export class FeedControl extends ControlElement {
  static override styles = [controlStyles, panelStyles, feedStyles];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    open: { attribute: false },
    filter: { state: true },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare open: boolean;
  declare private filter: FeedFilter;
  #events: readonly FeedEvent[] = [];
  #shown: readonly FeedEvent[] = [];
  #places: ReadonlyMap<string, Place> = new Map();
  #marked = -1;
  /** Id of the event that the reader took last. */
  #chosen: string | null = null;

  constructor() {
    super();
    new Roving(this, '.row');
    this.palette = null;
    this.at = 0;
    this.open = false;
    this.filter = ALL;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('story')) {
      this.#events = this.story ? feedEvents(this.story) : [];
      this.#places = new Map(this.story?.places.map((place) => [place.id, place]));
    }
    if (changed.has('story') || changed.has('filter')) {
      this.#shown = filterEvents(this.#events, this.filter);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.open) return;
    const fresh = changed.size > 1 || !changed.has('at');
    this.#mark(currentEvent(this.#shown, this.at, this.#chosen), fresh);
  }

  /** Moves the mark without rendering a row. */
  #mark(index: number, fresh: boolean): void {
    if (index === this.#marked && !fresh) return;
    this.#marked = index;
    const rows = this.renderRoot.querySelectorAll('.row');
    for (const row of this.renderRoot.querySelectorAll('[aria-current]')) {
      row.removeAttribute('aria-current');
    }
    const row = rows[index];
    row?.setAttribute('aria-current', 'time');
    const list = this.renderRoot.querySelector('.list');
    if (!list || list.matches(':focus-within')) return;
    if (row) {
      const { top } = row.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      list.scrollTop += top - frame.top - frame.height / 3;
    } else list.scrollTop = 0;
  }

  protected override render() {
    const { story, palette } = this;
    if (!story || !palette || !this.open) return html``;
    const { feed } = this.messages;
    const number = this.formats.number;
    return html`<section class="panel" aria-label=${feed.label} @keydown=${this.#keydown}>
      <header>
        <h2 tabindex="-1">${feed.label}</h2>
        <button type="button" title=${feed.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      ${this.#filters()}
      <p class="count" role="status">
        ${feed.shown(number(this.#shown.length), this.#shown.length, number(this.#events.length))}
        ${this.filter.actor === null ? nothing : feed.actorNote}
        ${
          this.filter === ALL
            ? nothing
            : html`<button
                type="button"
                class="reset"
                @click=${() => {
                  this.filter = ALL;
                  this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
                }}
              >
                ${feed.reset}
              </button>`
        }
      </p>
      <div class="list" tabindex="0" role="group" aria-label=${feed.label}>
        ${this.#shown.length === 0 ? html`<p class="empty">${feed.empty}</p>` : nothing}
        ${guard([story, this.language, palette, this.filter], () => this.#days())}
      </div>
    </section>`;
  }

  #filters(): TemplateResult {
    const { feed } = this.messages;
    const { story, filter, language } = this;
    const governorates = Object.entries(story?.governorates ?? {}).sort(([, a], [, b]) =>
      a[language].localeCompare(b[language], language),
    );
    const actors = story
      ? stackedActors(story).filter((id) =>
          this.#events.some((event) => partiesOf(event).includes(id)),
        )
      : [];
    // Sources name no party for most incidents: whoever asks for a party sees changes of control.
    const isIncident = filter.kind !== null && filter.kind !== 'capture' && filter.kind !== 'siege';
    const choice = (
      field: keyof FeedFilter,
      name: string,
      any: string,
      options: readonly (readonly [string, string])[],
    ) => html`<select
      aria-label=${name}
      ?disabled=${field === 'actor' && isIncident}
      @change=${(event: Event) => {
        const value = (event.target as HTMLSelectElement).value;
        const next = { ...filter, [field]: value === '' ? null : value };
        const { kind } = next;
        if (kind !== null && kind !== 'capture' && kind !== 'siege') next.actor = null;
        this.filter = Object.values(next).every((part) => part === null) ? ALL : next;
      }}
    >
      <option value="" ?selected=${filter[field] === null}>${any}</option>
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${filter[field] === value}>${words}</option>`,
      )}
    </select>`;
    return html`<div class="filters">
      ${choice(
        'kind',
        feed.kind,
        feed.kinds.all,
        KINDS.map((kind) => [kind, feed.kinds[kind]] as const),
      )}
      ${choice(
        'actor',
        feed.actor,
        isIncident ? feed.noActor : feed.anyActor,
        actors.map((id) => [id, this.#actorName(id)] as const),
      )}
      ${choice(
        'governorate',
        feed.region,
        feed.anyRegion,
        governorates.map(([id, name]) => [id, name[language]] as const),
      )}
    </div>`;
  }

  #actorName(id: string): string {
    return this.story?.actors.find((actor) => actor.id === id)?.short[this.language] ?? id;
  }

  #days(): TemplateResult[] {
    const days = new Map<string, FeedEvent[]>();
    for (const event of this.#shown) {
      const day = this.formats.dayLong(event.earliest);
      const events = days.get(day);
      if (events) events.push(event);
      else days.set(day, [event]);
    }
    return [...days].map(
      ([day, events]) =>
        html`<h3>${day}</h3>
          <ul>
            ${events.map((event) => this.#row(event))}
          </ul>`,
    );
  }

  #row(event: FeedEvent): TemplateResult {
    const { story, palette, messages, formats, language } = this;
    if (!story || !palette) return html``;
    const { feed } = messages;
    const when = windowInWords(event, messages, formats, story.utcOffsetMinutes);
    const region = story.governorates[event.governorate ?? '']?.[language];
    const about = [
      feed.kinds[event.kind],
      region,
      feed.sources(event.sources.length, formats.number(event.sources.length)),
      ...event.doubt.map((word) => messages.doubts[word]),
      event.disputed ? feed.disputed : undefined,
    ].filter((part) => part !== undefined);
    const colour = event.parties ? coloursOf(palette, event.parties.to).strong : 'currentColor';
    return html`<li>
      <button class="row" type="button" @click=${() => this.#go(event)}>
        <span class="mark" ${styled({ color: colour })}>${feedIcon(event.kind)}</span>
        <span class="words">
          <span class="title">${feedTitle(event, story, this.#places, language, messages)}</span>
          <span class="when">${when}</span>
          <span class="about">${about.join(' · ')}</span>
        </span>
      </button>
    </li>`;
  }

  #go({ id, at, place }: FeedEvent): void {
    this.#chosen = id;
    this.report('go', { at, place });
  }

  #close(): void {
    this.report('panel', { panel: null });
  }

  /** Up and Down walk through the rows; Esc closes the list, and nothing behind it. */
  #keydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#close();
      event.preventDefault();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const focused = this.shadowRoot?.activeElement as HTMLElement | null;
    const inList = focused?.closest('.list');
    if (!inList || !focused) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const from = rows.indexOf(focused);
    const row = from === -1 ? rows[Math.max(0, this.#marked)] : rows[from + step];
    row?.focus();
    event.preventDefault();
  }
}

customElements.define('control-map-feed', FeedControl);
