import { type SharePage, sharePath } from '../../model/share-page.ts';
import { escapeValue } from '../../state/url.ts';
import type { Language } from '../../state/view-state.ts';

/** The ways in which a map gets into somebody's page. */
export const EMBED_WAYS = ['iframe', 'script', 'element', 'image', 'link'] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

/** The page to pass on for what the snippet shows, and its picture. */
export interface SnippetShare {
  readonly page: SharePage;
  /** The page whose picture it shows. */
  readonly pictured: SharePage;
  /** What that picture shows, in words. */
  readonly pictureText: string;
}

/** What a snippet is made of. */
export interface SnippetParts {
  /** Address of the folder in which the pages lie, with its last slash. */
  readonly site: string;
  /** Parameters by name, those that are not left at their default. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly language: Language;
  /** For screen readers, and for readers who see no map. */
  readonly title: string;
  /** Pixels; for ways that cannot follow the width. */
  readonly height: number;
  readonly share: SnippetShare;
}

/**
 * What an editor pastes. Everything in it is escaped: a title or an address can hold any character.
 *
 * Publishing systems take scripts, frames or styles away. What is left stays whole: sizes stand as
 * attributes too; the room of a script's map is kept by the script's own element, so that none is kept
 * where it is gone; and a picture of the instant with a link stands where only plain text may.
 */
export function snippetOf(way: EmbedWay, parts: SnippetParts): string {
  const { site, title, height, language, share } = parts;
  const query = Object.entries(parts.parameters)
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&');
  const search = query && `?${query}`;
  const address = `${site}${sharePath(share.page.name, language, 'html')}${search}`;
  const picture = `${site}${sharePath(share.pictured.name, language, 'png')}`;
  const name = escaped(title);
  const attributes = (prefix: string) =>
    Object.entries(parts.parameters)
      .map(([key, value]) => ` ${prefix}${key}="${escaped(value)}"`)
      .join('');
  const image = `<a href="${escaped(address)}"><img src="${escaped(picture)}" alt="${escaped(share.pictureText)}" width="800" height="420" style="display:block;width:100%;height:auto"></a>`;
  const room = `display:block;height:${height}px;grid-area:1/1`;
  switch (way) {
    case 'iframe':
      return `<iframe title="${name}" src="${escaped(`${site}embed.html${search}`)}" loading="lazy" width="100%" height="${height}" frameborder="0" style="display:block;width:100%;height:${height}px;border:0" allow="clipboard-write" allowfullscreen></iframe>`;
    case 'script':
      return [
        `<div class="control-map"${attributes('data-')} data-title="${name}" style="display:grid">`,
        `<noscript style="grid-area:1/1">${image}</noscript>`,
        `<script async src="${escaped(site)}embed.js" style="${room}"></script></div>`,
      ].join('');
    case 'element':
      return [
        `<control-map${attributes('')} style="height:${height}px"><noscript>${image}</noscript>`,
        `<script type="module" src="${escaped(site)}control-map.js" style="${room}"></script></control-map>`,
      ].join('');
    case 'image':
      return image;
    case 'link':
      return address;
  }
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
