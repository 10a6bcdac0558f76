import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { casualtyWordsOf } from '../../i18n/casualty-words.ts';
import type { Instant } from '../../model/instant.ts';
import type { Palette } from '../../palette/palette.ts';
import { groundChip } from '../actor-chip.ts';
import { capitalised } from '../actor-words.ts';
import { casualtyList } from '../casualty-list.ts';
import { casualtyListStyles } from '../casualty-list-styles.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { controlInWords } from '../control-words.ts';
import type { PlaceChooseDetail, SeekDetail } from '../events.ts';
import { icon } from '../icon.ts';
import { Roving } from '../roving.ts';
import { disputeEntry, type EntryContext, incidentEntry, reportEntry } from './card-entries.ts';
import { cardStyles } from './card-styles.ts';
import { commanderEntries } from './commander-entries.ts';
import { controlStrip } from './control-strip.ts';
import { FocusReturn } from './focus-return.ts';
import { type PlaceFacts, placeFacts } from './place-facts.ts';
import { sourceList } from './source-list.ts';

/** From this doubt on, a position is said to be approximate. */
const APPROXIMATE_KM = 1;

/**
 * One place: who holds it at this instant, its control over time, every report about it with its
 * sources, and where sources differ. It is not modal; its button (or Esc, see `embed/follow-keys.ts`)
 * closes it and focus goes back where it was.
 *
 * @element control-map-place-card
 * @property story the facts.
 * @property language of the words.
 * @property palette colours.
 * @property at the instant shown.
 * @property place id of the place; null: nothing is rendered and the element is hidden.
 * @property linkOf gives the address of this place at this instant.
 * @event place-choose another place was chosen, or null: close. `{place}`
 * @event seek a span of the strip was chosen: `{at, final: true}`
 */
export class PlaceCardControl extends ControlElement {
  static override styles = [controlStyles, cardStyles, casualtyListStyles];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    place: { attribute: false },
    linkOf: { attribute: false },
    copy: { state: true },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare place: string | null;
  declare linkOf: () => string;
  /** What became of the wish to copy; a string is the link to copy by hand. */
  declare private copy: 'none' | 'done' | { readonly link: string };
  readonly #focusReturn = new FocusReturn();
  /** Who chose the place reads its card. False: a program did, and the focus stays where it is. */
  takesFocus = true;
  #hadFocus = false;

  constructor() {
    super();
    new Roving(this, '.strip button');
    this.palette = null;
    this.at = 0;
    this.place = null;
    this.linkOf = () => location.href;
    this.copy = 'none';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('place')) return;
    this.copy = 'none';
    this.hidden = this.place === null;
    this.#hadFocus = this.matches(':focus-within');
    if (!this.takesFocus) return;
    if (!changed.has('story') && this.place !== null && changed.get('place') === null) {
      this.#focusReturn.remember();
    }
  }

  /** A card that the user opened takes the focus; one that the address opened does not. */
  protected override updated(changed: PropertyValues): void {
    // A card that comes with the facts was opened by the address.
    if (!changed.has('place') || changed.has('story')) return;
    if (this.place === null) {
      if (this.takesFocus || this.#hadFocus) this.#focusReturn.giveBack();
      else this.#focusReturn.forget();
    } else {
      this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
      if (!this.takesFocus) return;
      this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
    }
  }

  protected override render() {
    const { story, palette, place } = this;
    const facts = story && place !== null ? placeFacts(story, place, this.at) : null;
    if (!story || !palette || !facts) return html``;
    const { card } = this.messages;
    const context: EntryContext = {
      story,
      palette,
      language: this.language,
      messages: this.messages,
      formats: this.formats,
      seek: (at) => this.report<SeekDetail>('seek', { at, final: true }),
      choose: (id) => this.report<PlaceChooseDetail>('place-choose', { place: id }),
    };
    return html`<section class="card" role="region" aria-label=${card.label(facts.place.name[this.language])}>
      ${this.#header(facts)} ${this.#copied()}
      <div class="scroll" tabindex="0" role="group" aria-label=${card.reports}>
        ${facts.place.held ? this.#control(facts, context) : html`<p>${card.noHolder}</p>`}
        ${facts.disputes.map((dispute) => disputeEntry(dispute, context))}
        ${
          facts.incidents.length > 0
            ? html`<h3>${card.incidents}</h3>
                <ul>
                  ${facts.incidents.map((incident) => incidentEntry(incident, context))}
                </ul>`
            : nothing
        }
        ${
          facts.casualties.length > 0
            ? html`<h3>${casualtyWordsOf(this.language).heading}</h3>
                ${casualtyList(facts.casualties, context, false)}`
            : nothing
        }
        ${commanderEntries(facts.commanders, context)}
        ${facts.place.held ? this.#baseline(facts, context) : nothing}
      </div>
    </section>`;
  }

  #control(facts: PlaceFacts, context: EntryContext): TemplateResult {
    const { story, palette, language, messages } = context;
    const { card } = messages;
    // What is not said of this place is said first of all.
    const statement =
      facts.now.basis === 'country' ? facts.reports.find(({ shown }) => shown) : undefined;
    const words = capitalised(controlInWords(story, facts.now, language, messages));
    return html`<p class="now">${groundChip(palette, facts.now, words)}</p>
      <p class="basis">${messages.bases[facts.now.basis]}</p>
      ${statement ? html`<p class="statement">${statement.report.summary[language]}</p>` : nothing}
      <h3>${card.history}</h3>
      ${controlStrip(facts.place.intervals, facts.now, context)}
      <h3>${card.reports}</h3>
      ${
        facts.reports.length === 0
          ? html`<p>${card.noReports}</p>`
          : html`<ul>
              ${facts.reports.map((report) => reportEntry(report, context))}
            </ul>`
      }`;
  }

  #header({ place }: PlaceFacts): TemplateResult {
    const { card, kinds } = this.messages;
    const other = this.language === 'ar' ? 'en' : 'ar';
    const governorate = this.story?.governorates[place.governorate]?.[this.language];
    const kind = kinds[place.kind];
    return html`<header>
      <div class="titles">
        <h2 tabindex="-1">
          ${place.name[this.language]} <span class="other" lang=${other}>${place.name[other]}</span>
        </h2>
        <p class="what">${governorate ? card.placeInGovernorate(kind, governorate) : kind}</p>
        ${
          place.uncertaintyKm > APPROXIMATE_KM
            ? html`<p class="doubt">${card.approximate(this.formats.km(place.uncertaintyKm))}</p>`
            : nothing
        }
      </div>
      <button type="button" title=${card.copyLink} @click=${this.#copyLink}>
        ${icon('link')}
      </button>
      <button type="button" title=${card.close} @click=${this.#close}>
        ${icon('close')}
      </button>
    </header>`;
  }

  #copied(): TemplateResult {
    const { card } = this.messages;
    const { copy } = this;
    return html`<div role="status" class=${copy === 'none' ? '' : 'copied'}>
      ${copy === 'done' ? card.copied : nothing}
      ${
        typeof copy === 'object'
          ? html`<label
              >${card.copyByHand}
              <input readonly dir="ltr" .value=${copy.link} @focus=${selectAll} />
            </label>`
          : nothing
      }
    </div>`;
  }

  #baseline({ place }: PlaceFacts, { story, messages, formats }: EntryContext): TemplateResult {
    const { card } = messages;
    const stated = place.baseline.basis === 'stated';
    return html`<h3>${card.baseline}</h3>
      <p class="hint">${stated ? card.baselineStated : card.baselineGeneral}</p>
      ${place.baseline.note ? html`<p class="hint" dir="auto">${place.baseline.note}</p>` : nothing}
      ${sourceList(place.baseline.sources, story.sources, messages, formats)}`;
  }

  /** Sandboxed frames have no clipboard: they get the link to copy by hand. */
  async #copyLink(): Promise<void> {
    const link = this.linkOf();
    try {
      await navigator.clipboard.writeText(link);
      this.copy = 'done';
    } catch {
      this.copy = { link };
    }
  }

  #close(): void {
    this.report<PlaceChooseDetail>('place-choose', { place: null });
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

customElements.define('control-map-place-card', PlaceCardControl);
