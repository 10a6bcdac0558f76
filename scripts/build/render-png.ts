import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';

/**
 * Whole fonts: the renderer wants one that has every letter of a text, and what pages load is cut by
 * script. This one has Latin letters too.
 */
const FAMILY = 'Noto Sans Arabic';
const FONTS = ['400Regular', '600SemiBold'].map(
  (weight) => `@expo-google-fonts/noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`,
);

/**
 * Draws an SVG picture as PNG, without a browser and with this project's fonts only: the same
 * picture on every computer.
 *
 * @param svg with a width and a height in pixels. @throws Error when it is not well-formed
 */
export function renderPng(svg: string): Buffer {
  return Buffer.from(new Resvg(svg, fonts()).render().asPng());
}

/**
 * The same, smaller and beside other work: on another thread.
 *
 * @param width of the picture, pixels; its height follows. @throws Error when it is not well-formed
 */
export async function renderSmallPng(svg: string, width: number): Promise<Buffer> {
  const picture = await renderAsync(svg, { ...fonts(), fitTo: { mode: 'width', value: width } });
  return Buffer.from(picture.asPng());
}

function fonts(): ResvgRenderOptions {
  const { resolve } = createRequire(import.meta.url);
  return {
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => resolve(file)),
      defaultFontFamily: FAMILY,
    },
  };
}
