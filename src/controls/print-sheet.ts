import { html, nothing } from 'lit';
import { capturesOf } from '../chart/captures.ts';
import { stackedActors } from '../chart/shares.ts';
import { DAY_MS, type Instant } from '../model/instant.ts';
import type { Palette } from '../palette/palette.ts';
import { actorChip } from './actor-chip.ts';
import { ControlElement } from './control-element.ts';
import { controlStyles } from './control-styles.ts';
import { headlineSentence } from './headline/headline-sentence.ts';
import { printStyles } from './print-styles.ts';
import { readableAddress } from './readable-address.ts';

/**
 * What is printed in place of the page: title, instant, sentence, a picture of the map, what its
 * colours mean, and the sources of what changed in the day before.
 *
 * @element control-map-print-sheet
 * @property story the facts.
 * @property language of the words.
 * @property palette colours, the light ones: paper is light.
 * @property at the instant shown.
 * @property picture the map as a `data:` address or as a drawing; null where there is none.
 * @property address of what is shown, printed as text that can be typed: the map reads an offset's bare `+`.
 */
export class PrintSheetControl extends ControlElement {
  static override styles = [controlStyles, printStyles];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    picture: { attribute: false },
    address: { attribute: false },
    printing: { attribute: false },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare picture: string | SVGSVGElement | null;
  declare address: string;
  /** Nothing is rendered while nobody prints. */
  declare printing: boolean;

  constructor() {
    super();
    this.palette = null;
    this.at = 0;
    this.picture = null;
    this.address = '';
    this.printing = false;
  }

  /** Renders at once: a browser that prints does not wait. */
  renderNow(): void {
    this.performUpdate();
  }

  protected override render() {
    const { story, palette, messages, formats, language } = this;
    if (!story || !palette || !this.printing) return html``;
    const { legend, print, timeline } = messages;
    const moment = formats.moment(this.at);
    const recent = story.reports.filter(
      ({ earliest, latest }) => earliest <= this.at && latest > this.at - DAY_MS,
    );
    const ids = new Set(recent.flatMap(({ sources }) => sources));
    const sources = story.sources.filter(({ id }) => ids.has(id));
    return html`<article>
      <h1>${story.title[language]}</h1>
      <p class="moment">${moment} (${timeline.clockNote})</p>
      <p>${headlineSentence(story, capturesOf(story), this.at, language)}</p>
      ${
        typeof this.picture === 'string'
          ? html`<img src=${this.picture} alt=${print.picture(moment)} />`
          : (this.picture ?? nothing)
      }
      <ul class="legend">
        ${stackedActors(story).map((id) => {
          const actor = story.actors.find((known) => known.id === id);
          return html`<li>${actorChip(palette, id, actor?.name[language] ?? id)}</li>`;
        })}
      </ul>
      <p class="small">
        ${legend.changing}. ${legend.contested}. ${legend.inferred}.
        ${story.places.some(({ intervals }) => intervals.some(({ basis }) => basis === 'country')) ? html`${legend.either}. ${legend.country}.` : ''}
        ${legend.golan}.
        ${legend.illustration}
      </p>
      <h2>${print.sources}</h2>
      ${
        sources.length === 0
          ? html`<p class="small">${print.noSources}</p>`
          : html`<ul class="sources">
              ${sources.map(
                ({ title, publisher, published, url }) =>
                  html`<li dir="auto">
                    ${[title, publisher, published && formats.isoDate(published)]
                      .filter((part) => part)
                      .join(' · ')}
                    ${url && html` · <bdi dir="ltr">${readableAddress(url)}</bdi>`}
                  </li>`,
              )}
            </ul>`
      }
      <p class="small">${print.address} <span dir="ltr">${readableAddress(this.address).replaceAll('%2B', '+')}</span></p>
      <p class="small" dir="ltr">
        Natural Earth · GeoNames (CC BY 4.0) · OCHA · OurAirports · Control Map. ${print.licence}
      </p>
    </article>`;
  }
}

customElements.define('control-map-print-sheet', PrintSheetControl);
