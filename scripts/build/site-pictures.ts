import { posterSvg } from '../../src/chart/map-poster.ts';
import { posterTitle } from '../../src/chart/poster-title.ts';
import type { ParsedBundle } from '../../src/data/parse-bundle.ts';
import { clampTo, instantOf } from '../../src/model/instant.ts';
import type { FactLanguage } from '../../src/model/text.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { renderPng } from './render-png.ts';

/** Size of the picture that other sites show of a link, pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Size of the still map, pixels; it can be enlarged without loss. */
export const STILL = { width: 1200, height: 800 } as const;

/**
 * What the pictures show: the last evening, on which the government is gone. A story that does not reach
 * this instant shows the nearest that it has.
 */
export const PICTURED = instantOf('2024-12-10T20:00:00+03:00');

/** A file of the site. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string | Buffer;
}

/** The still map, and the card in each language. The same bundle gives the same bytes. */
export function sitePictures(parsed: ParsedBundle): SiteFile[] {
  const card = (language: FactLanguage) =>
    renderPng(posterSvg({ ...posterData(parsed, language), size: CARD }));
  // The still map is drawn with whatever fonts its readers have.
  const still = posterSvg({ ...posterData(parsed, 'en'), size: STILL, reserve: 1.14 });
  return [
    { fileName: 'map.svg', source: still },
    { fileName: 'card.png', source: card('en') },
    { fileName: 'card-ar.png', source: card('ar') },
  ];
}

/** What the card shows, in words. */
export function cardText(parsed: ParsedBundle): string {
  const { language, at } = posterData(parsed, 'en');
  return posterTitle(parsed.story, language, at).replaceAll('\u00a0', ' ');
}

function posterData(parsed: ParsedBundle, language: FactLanguage) {
  const at = clampTo(parsed.story, PICTURED);
  return { parsed, language, at, palette: paletteOf('light') } as const;
}
