import type { FactLanguage } from '../../src/model/text.ts';
import type { AddressOf } from './site-address.ts';

/** What a page tells other sites of itself. Paths are of files of the site. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  readonly language: FactLanguage;
  readonly picture: string;
  /** Of the picture, pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What the picture shows, in words. */
  readonly pictureText: string;
  /** The page's oEmbed answer. */
  readonly oembed: string;
  /** Address of the page that a reader comes to; null when it is not known. */
  readonly address: string | null;
}

/** An element of a page's head; Vite's own descriptors have this form. */
export interface HeadTag {
  readonly tag: 'link' | 'meta';
  readonly attrs: Readonly<Record<string, string>>;
  readonly injectTo: 'head';
}

const LOCALES: Readonly<Record<FactLanguage, string>> = { en: 'en_GB', ar: 'ar_SY' };

/**
 * The elements by which feeds, messengers and content systems find a page's preview and its embed:
 * Open Graph, Twitter's card, oEmbed.
 */
export function previewTags(preview: Preview, addressOf: AddressOf): HeadTag[] {
  const { title, description, pictureText, address, language, size } = preview;
  const image = addressOf(preview.picture);
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Control Map',
    'og:title': title,
    'og:description': description,
    ...(address !== null && { 'og:url': address }),
    'og:locale': LOCALES[language],
    'og:locale:alternate': LOCALES[language === 'en' ? 'ar' : 'en'],
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': String(size.width),
    'og:image:height': String(size.height),
    'og:image:alt': pictureText,
  };
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': pictureText,
  };
  const meta = (attribute: 'property' | 'name', values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(
      ([key, content]): HeadTag => ({
        tag: 'meta',
        attrs: { [attribute]: key, content },
        injectTo: 'head',
      }),
    );
  const oembed: HeadTag = {
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: addressOf(preview.oembed),
      title,
    },
    injectTo: 'head',
  };
  return [oembed, ...meta('property', properties), ...meta('name', names)];
}
