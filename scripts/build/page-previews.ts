import type { HtmlTagDescriptor } from 'vite';
import type { AddressOf } from './site-address.ts';
import { CARD } from './site-pictures.ts';

/** What a page tells other sites of itself. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** What the card shows, in words. */
  readonly cardText: string;
  /** Address of the page that a reader comes to; null when it is not known. */
  readonly address: string | null;
}

/**
 * The elements by which feeds, messengers and content systems find a page's preview and its embed:
 * Open Graph, Twitter's card, oEmbed.
 */
export function previewTags(preview: Preview, addressOf: AddressOf): HtmlTagDescriptor[] {
  const { title, description, cardText, address } = preview;
  const image = addressOf('card.png');
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Control Map',
    'og:title': title,
    'og:description': description,
    ...(address !== null && { 'og:url': address }),
    'og:locale': 'en_GB',
    'og:locale:alternate': 'ar_SY',
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': String(CARD.width),
    'og:image:height': String(CARD.height),
    'og:image:alt': cardText,
  };
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': cardText,
  };
  const meta = (attribute: 'property' | 'name', values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(
      ([key, content]): HtmlTagDescriptor => ({
        tag: 'meta',
        attrs: { [attribute]: key, content },
        injectTo: 'head',
      }),
    );
  const oembed: HtmlTagDescriptor = {
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: addressOf('oembed.json'),
      title,
    },
    injectTo: 'head',
  };
  return [oembed, ...meta('property', properties), ...meta('name', names)];
}
