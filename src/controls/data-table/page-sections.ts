import { html, type TemplateResult } from 'lit';
import { casualtyWordsOf } from '../../i18n/casualty-words.ts';
import { commanderMessagesOf } from '../../i18n/commander-messages.ts';
import type { DataMessages } from '../../i18n/data-messages.ts';
import { LANGUAGE_NAMES } from '../../i18n/messages.ts';
import type { Language } from '../../state/view-state.ts';
import { bibtexOf, type Cited } from './citation.ts';

/** Where the head's links lead. */
export interface HeadLinks {
  readonly map: string;
  /** This page in the other language. */
  readonly otherLanguage: string;
}

/** Heading, what this is, its limits, and the way to the map, the other language and the sections. */
export function pageHead(
  { head, table, coverage, downloads, fields, licence }: DataMessages,
  language: Language,
  links: HeadLinks,
): TemplateResult {
  const other: Language = language === 'ar' ? 'en' : 'ar';
  const sections = [
    ['coverage', coverage.heading],
    ['table', table.heading],
    ['casualties', casualtyWordsOf(language).heading],
    ['commanders', commanderMessagesOf(language).heading],
    ['downloads', downloads.heading],
    ['fields', fields.heading],
    ['licence', licence.heading],
  ] as const;
  return html`<p class="ways">
      <a class="to-map" href=${links.map}
        ><span aria-hidden="true">${language === 'ar' ? '→' : '←'}</span> ${head.toMap}</a
      >
      <a href=${links.otherLanguage} lang=${other} hreflang=${other}>${LANGUAGE_NAMES[other]}</a>
    </p>
    <h1>${head.heading}</h1>
    <p class="lead">${head.about}</p>
    <p class="limits">${head.limits}</p>
    <nav aria-label=${head.onThisPage}>
      <ul>
        ${sections.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}
      </ul>
    </nav>`;
}

/** The contract of the data in short: fields and what they mean. */
export function fieldNotes({ fields }: DataMessages): TemplateResult {
  return html`<p>${fields.about}</p>
    <dl class="fields">
      ${fields.terms.map(
        ({ field, meaning }) =>
          html`<div>
            <dt lang="en"><bdi dir="ltr">${field}</bdi></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>`;
}

/** Licence, whom to credit, and citations to copy. */
export function licenceNotes({ licence }: DataMessages, cited: Cited): TemplateResult {
  return html`<p>
      ${licence.terms}
      <a
        href="https://creativecommons.org/licenses/by/4.0/"
        target="_blank"
        rel="license noopener noreferrer"
        >${licence.name}</a
      >.
    </p>
    <ul class="credits">
      ${licence.credits.map((credit) => html`<li>${credit}</li>`)}
    </ul>
    <h3>${licence.cite}: ${licence.plain}</h3>
    <p class="citation plain">${licence.citation(cited)}</p>
    <h3>${licence.cite}: BibTeX</h3>
    <pre class="citation" dir="ltr" lang="en">${bibtexOf(cited)}</pre>`;
}
