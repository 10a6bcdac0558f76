import type { Plugin } from 'vite';
import { attributes, escaped } from '../../src/chart/svg-text.ts';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { withoutScriptsWordsOf } from '../../src/i18n/without-scripts-words.ts';
import { picturedBy, type SharePage, sharePagesOf, sharePath } from '../../src/model/share-page.ts';
import type { FactLanguage } from '../../src/model/text.ts';
import { DATA_FILES, type DataFileName } from './data-files.ts';
import { readBundle } from './read-bundle.ts';
import { SHARED } from './share-page.ts';
import { shareWordsOf } from './share-words.ts';

/** What stands for it in the pages. */
const PLACE = '<noscript></noscript>';

const SHOWN: readonly FactLanguage[] = ['en', 'ar'];

/**
 * What a page holds for readers whose browser runs no script, in each language, for nothing says which of
 * them they read: with a map a sentence, a still map and a link to the maps of single days; the data page
 * a sentence and links to the files. Text and attributes are escaped.
 */
export function withoutScriptsMarkup(parsed: ParsedBundle, page: 'map' | 'data'): string {
  const parts = SHOWN.map((language) => {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const inside = page === 'map' ? stillMap(parsed, language) : fileLinks(language);
    return `<div lang="${language}" dir="${direction}">${inside}</div>`;
  });
  return `<noscript>${parts.join('')}</noscript>`;
}

function stillMap(parsed: ParsedBundle, language: FactLanguage): string {
  const { story } = parsed;
  const days = sharePagesOf(story).filter(({ kind }) => kind === 'day');
  const [first, last] = [days[0], days.at(-1)];
  const words = withoutScriptsWordsOf(language);
  const sentence = `<p>${escaped(words.map)}</p>`;
  if (!first || !last) return sentence;
  const link = (day: SharePage, inside: string) =>
    `<a href="./${sharePath(day.name, language, 'html')}">${inside}</a>`;
  const picture = attributes({
    src: `./${sharePath(picturedBy(story, last).name, language, 'png')}`,
    alt: shareWordsOf(parsed, last, language).pictureText,
    ...SHARED,
  });
  return `${sentence}<p>${link(first, escaped(words.days))}</p>${link(last, `<img${picture}>`)}`;
}

function fileLinks(language: FactLanguage): string {
  const link = (name: DataFileName) => `<li><a href="./data/${name}" dir="ltr">${name}</a></li>`;
  const sentence = escaped(withoutScriptsWordsOf(language).data);
  return `<p>${sentence}</p><ul>${DATA_FILES.map(link).join('')}</ul>`;
}

/** Puts it into the pages, in the place of an empty `noscript`. @throws Error when a page has none */
export function withoutScripts(): Plugin {
  let root = process.cwd();
  return {
    name: 'without-scripts',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      // After Vite has looked for files to bundle: these are written by other plugins.
      order: 'post',
      handler: (html, { path }) => {
        if (!html.includes(PLACE)) throw new Error(`${path} has no empty noscript element`);
        const page = path.endsWith('data.html') ? 'data' : 'map';
        return html.replace(PLACE, () => withoutScriptsMarkup(readBundle(root), page));
      },
    },
  };
}
