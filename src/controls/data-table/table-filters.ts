import { html, nothing, type TemplateResult } from 'lit';
import type { DataMessages } from '../../i18n/data-messages.ts';
import { EFFECTS } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import type { Language } from '../../state/view-state.ts';
import { actorName } from '../actor-words.ts';
import type { DataRow } from './data-row.ts';
import { kindInWords } from './row-words.ts';
import { ALL_ROWS, type TableQuery } from './table-query.ts';

/** What the filters need from their table. */
export interface FilterContext {
  readonly story: Story;
  readonly rows: readonly DataRow[];
  readonly query: TableQuery;
  readonly language: Language;
  readonly data: DataMessages;
  readonly ask: (change: Partial<TableQuery>) => void;
}

/** Search, kind, actor: native controls. Only kinds and actors that some row has can be chosen. */
export function tableFilters(context: FilterContext): TemplateResult {
  const { query, data, ask } = context;
  const { table } = data;
  return html`<search class="filters">
    <label class="search"
      ><span>${table.search}</span
      ><input
        type="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        placeholder=${table.searchHint}
        .value=${query.q}
        @input=${(event: InputEvent) => ask({ q: (event.target as HTMLInputElement).value })}
    /></label>
    <label
      ><span>${table.kind}</span
      >${select(query.kind, (kind) => ask({ kind }), table.allKinds, kindOptions(context))}</label
    >
    <label
      ><span>${table.actor}</span
      >${select(query.actor, (actor) => ask({ actor }), table.allActors, actorOptions(context))}</label
    >
    ${
      query.q || query.kind || query.actor
        ? html`<button
            class="clear"
            type="button"
            @click=${() => ask({ q: ALL_ROWS.q, kind: ALL_ROWS.kind, actor: ALL_ROWS.actor })}
          >
            ${table.clear}
          </button>`
        : nothing
    }
  </search>`;
}

/** `value` is chosen by its option: the select has no value before its options are there. */
function select(
  value: string,
  choose: (value: string) => void,
  all: string,
  options: (selected: string) => unknown,
): TemplateResult {
  return html`<select
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${value === ''}>${all}</option>
    ${options(value)}
  </select>`;
}

function option(value: string, words: string, selected: string): TemplateResult {
  return html`<option value=${value} .selected=${value === selected}>${words}</option>`;
}

function kindOptions({ rows, data, language }: FilterContext) {
  const { table } = data;
  const known = new Set(rows.map(({ kind }) => kind));
  const effects = EFFECTS.filter((effect) => known.has(effect));
  const incidents = [...new Set(rows.filter((r) => r.type === 'incident').map((r) => r.kind))]
    .map((kind) => [kind, kindInWords(kind, data)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  return (selected: string) => html`<optgroup label=${table.reports}>
      ${option('report', table.allReports, selected)}
      ${effects.map((effect) => option(effect, data.effects[effect], selected))}
    </optgroup>
    <optgroup label=${table.incidents}>
      ${option('incident', table.allIncidents, selected)}
      ${incidents.map(([kind, words]) => option(kind, words, selected))}
    </optgroup>`;
}

function actorOptions({ story, rows, language }: FilterContext) {
  const known = new Set(rows.flatMap(({ from, to, or }) => [from, to, or]));
  return (selected: string) =>
    story.actors
      .filter(({ id }) => known.has(id))
      .map(({ id }) => option(id, actorName(story, id, language), selected));
}
