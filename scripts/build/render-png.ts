import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { unpackWoff } from './unpack-woff.ts';

/** The same weights that pages load. */
const FONTS = [400, 600].flatMap((weight) => [
  `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`,
  `@fontsource/noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff`,
  `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
]);

/**
 * Draws SVG pictures as PNG, without a browser and with this project's fonts only: the same picture
 * on every computer.
 *
 * @param svgs each with a width and a height in pixels.
 * @throws Error when one is not well-formed
 */
export function renderPngs(svgs: readonly string[]): Buffer[] {
  const require = createRequire(import.meta.url);
  // The renderer takes fonts as files only.
  const folder = mkdtempSync(join(tmpdir(), 'control-map-fonts-'));
  try {
    const fontFiles = FONTS.map((name, i) => {
      const file = join(folder, `${i}.ttf`);
      writeFileSync(file, unpackWoff(readFileSync(require.resolve(name))));
      return file;
    });
    return svgs.map((svg) => {
      const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' };
      return Buffer.from(new Resvg(svg, { font }).render().asPng());
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
