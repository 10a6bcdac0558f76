import { escaped } from '../../src/chart/svg-text.ts';
import type { AddressOf } from './site-address.ts';

/** An oEmbed 1.0 answer of type `rich`; the names are the format's. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** What a page gives to be embedded. Paths are of files of the site. */
export interface Embeddable {
  /** Plain text. */
  readonly title: string;
  /** The page itself, for where the frame does not come; empty is the site's own. */
  readonly page: string;
  /** The frame's parameters, `time=…&lang=ar`; empty for none. */
  readonly query: string;
  readonly picture: string;
  /** Of the picture, pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Size of the embedded map where the page gives it no other, pixels: an article's column, and the
 * height that a map asks for there.
 */
const EMBED = { width: 700, height: 680 } as const;

/**
 * What other sites paste when an author gives them the page's address: a frame with the map in it, led
 * by a quote with a link. WordPress takes both, shows the quote until the frame says its height, and
 * listens for heights only where there is a quote.
 */
export function oembedOf(
  { title, page, query, picture, size }: Embeddable,
  addressOf: AddressOf,
): Oembed {
  const src = addressOf('embed.html') + (query && `?${query}`);
  const html = [
    `<blockquote><a href="${escaped(addressOf(page))}">${escaped(title)}</a></blockquote>`,
    `<iframe title="${escaped(title)}" src="${escaped(src)}"`,
    ` width="${EMBED.width}" height="${EMBED.height}" loading="lazy"`,
    ` style="display:block;width:100%;height:${EMBED.height}px;border:0" allowfullscreen></iframe>`,
  ];
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Control Map',
    provider_url: addressOf(''),
    ...EMBED,
    html: html.join(''),
    thumbnail_url: addressOf(picture),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}
