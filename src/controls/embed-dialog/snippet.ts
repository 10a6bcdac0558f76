import { escapeValue } from '../../state/url.ts';

/** The ways in which a map gets into somebody's page. */
export const EMBED_WAYS = ['iframe', 'script', 'element', 'image'] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

/** What a snippet is made of. */
export interface SnippetParts {
  /** Address of the folder in which the pages lie, with its last slash. */
  readonly site: string;
  /** Parameters by name, those that are not left at their default. */
  readonly parameters: Readonly<Record<string, string>>;
  /** For screen readers, and for readers who see no map. */
  readonly title: string;
  /** Pixels; for ways that cannot follow the width. */
  readonly height: number;
}

/** What an editor pastes. Everything in it is escaped: a title or an address can hold any character. */
export function snippetOf(way: EmbedWay, parts: SnippetParts): string {
  const { site, title, height } = parts;
  const query = Object.entries(parts.parameters)
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
  const page = escaped(`${site}${query && `?${query}`}`);
  const frame = escaped(`${site}embed.html${query && `?${query}`}`);
  const card = escaped(`${site}card${parts.parameters.lang === 'ar' ? '-ar' : ''}.png`);
  const name = escaped(title);
  const attributes = (prefix: string) =>
    Object.entries(parts.parameters)
      .map(([key, value]) => ` ${prefix}${key}="${escaped(value)}"`)
      .join('');
  switch (way) {
    case 'iframe':
      return `<iframe title="${name}" src="${frame}" loading="lazy" style="width:100%;height:${height}px;border:0" allow="clipboard-write" allowfullscreen></iframe>`;
    case 'script':
      return [
        `<div class="control-map"${attributes('data-')} data-title="${name}" style="min-height:${height}px">`,
        `<noscript><a href="${page}"><img src="${card}" alt="${name}" width="1200" height="630" style="width:100%;height:auto"></a></noscript>`,
        `</div><script async src="${escaped(site)}embed.js"></script>`,
      ].join('');
    case 'element':
      return `<script type="module" src="${escaped(site)}control-map.js"></script><control-map${attributes('')} style="height:${height}px"></control-map>`;
    case 'image':
      return `<a href="${page}"><img src="${card}" alt="${name}" width="1200" height="630" style="width:100%;height:auto"></a>`;
  }
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
