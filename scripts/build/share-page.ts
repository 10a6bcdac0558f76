import { attributes, escaped } from '../../src/chart/svg-text.ts';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { LANGUAGE_NAMES, messagesOf } from '../../src/i18n/messages.ts';
import { withoutScriptsWordsOf } from '../../src/i18n/without-scripts-words.ts';
import { isoOf } from '../../src/model/instant.ts';
import {
  picturedBy,
  SHARE_FOLDER,
  type SharePage,
  sharePagesOf,
  sharePath,
} from '../../src/model/share-page.ts';
import type { Story } from '../../src/model/story.ts';
import type { FactLanguage } from '../../src/model/text.ts';
import { type Embeddable, oembedOf } from './oembed.ts';
import { previewTags } from './page-previews.ts';
import { shareWordsOf } from './share-words.ts';
import type { AddressOf } from './site-address.ts';
import type { SiteFile } from './site-pictures.ts';

/** Size of a share page's picture, pixels: large for every feed, and small as a file. */
export const SHARED = { width: 800, height: 420 } as const;

/** A share page loads its picture, its style and the script that leads on, and nothing else. */
const POLICY =
  "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";

/**
 * A share page and its oEmbed answer. Where scripts run it leads into the map, with what its own query
 * says of the view; where none run it stands by itself.
 *
 * @param known whether the site's address is known: a relative one is no address of a page.
 */
export function sharePageFiles(
  parsed: ParsedBundle,
  page: SharePage,
  language: FactLanguage,
  addressOf: AddressOf,
  known: boolean,
): SiteFile[] {
  const { story } = parsed;
  const words = shareWordsOf(parsed, page, language);
  const other: FactLanguage = language === 'en' ? 'ar' : 'en';
  const path = sharePath(page.name, language, 'html');
  const picture = sharePath(picturedBy(story, page).name, language, 'png');
  const oembed = sharePath(page.name, language, 'oembed.json');
  const query = queryOf(page, story.utcOffsetMinutes, language);
  const here = (file: string) => file.slice(file.indexOf('/') + 1);
  // Relative addresses are read from this page's folder.
  const below: AddressOf = known ? addressOf : (file) => `../${file}`;
  const tags = previewTags(
    {
      ...words,
      language,
      picture,
      size: SHARED,
      oembed,
      address: known ? addressOf(path) : null,
    },
    below,
  );
  const embed: Embeddable = { title: words.title, page: path, query, picture, size: SHARED };
  const { share } = messagesOf(language);
  const otherLink = attributes({
    href: here(sharePath(page.name, other, 'html')),
    lang: other,
    hreflang: other,
  });
  const html = [
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(words.title)}</title>`,
    `<meta${attributes({ name: 'description', content: words.description })}>`,
    ...tags.map(({ tag, attrs }) => `<${tag}${attributes(attrs)}>`),
    '<link rel="icon" href="../icon.svg" type="image/svg+xml">',
    '<link rel="stylesheet" href="../share.css"></head><body><main>',
    `<h1>${escaped(words.heading)}</h1><p>${escaped(words.description)}</p>`,
    `<p><a id="map" href="../?${escaped(query)}">${escaped(share.open)}</a></p>`,
    `<img${attributes({ src: here(picture), alt: words.pictureText, ...SHARED })}>`,
    dayLinks(story, page, language),
    `<p><a${otherLink}>${LANGUAGE_NAMES[other]}</a></p>`,
    '</main><script src="../share.js"></script></body></html>\n',
  ];
  return [
    { fileName: path, source: html.join('') },
    { fileName: oembed, source: `${JSON.stringify(oembedOf(embed, addressOf), null, 2)}\n` },
  ];
}

/** The way to every day, for who comes without scripts. */
function dayLinks(story: Story, { name }: SharePage, language: FactLanguage): string {
  const formats = formatsOf(language, story.timeZone);
  const links = sharePagesOf(story)
    .filter(({ kind }) => kind === 'day')
    .map((day) => {
      const href = sharePath(day.name, language, 'html').replace(SHARE_FOLDER, '');
      const current = day.name === name ? 'page' : null;
      return `<a${attributes({ href, 'aria-current': current })}>${escaped(formats.dayAndMonth(day.at))}</a>`;
    });
  const label = attributes({ 'aria-label': withoutScriptsWordsOf(language).otherDays });
  return `<nav${label}>${links.join(' ')}</nav>`;
}

/** The parameters of the view that a page shows. */
function queryOf({ kind, id, at }: SharePage, offset: number, language: FactLanguage): string {
  const time = isoOf(Math.floor(at / 60_000) * 60_000, offset).replace(/:00([+-])/, '$1');
  const chapter = kind === 'chapter' ? `&chapter=${encodeURIComponent(id)}` : '';
  return `time=${time.replace('+', '%2B')}${chapter}&lang=${language}`;
}
