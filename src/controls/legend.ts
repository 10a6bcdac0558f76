import { css, html, type TemplateResult } from 'lit';
import type { Control } from '../model/control.ts';
import { fillOf } from '../palette/fill-of.ts';
import { type HatchedStatus, hatchOf } from '../palette/hatch.ts';
import type { Palette } from '../palette/palette.ts';
import { coloursOf } from '../palette/palette-of.ts';
import { actorChip } from './actor-chip.ts';
import { controlStyles } from './control-styles.ts';
import { FirstControl } from './first-control.ts';
import { hatchBackground } from './hatch-background.ts';
import { type LegendEntry, legendEntries, pointEntries } from './legend-entries.ts';
import { styled } from './styled.ts';

/** A sample and what it means. */
type Row = readonly [sample: TemplateResult, words: string];

/**
 * What the colours and the hatches mean. The colours and the note on lines are always visible; the
 * rest can be folded away.
 *
 * @element control-map-legend
 * @property story the facts: only actors that hold ground in it are shown.
 * @property language of the words.
 * @property palette colours.
 * @cssproperty --cm-legend-row height of the line of 'How to read the map', for a page that puts
 *   something else at its end.
 * @cssproperty --cm-legend-more-position `absolute` lays the unfolded rest over what lies below;
 *   then also `--cm-legend-more-surface`, `--cm-legend-more-border`, `--cm-legend-more-padding`.
 * @cssproperty --cm-legend-note `none` where the page shows the note on lines elsewhere.
 * @property reportedOnly whether only what sources report keeps its colour.
 * @event reported-only the user wants that, or no more: `{reportedOnly}`.
 * @property open whether the rest is unfolded at first.
 */
export class LegendControl extends FirstControl {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        font-size: calc(0.75 * var(--cm-rem, 1rem));
        line-height: 1.4;
      }
      .actors {
        display: flex;
        flex-wrap: wrap;
        gap: 1px 12px;
      }
      .chip {
        white-space: nowrap;
      }
      .note {
        color: var(--cm-muted);
        font-size: calc(0.75 * var(--cm-rem, 1rem));
      }
      .row {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        justify-content: space-between;
        min-block-size: var(--cm-legend-row, 24px);
      }
      summary {
        line-height: var(--cm-legend-row, 24px);
      }
      details[open] {
        flex: 1 0 100%;
      }
      .more {
        background: var(--cm-legend-more-surface, none);
        border-block-end: var(--cm-legend-more-border, 0);
        inset: 100% 0 auto;
        padding: var(--cm-legend-more-padding, 0);
        position: var(--cm-legend-more-position, static);
      }
      .illustration {
        display: var(--cm-legend-note, block);
      }
      summary {
        align-content: center;
        border-radius: 4px;
        color: var(--cm-link);
        cursor: pointer;
        font-weight: 600;
        inline-size: fit-content;
        min-block-size: 24px;
      }
      .key {
        display: grid;
        gap: 4px 8px;
        grid-template-columns: 28px 1fr;
        padding-block: 4px 6px;
      }
      .key > span:nth-child(odd) {
        align-self: center;
      }
      .sample {
        block-size: 14px;
        border: 1px solid var(--cm-line);
        border-radius: 3px;
        display: block;
        forced-color-adjust: none;
        inline-size: 28px;
        overflow: hidden;
      }
      .pair {
        display: flex;
      }
      .pair > i {
        flex: 1;
      }
      .ring > i {
        block-size: 12px;
        border: 2px dashed var(--cm-ink);
        border-radius: 50%;
        inline-size: 12px;
      }
      .ring {
        align-items: center;
        display: flex;
        justify-content: center;
      }
      .switch {
        align-items: center;
        cursor: pointer;
        display: flex;
        gap: 8px;
        margin-block: 4px;
        min-block-size: 24px;
      }
      .switch input {
        accent-color: currentcolor;
        block-size: 16px;
        inline-size: 16px;
        margin: 0 6px;
      }
      a {
        color: inherit;
      }
      .dashed {
        border-block-start: 2px dashed var(--cm-ink);
        display: block;
        inline-size: 28px;
      }
      .bars {
        align-items: end;
        block-size: 12px;
        display: flex;
        gap: 2px;
        justify-content: center;
      }
      .bars > i {
        background: var(--cm-ink);
        inline-size: 4px;
      }
    `,
  ];
  static override properties = {
    palette: { attribute: false },
    open: { type: Boolean },
    reportedOnly: { attribute: false },
  };

  declare palette: Palette | null;
  declare open: boolean;
  declare reportedOnly: boolean;

  constructor() {
    super();
    this.palette = null;
    this.open = false;
    this.reportedOnly = false;
  }

  protected override render() {
    const { story, palette } = this;
    if (!story || !palette) return html``;
    const { legend } = this.messages;
    const entries = legendEntries(story, palette.grouping);
    return html`<section aria-label=${legend.label}>
      <ul class="actors">
        ${entries.map(
          ({ actor, name, short }) =>
            html`<li title=${name[this.language]}>
              ${actorChip(palette, actor, short[this.language])}
            </li>`,
        )}
      </ul>
      <div class="row">
        <details ?open=${this.open}>
          <summary>${legend.key}</summary>
          <div class="more">
            ${this.#key(
              palette,
              story.places.flatMap(({ intervals }) => intervals),
            )}
            ${this.#pointHolders(palette)}
            ${this.#switch()}
            <p><a href=${this.dataPage} target="_blank" rel="noopener">${legend.data}</a></p>
            <p class="note">${this.#longNames(entries)}</p>
          </div>
        </details>
        <p class="note illustration">${legend.illustration}</p>
      </div>
    </section>`;
  }

  #switch(): TemplateResult {
    return html`<label class="switch">
      <input type="checkbox" .checked=${this.reportedOnly} @change=${this.#choose} />
      ${this.messages.legend.reportedOnly}
    </label>`;
  }

  #choose(event: Event): void {
    this.report('reported-only', { reportedOnly: (event.target as HTMLInputElement).checked });
  }

  /** 'SNA: Syrian National Army', for every name that is not plain from its short form. */
  #longNames(entries: readonly LegendEntry[]): string {
    return entries
      .map(({ short, name }) => ({ short: short[this.language], name: name[this.language] }))
      .filter(({ short, name }) => !name.toLowerCase().includes(short.toLowerCase()))
      .map(({ short, name }) => `${short}: ${name}`)
      .join(' · ');
  }

  /** Parties that hold places but no ground: dots of their colours. */
  #pointHolders(palette: Palette): TemplateResult | '' {
    const entries = this.story ? pointEntries(this.story, palette.grouping) : [];
    if (entries.length === 0) return '';
    return html`<ul class="actors">
      ${entries.map(
        ({ actor, name }) => html`<li>${actorChip(palette, actor, name[this.language])}</li>`,
      )}
    </ul>`;
  }

  #key(palette: Palette, controls: readonly Control[]): TemplateResult {
    const { legend } = this.messages;
    const plain = coloursOf(palette, 'hts').fill;
    const pale = fillOf(palette, { controller: 'hts', basis: 'inferred' });
    const sample = (background: string) =>
      html`<span class="sample" ${styled({ background })}></span>`;
    const hatched = (status: HatchedStatus) =>
      sample(
        hatchBackground(
          palette,
          { status, contender: 'hts', dotted: null },
          coloursOf(palette, 'government').fill,
        ),
      );
    /** What few stories have is explained where the story has it, in its own colours. */
    const found = (wanted: (control: Control) => boolean, words: string) => {
      const control = controls.find(wanted);
      const style = control && hatchOf(control);
      return control && style
        ? [[sample(hatchBackground(palette, style, fillOf(palette, control))), words] as Row]
        : [];
    };
    const rows: Row[] = [
      [hatched('changing'), legend.changing],
      [hatched('contested'), legend.contested],
      ...found(({ status }) => status === 'either', legend.either),
      ...found(({ status, basis }) => status === 'held' && basis === 'country', legend.country),
      [html`<span class="ring"><i></i></span>`, legend.besieged],
      [
        html`<span class="sample pair"
          ><i ${styled({ background: plain })}></i
          ><i ${styled({ background: pale })}></i
        ></span>`,
        legend.inferred,
      ],
      [html`<span class="dashed"></span>`, legend.golan],
      [
        html`<span class="bars"
          ><i ${styled({ height: '5px' })}></i><i ${styled({ height: '12px' })}></i
          ><i ${styled({ height: '7px' })}></i
        ></span>`,
        legend.ticks,
      ],
    ];
    return html`<div class="key">
        ${rows.map(([sample, words]) => html`<span aria-hidden="true">${sample}</span><span>${words}</span>`)}
      </div>`;
  }
}

customElements.define('control-map-legend', LegendControl);
