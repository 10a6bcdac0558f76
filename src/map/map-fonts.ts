import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import type { FontUrls } from './map-style.ts';

/**
 * Addresses of the map's font files, absolute as MapLibre wants them. A file is fetched when a
 * letter of its script is first drawn.
 *
 * @param base what relative addresses start from; the document, if not said.
 */
export function mapFonts(base: string = document.baseURI): FontUrls {
  const absolute = (url: string) => new URL(url, base).href;
  return {
    regular: {
      latin: absolute(latin400),
      latinExtended: absolute(latinExt400),
      arabic: absolute(arabic400),
    },
    semibold: {
      latin: absolute(latin600),
      latinExtended: absolute(latinExt600),
      arabic: absolute(arabic600),
    },
  };
}
