import type { Plugin } from 'vite';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { oembedOf } from './oembed.ts';
import { previewTags } from './page-previews.ts';
import { readBundle } from './read-bundle.ts';
import { sharePages, sharePictures } from './share-pages.ts';
import { addressesBelow, NO_SITE_NOTE, SITE_VARIABLE } from './site-address.ts';
import { CARD, cardText, sitePictures } from './site-pictures.ts';

/** Pages whose address readers pass on. */
const PREVIEWED = ['index.html', 'embed.html'];

/**
 * Writes what stands in for the map where no script runs: `map.svg`, `card.png`, `card-ar.png` and
 * `oembed.json`; the pages that are passed on, in `at/`; and tells other sites of them in the pages'
 * heads. It draws without a browser.
 *
 * @param site the site's public address, as `SITE_URL` has it; without it addresses are relative,
 *   and the build says so.
 * @throws BundleError when the bundle is damaged; RangeError when `site` is not an address
 */
export function staticFiles(site: string | undefined = process.env[SITE_VARIABLE]): Plugin {
  const addressOf = addressesBelow(site);
  let root = process.cwd();
  let parsed: ParsedBundle | null = null;
  const bundle = () => {
    parsed ??= readBundle(root);
    return parsed;
  };
  const title = () => bundle().story.title.en.replaceAll('\u00a0', ' ');
  return {
    name: 'static-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      if (!site) config.logger.warn(NO_SITE_NOTE);
    },
    async generateBundle() {
      const files = [
        ...sitePictures(bundle()),
        ...sharePages(bundle(), addressOf, Boolean(site)),
        ...(await sharePictures(bundle())),
      ];
      for (const file of files) this.emitFile({ type: 'asset', ...file });
      const embed = { title: title(), page: '', query: '', picture: 'card.png', size: CARD };
      const source = `${JSON.stringify(oembedOf(embed, addressOf), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source });
    },
    transformIndexHtml: {
      // After Vite has looked for files to bundle: these are written by this plugin.
      order: 'post',
      handler: (html, { path }) => {
        if (!PREVIEWED.includes(path.replace(/^\//, ''))) return [];
        const text = cardText(bundle());
        const preview = {
          title: title(),
          description: descriptionOf(html) ?? text,
          language: 'en' as const,
          picture: 'card.png',
          size: CARD,
          pictureText: text,
          oembed: 'oembed.json',
          // Who follows a link to the embed comes to the page.
          address: site ? addressOf('') : null,
        };
        return [...previewTags(preview, addressOf)];
      },
    },
  };
}

/** What the page says of itself in its head. */
function descriptionOf(html: string): string | undefined {
  return /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
}
