import latinExtended from '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';

/** The same ranges as in `styles/fonts.css`. */
const FACES = [
  [
    'Noto Sans Variable',
    latin,
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  ],
  [
    'Noto Sans Variable',
    latinExtended,
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  ],
  [
    'Noto Sans Arabic Variable',
    arabic,
    'U+0600-06FF, U+0750-077F, U+0870-088E, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC',
  ],
] as const;

/** Letters of other fonts, as wide as those of the page's own until it comes; as in `styles/fonts.css`. */
const STAND_INS = [
  ['100 500', '', '103.5%'],
  ['600', ' Bold', '103%'],
  ['700 900', ' Bold', '104.5%'],
] as const;

const dressed = new WeakSet<Document>();

/**
 * Makes the map's type known to a document, without a style sheet: a shadow root cannot have fonts of
 * its own. A file is fetched when a letter of it is first drawn; where the page's policy forbids it,
 * the system's type stands in.
 */
export function addFonts(page: Document): void {
  if (dressed.has(page) || !page.defaultView) return;
  dressed.add(page);
  const { fonts } = page;
  for (const [family, url, unicodeRange] of FACES) {
    fonts.add(
      new page.defaultView.FontFace(family, `url("${url}") format("woff2")`, {
        display: 'swap',
        unicodeRange,
        weight: '100 900',
      }),
    );
  }
  for (const [weight, style, sizeAdjust] of STAND_INS) {
    const names = ['Arial', 'Liberation Sans', 'Helvetica'];
    const source = names.map((name) => `local("${name}${style}")`).join(', ');
    const unicodeRange = 'U+0000-024F, U+2000-206F';
    fonts.add(
      new page.defaultView.FontFace('Noto Sans Fallback', source, {
        unicodeRange,
        weight,
        // Not in TypeScript's list yet.
        ...({ sizeAdjust } as FontFaceDescriptors),
      }),
    );
  }
}
