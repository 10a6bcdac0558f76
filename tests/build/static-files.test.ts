import { PNG } from 'pngjs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { oembedOf } from '../../scripts/build/oembed.ts';
import { previewTags } from '../../scripts/build/page-previews.ts';
import { addressesBelow } from '../../scripts/build/site-address.ts';
import {
  CARD,
  cardText,
  PICTURED,
  type SiteFile,
  sitePictures,
} from '../../scripts/build/site-pictures.ts';
import { fitFrame } from '../../src/chart/map-frame.ts';
import { fillOf } from '../../src/palette/fill-of.ts';
import { channelsOf } from '../../src/palette/mix.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { realBundle } from '../chart/real-bundle.ts';
import { elementsOf } from '../chart/svg-elements.ts';

const parsed = realBundle();
const palette = paletteOf('light');
let files: ReadonlyMap<string, SiteFile['source']>;

const sourcesOf = (list: readonly SiteFile[]) =>
  new Map(list.map(({ fileName, source }) => [fileName, source]));

beforeAll(() => {
  files = sourcesOf(sitePictures(parsed));
});

const picture = (fileName: string) => PNG.sync.read(Buffer.from(files.get(fileName) as Buffer));

function pixel({ width, data }: PNG, x: number, y: number): number[] {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [...data.subarray(at, at + 4)];
}

describe('the pictures of the site', () => {
  it('are a still map and a card in each language', () => {
    expect([...files.keys()]).toEqual(['map.svg', 'card.png', 'card-ar.png']);
  });

  it('are the same bytes each time', () => {
    const again = sourcesOf(sitePictures(realBundle()));
    for (const [name, source] of files) {
      expect(Buffer.from(again.get(name) ?? '').equals(Buffer.from(source)), name).toBe(true);
    }
  });

  it('hold a well-formed SVG that runs and fetches nothing', () => {
    const svg = String(files.get('map.svg'));
    const names = elementsOf(svg).map(({ name }) => name);
    expect(names[0]).toBe('svg');
    expect(names).not.toContain('script');
    expect(names).not.toContain('style');
    expect(svg.match(/https?:\/\/[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    for (const words of [
      'Tuesday 10 December 2024',
      'The government has fallen',
      'Damascus time (UTC+3)',
      'Illustration. Lines imply no endorsement.',
      'Syrian Free Army',
      'Natural Earth',
    ]) {
      expect(svg).toContain(words);
    }
  });
});

describe('a card', () => {
  /** Places far from every line and name, and how far the words' column moves the map. */
  const sides = { 'card.png': { left: 420, right: 20 }, 'card-ar.png': { left: 20, right: 420 } };
  const PLACES = ['palmyra', 'raqqa', 'daraa', 'idlib', 'hama'];

  for (const [name, { left, right }] of Object.entries(sides)) {
    it(`${name} has its size and the palette’s colours in the right places`, () => {
      const png = picture(name);
      expect([png.width, png.height]).toEqual([CARD.width, CARD.height]);
      const frame = fitFrame(parsed.story.bounds, CARD, { top: 22, bottom: 22, left, right });
      const timeline = new Timeline(parsed.story, parsed.story.places);
      for (const id of PLACES) {
        const place = parsed.story.places.find((known) => known.id === id);
        if (!place) throw new Error(`there is no ${id}`);
        const control = timeline.controlOn(id, PICTURED);
        const { reportDistanceKm, baseline } = place;
        const fill = fillOf(palette, control, {
          reportDistanceKm,
          reportedOnly: false,
          eveStated: baseline.basis === 'stated',
        });
        // Beside the dot: of the pixels around it, some have the ground's own colour.
        const [x, y] = frame.project(place.lng, place.lat);
        const around = Array.from({ length: 24 }, (_, i) => {
          const angle = (i * Math.PI) / 12;
          return pixel(png, x + 13 * Math.cos(angle), y + 13 * Math.sin(angle));
        });
        expect(around, id).toContainEqual([...channelsOf(fill), 255]);
      }
      const sea = frame.project(35.45, 35.2);
      expect(pixel(png, ...(sea as [number, number]))).toEqual([...channelsOf(palette.sea), 255]);
      const paper = name === 'card.png' ? 10 : CARD.width - 10;
      expect(pixel(png, paper, 315)).toEqual([...channelsOf(palette.land), 255]);
    });
  }
});

describe('oembed.json', () => {
  const address = v.pipe(v.string(), v.url());
  const size = v.pipe(v.number(), v.integer(), v.minValue(1));
  /** What oEmbed 1.0 asks of type `rich`, and of thumbnails: all three or none. */
  const schema = v.strictObject({
    type: v.literal('rich'),
    version: v.literal('1.0'),
    title: v.pipe(v.string(), v.minLength(1)),
    provider_name: v.string(),
    provider_url: address,
    width: size,
    height: size,
    html: v.string(),
    thumbnail_url: address,
    thumbnail_width: v.literal(CARD.width),
    thumbnail_height: v.literal(CARD.height),
  });

  it('is an answer of type rich with absolute addresses', () => {
    const answer = oembedOf(
      {
        title: 'Who held "what" & when',
        page: '',
        query: 'time=2024-12-05T20:00%2B03:00&lang=ar',
        picture: 'card.png',
        size: CARD,
      },
      addressesBelow('https://example.org/syria'),
    );
    expect(v.parse(schema, answer)).toEqual(answer);
    const frame = elementsOf(`<p>${answer.html.replace(' allowfullscreen', '')}</p>`).find(
      ({ name }) => name === 'iframe',
    );
    expect(frame?.attributes).toMatchObject({
      title: 'Who held "what" & when',
      src: 'https://example.org/syria/embed.html?time=2024-12-05T20:00%2B03:00&lang=ar',
    });
  });
});

describe('addresses of the site', () => {
  it('lie below the site’s own, with or without a last slash', () => {
    for (const site of [
      'https://example.org/a',
      'https://example.org/a/',
      'https://example.org/a/?x#y',
    ]) {
      expect(addressesBelow(site)('card.png')).toBe('https://example.org/a/card.png');
    }
  });

  it('are relative when nobody says where the site stands', () => {
    expect(addressesBelow(undefined)('card.png')).toBe('./card.png');
    expect(addressesBelow('')('card.png')).toBe('./card.png');
  });

  it('refuse anything else', () => {
    for (const site of ['example.org', 'javascript:alert(1)', 'https://']) {
      expect(() => addressesBelow(site)).toThrow(`SITE_URL is not an http(s) address: "${site}"`);
    }
  });
});

describe('previewTags', () => {
  const preview = {
    title: 'T',
    description: 'D',
    language: 'en' as const,
    picture: 'card.png',
    size: CARD,
    pictureText: cardText(parsed),
    oembed: 'oembed.json',
    address: null,
  };
  const contents = (site?: string) =>
    new Map(
      previewTags({ ...preview, address: site ?? null }, addressesBelow(site)).map(({ attrs }) => [
        attrs?.property ?? attrs?.name ?? attrs?.rel,
        attrs?.content ?? attrs?.href,
      ]),
    );

  it('name the card, its size and the embed’s answer', () => {
    const tags = contents('https://example.org/');
    expect(tags.get('og:image')).toBe('https://example.org/card.png');
    expect(tags.get('twitter:image')).toBe('https://example.org/card.png');
    expect(tags.get('og:image:width')).toBe('1200');
    expect(tags.get('og:url')).toBe('https://example.org/');
    expect(tags.get('alternate')).toBe('https://example.org/oembed.json');
    expect(tags.get('og:image:alt')).toContain('Tuesday 10 December 2024, 20:00');
  });

  it('say no address of a page that is not known', () => {
    expect(contents().has('og:url')).toBe(false);
    expect(contents().get('og:image')).toBe('./card.png');
  });
});
