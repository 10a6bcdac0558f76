import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Source } from '../../model/source.ts';

/** More sources than this (and one) are folded away, one click off. */
const SHOWN = 3;

/** The address when it is one that a link may carry: absolute, http or https. Else null. */
export function safeUrl(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * Sources by title, publisher and date, as links where they have a web address. Titles stand in
 * the language in which they were published. Nothing for an empty list.
 */
export function sourceList(
  ids: readonly string[],
  sources: readonly Source[],
  messages: Messages,
  formats: Formats,
): TemplateResult | typeof nothing {
  const known = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (known.length === 0) return nothing;
  const shown = known.length > SHOWN + 1 ? SHOWN : known.length;
  const rest = known.slice(shown);
  return html`<ul class="sources" aria-label=${messages.card.sources}>
      ${known.slice(0, shown).map((source) => sourceItem(source, formats))}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="sources">
            <summary>${messages.card.moreSources(rest.length, formats.number(rest.length))}</summary>
            <ul>
              ${rest.map((source) => sourceItem(source, formats))}
            </ul>
          </details>`
        : nothing
    }`;
}

function sourceItem(source: Source, formats: Formats): TemplateResult {
  const href = safeUrl(source.url);
  const title = source.title || source.publisher || source.id;
  const about = [
    source.title ? source.publisher : '',
    source.published ? formats.isoDate(source.published) : '',
  ].filter((part) => part !== '');
  return html`<li dir="auto">
    ${
      href
        ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a>`
        : html`<span>${title}</span>`
    }${about.length > 0 ? html` <span class="about">${about.join(' · ')}</span>` : nothing}
  </li>`;
}
