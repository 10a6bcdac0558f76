import { css, html, nothing, type TemplateResult } from 'lit';
import { type GovernorateShares, governorateShares } from '../../chart/governorate-shares.ts';
import type { Instant } from '../../model/instant.ts';
import { fillOf } from '../../palette/fill-of.ts';
import type { Palette } from '../../palette/palette.ts';
import { coloursOf } from '../../palette/palette-of.ts';
import { DEFAULT_LAYERS } from '../../state/defaults.ts';
import {
  GROUPINGS,
  type Grouping,
  LAYER_NAMES,
  type LayerName,
  type Layers,
} from '../../state/view-state.ts';
import { ControlElement } from '../control-element.ts';
import { controlStyles } from '../control-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { Roving } from '../roving.ts';
import { styled } from '../styled.ts';

/**
 * What the map draws, in which colours, and each governorate's state at this instant.
 *
 * @element control-map-layers
 * @property story the facts.
 * @property language of the words.
 * @property palette colours of the bars.
 * @property at the instant shown.
 * @property layers which layers are drawn.
 * @property grouping a colour for each armed group, or for each side.
 * @property open whether it can be seen: nothing is computed while it cannot.
 * @property reportedOnly whether only what sources report keeps its colour.
 * @event layers `{layers}`
 * @event grouping `{grouping}`
 * @event reported-only `{reportedOnly}`
 * @event governorate-choose the user wants to see one: `{governorate}`
 * @event panel the user closes the panel: `{panel: null}`
 */
export class LayersControl extends ControlElement {
  static override styles = [
    controlStyles,
    panelStyles,
    css`
      .body {
        font-size: calc(0.8125 * var(--cm-rem, 1rem));
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 0 14px 12px;
      }
      .body:focus-visible {
        outline-offset: -2px;
      }
      fieldset {
        border: 0;
        margin: 0 0 8px;
        padding: 0;
      }
      legend,
      h3 {
        color: var(--cm-muted);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        font-weight: 600;
        margin-block: 4px 2px;
        padding: 0;
      }
      label {
        align-items: center;
        cursor: pointer;
        display: flex;
        gap: 8px;
        min-block-size: 26px;
      }
      input {
        accent-color: var(--cm-focus);
        block-size: 16px;
        flex: none;
        inline-size: 16px;
        margin: 0 2px;
      }
      .hint {
        color: var(--cm-muted);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
      }
      .governorate {
        border-radius: 4px;
        display: grid;
        gap: 2px 8px;
        grid-template-columns: minmax(0, 1fr) auto;
        inline-size: 100%;
        padding: 4px;
        text-align: start;
      }
      .most {
        color: var(--cm-muted);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
      }
      .bar {
        block-size: 8px;
        border: 1px solid var(--cm-line);
        border-radius: 2px;
        display: flex;
        forced-color-adjust: none;
        grid-column: 1 / -1;
        overflow: hidden;
      }
      .bar > i + i {
        border-inline-start: 1px solid var(--cm-raised);
      }
    `,
  ];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    layers: { attribute: false },
    grouping: { attribute: false },
    reportedOnly: { attribute: false },
    open: { attribute: false },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare layers: Layers;
  declare grouping: Grouping;
  declare reportedOnly: boolean;
  declare open: boolean;

  constructor() {
    super();
    new Roving(this, '.governorate');
    this.palette = null;
    this.at = 0;
    this.layers = DEFAULT_LAYERS;
    this.grouping = 'groups';
    this.reportedOnly = false;
    this.open = false;
  }

  protected override render() {
    const { story, palette } = this;
    if (!story || !palette || !this.open) return html``;
    const { layers, legend } = this.messages;
    return html`<section class="panel" aria-label=${layers.label} @keydown=${this.#keydown}>
      <header>
        <h2 tabindex="-1">${layers.label}</h2>
        <button type="button" title=${layers.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <div class="body" tabindex="0" role="group" aria-label=${layers.label}>
        <fieldset>
          <legend>${layers.drawn}</legend>
          ${LAYER_NAMES.map((name) => this.#layer(name))}
          <label>
            <input
              type="checkbox"
              .checked=${this.reportedOnly}
              @change=${(event: Event) =>
                this.report('reported-only', {
                  reportedOnly: (event.target as HTMLInputElement).checked,
                })}
            />
            ${legend.reportedOnly}
          </label>
        </fieldset>
        <fieldset>
          <legend>${layers.colours}</legend>
          ${GROUPINGS.map(
            (grouping) =>
              html`<label>
                <input
                  type="radio"
                  name="grouping"
                  .checked=${grouping === this.grouping}
                  @change=${() => this.report('grouping', { grouping })}
                />
                ${layers[grouping]}
              </label>`,
          )}
        </fieldset>
        <h3>${layers.governorates}</h3>
        <p class="hint">${layers.byPlaces}</p>
        <ul>
          ${governorateShares(story, this.at, (actor) => this.#countsAs(actor)).map((row) => this.#governorate(row, palette))}
        </ul>
      </div>
    </section>`;
  }

  #layer(name: LayerName): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${this.layers[name]}
        @change=${(event: Event) =>
          this.report('layers', {
            layers: { ...this.layers, [name]: (event.target as HTMLInputElement).checked },
          })}
      />
      ${this.messages.layers.names[name]}
    </label>`;
  }

  #governorate({ governorate, shares }: GovernorateShares, palette: Palette): TemplateResult {
    const { story, formats, language } = this;
    const name = story?.governorates[governorate]?.[language] ?? governorate;
    const short = (id: string) => story?.actors.find((actor) => actor.id === id)?.short[language];
    const country = shares.reduce((sum, [, , part]) => sum + part, 0);
    const words = shares.map(([actor, share]) => `${short(actor)} ${formats.percent(share)}`);
    if (country > 0) words.push(this.messages.layers.byCountry(formats.percent(country)));
    const pale = (controller: string) => fillOf(palette, { controller, basis: 'country' });
    return html`<li>
      <button
        class="governorate"
        type="button"
        aria-label=${`${name}: ${formats.list(words)}`}
        title=${words.join(' · ')}
        @click=${() => this.report('governorate-choose', { governorate })}
      >
        <span>${name}</span>
        <span class="most">${words[0] ?? nothing}</span>
        <span class="bar"
          >${shares.map(
            ([actor, share, part]) =>
              html`<i
                  ${styled({ 'background-color': coloursOf(palette, actor).fill, 'flex-grow': String(share - part) })}
                ></i
                ><i
                  ${styled({ 'background-color': pale(actor), 'flex-grow': String(part) })}
                ></i>`,
          )}</span
        >
      </button>
    </li>`;
  }

  /** By sides an actor counts as the one that has the side's name, or as the side's first one. */
  #countsAs(actor: string): string {
    const actors = this.story?.actors ?? [];
    const side = actors.find(({ id }) => id === actor)?.side;
    if (this.grouping === 'groups' || side === undefined) return actor;
    const lead =
      actors.find(({ id }) => id === side) ?? actors.find((known) => known.side === side);
    return lead?.id ?? actor;
  }

  #close(): void {
    this.report('panel', { panel: null });
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  }
}

customElements.define('control-map-layers', LayersControl);
