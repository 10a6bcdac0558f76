import { html, type TemplateResult } from 'lit';
import type { DataMessages } from '../../i18n/data-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Source } from '../../model/source.ts';
import { safeUrl } from '../place-card/source-list.ts';

/** How the sentences of one document are accounted for; one entry of `layers/coverage.json`. */
export interface CoverageFigures {
  /** Id of a source. */
  readonly document: string;
  readonly sentences: number;
  /** Those that at least one fact carries. */
  readonly carried: number;
  /** The others, by reason. They add up to `sentences - carried`. */
  readonly byReason: Readonly<Record<string, number>>;
}

/** Coverage by document, with a row for all of them. */
export function coverageTable(
  coverage: readonly CoverageFigures[],
  sources: readonly Source[],
  { coverage: words }: DataMessages,
  formats: Formats,
): TemplateResult {
  const reasons = Object.entries(words.reasons);
  const row = (name: unknown, entry: Omit<CoverageFigures, 'document'>) => html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    <td role="cell" data-label=${words.sentences}>${formats.number(entry.sentences)}</td>
    <td role="cell" data-label=${words.carried}>
      ${formats.number(entry.carried)}
      <span class="share">${formats.percent(entry.carried / Math.max(entry.sentences, 1))}</span>
    </td>
    ${reasons.map(
      ([reason, label]) =>
        html`<td role="cell" data-label=${label}>${formats.number(entry.byReason[reason] ?? 0)}</td>`,
    )}
  </tr>`;
  const head = [words.document, words.sentences, words.carried, ...Object.values(words.reasons)];
  return html`<p>${words.about}</p>
    <table class="coverage" role="table" aria-labelledby="coverage-heading">
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${coverage.map((entry) => row(documentName(entry.document, sources), entry))}
    </tbody>
    <tfoot role="rowgroup">
      ${row(words.all, sumOf(coverage))}
    </tfoot>
  </table>`;
}

/** The figures of all documents together. */
export function sumOf(coverage: readonly CoverageFigures[]): Omit<CoverageFigures, 'document'> {
  const byReason: Record<string, number> = {};
  for (const entry of coverage) {
    for (const [reason, count] of Object.entries(entry.byReason)) {
      byReason[reason] = (byReason[reason] ?? 0) + count;
    }
  }
  const total = (field: 'sentences' | 'carried') =>
    coverage.reduce((sum, entry) => sum + entry[field], 0);
  return { sentences: total('sentences'), carried: total('carried'), byReason };
}

function documentName(id: string, sources: readonly Source[]): TemplateResult {
  const source = sources.find((known) => known.id === id);
  const href = safeUrl(source?.url ?? '');
  const title = source?.title || id;
  const name = href
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a>`
    : html`${title}`;
  return html`<bdi lang="en">${name}</bdi>
    ${source?.publisher ? html`<span class="about"><bdi>${source.publisher}</bdi></span>` : ''}`;
}
