import { afterEach, describe, expect, it, vi } from 'vitest';
import { tileBundle } from '../../scripts/tiles/tile-bundle.ts';
import type { Bundle } from '../../src/data/bundle.ts';
import { outlineOf } from '../../src/data/land-outline.ts';
import { loadBundle } from '../../src/data/load-bundle.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

type Tiled = Bundle & { tiles: NonNullable<Bundle['tiles']> };

/** A new copy each time, for a test to damage. */
function tiledBundle(): Tiled {
  const { bundle } = tileBundle(tinyBundle(), 'tiny.pmtiles');
  return structuredClone(bundle) as Tiled;
}

/** What `parseBundle` says of it once it is damaged. */
function complaintAbout(damage: (bundle: Tiled) => unknown): string {
  const bundle = tiledBundle();
  damage(bundle);
  try {
    parseBundle(bundle, 'tiny.json');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

afterEach(() => vi.unstubAllGlobals());

describe('a bundle with its cells in an archive', () => {
  const { geography, story } = parseBundle(tiledBundle(), 'tiny.json');
  const whole = parseBundle(tinyBundle(), 'tiny.json');

  it('knows who lies beside each line, and no shape of line or cell', () => {
    expect(geography.sharedLines).toEqual([{ left: 0, right: 1, coordinates: [] }]);
    expect(geography.cells.features).toEqual([]);
    expect(geography.tiles?.archive).toBe('tiny.pmtiles');
  });

  it('has the same outline of all ground', () => {
    const corners = (lines: GeoJSON.MultiLineString) => lines.coordinates.flat().map(String).sort();
    const [outline, expected] = [geography, whole.geography].map(({ ground }) => outlineOf(ground));
    expect(new Set(corners(outline as GeoJSON.MultiLineString))).toEqual(
      new Set(corners(expected as GeoJSON.MultiLineString)),
    );
  });

  it('has the same facts and the same other shapes', () => {
    expect(story).toEqual(whole.story);
    expect(geography.rivers).toEqual(whole.geography.rivers);
    expect(geography.governorates).toEqual(whole.geography.governorates);
  });

  it.each<[string, (bundle: Tiled) => unknown, string]>([
    ['no address', (b) => Object.assign(b.tiles, { archive: '' }), 'tiles.archive: '],
    ['an address that is none', (b) => Object.assign(b.tiles, { archive: 7 }), 'tiles.archive: '],
    ['no fingerprint', (b) => Reflect.deleteProperty(b.tiles, 'fingerprint'), 'tiles.fingerprint'],
    ['a line with one side', (b) => b.tiles.lines[0]?.pop(), 'tiles.lines.0'],
    ['a line beside nobody', (b) => b.tiles.lines.push([0, -1]), 'tiles.lines.1.1'],
    [
      'a line beside a place that is not there',
      (b) => b.tiles.lines.push([0, 2]),
      'tiles.lines: there is no place number 2',
    ],
    [
      'no outline',
      (b) => Reflect.deleteProperty(b.topology.objects, 'ground'),
      'topology.objects.ground is missing',
    ],
    [
      'cells in both places',
      (b) => Object.assign(b.topology.objects, { cells: b.topology.objects.ground }),
      'topology.objects.cells is there, though tiles.archive has the cells',
    ],
  ])('is refused with %s', (_, damage, words) => {
    expect(complaintAbout(damage)).toMatch(`tiny.json: ${words}`);
  });
});

describe('the address of an archive', () => {
  /** Loads a bundle that names this archive, from an address that the server may redirect. */
  async function archiveOf(archive: string, redirected = ''): Promise<string | undefined> {
    const bundle = tiledBundle();
    bundle.tiles.archive = archive;
    const response = Response.json(bundle);
    Object.defineProperty(response, 'url', { value: redirected });
    vi.stubGlobal('fetch', async () => response);
    const { geography } = await loadBundle('https://maps.example/data/tiny.json?v=1');
    return geography.tiles?.archive;
  }

  it.each([
    ['cells.pmtiles', 'https://maps.example/data/cells.pmtiles'],
    ['../cells.pmtiles?v=2', 'https://maps.example/cells.pmtiles?v=2'],
    ['https://store.example/c.pmtiles', 'https://store.example/c.pmtiles'],
    ['//store.example/c.pmtiles', 'https://store.example/c.pmtiles'],
  ])('%s is relative to the bundle’s own', async (archive, address) => {
    expect(await archiveOf(archive)).toBe(address);
  });

  it('is relative to where a redirect led', async () => {
    expect(await archiveOf('c.pmtiles', 'https://store.example/v3/tiny.json')).toBe(
      'https://store.example/v3/c.pmtiles',
    );
  });

  it.each([
    ['file:///etc/passwd', 'tiny.json: tiles.archive: "file:" is neither "http:" nor "https:"'],
    ['javascript:alert(1)', '"javascript:" is neither'],
    ['https://', 'tiny.json: tiles.archive: "https://" is no address'],
  ])('%s is refused', async (archive, words) => {
    await expect(archiveOf(archive)).rejects.toThrow(words);
  });
});
