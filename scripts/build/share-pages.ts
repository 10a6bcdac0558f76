import { posterSvg } from '../../src/chart/map-poster.ts';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { picturedBy, sharePagesOf, sharePath } from '../../src/model/share-page.ts';
import type { FactLanguage } from '../../src/model/text.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { renderSmallPng } from './render-png.ts';
import { SHARED, sharePageFiles } from './share-page.ts';
import type { AddressOf } from './site-address.ts';
import { CARD, type SiteFile } from './site-pictures.ts';

const SHARED_LANGUAGES: readonly FactLanguage[] = ['en', 'ar'];

/** The pages that are passed on, in each language, each with its oEmbed answer. */
export function sharePages(parsed: ParsedBundle, addressOf: AddressOf, known: boolean): SiteFile[] {
  return sharePagesOf(parsed.story).flatMap((page) =>
    SHARED_LANGUAGES.flatMap((language) =>
      sharePageFiles(parsed, page, language, addressOf, known),
    ),
  );
}

/** Their pictures: one for all pages of a day between which nothing changes. */
export function sharePictures(parsed: ParsedBundle): Promise<SiteFile[]> {
  const { story } = parsed;
  const palette = paletteOf('light');
  const pictured = sharePagesOf(story).filter((page) => picturedBy(story, page).name === page.name);
  return Promise.all(
    pictured.flatMap(({ name, at }) =>
      SHARED_LANGUAGES.map(async (language) => {
        const svg = posterSvg({ parsed, palette, language, at, size: CARD });
        const source = await renderSmallPng(svg, SHARED.width);
        return { fileName: sharePath(name, language, 'png'), source };
      }),
    ),
  );
}
