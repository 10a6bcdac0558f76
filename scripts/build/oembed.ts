import { escaped } from '../../src/chart/svg-text.ts';
import type { AddressOf } from './site-address.ts';
import { CARD } from './site-pictures.ts';

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

/** Size of the embedded map where the page gives it no other, pixels: an article's column. */
const EMBED = { width: 700, height: 600 } as const;

/**
 * What other sites paste when an author gives them the map's address: a frame with the map in it.
 *
 * @param title plain text.
 */
export function oembedOf(title: string, addressOf: AddressOf): Oembed {
  const frame = [
    `<iframe title="${escaped(title)}" src="${escaped(addressOf('embed.html'))}"`,
    `width="${EMBED.width}" height="${EMBED.height}" loading="lazy"`,
    `style="width:100%;height:${EMBED.height}px;border:0" allowfullscreen></iframe>`,
  ];
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Control Map',
    provider_url: addressOf(''),
    ...EMBED,
    html: frame.join(' '),
    thumbnail_url: addressOf('card.png'),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
