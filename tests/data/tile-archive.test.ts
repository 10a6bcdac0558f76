import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tileBundle } from '../../scripts/tiles/tile-bundle.ts';
import { BundleError } from '../../src/data/bundle-error.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { TileArchive } from '../../src/data/tile-archive.ts';
import { type ServerHabits, serveFile } from '../fixtures/archive-server.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const { bundle, archiveBytes } = tileBundle(tinyBundle(), 'tiny.pmtiles');
const fingerprint = parseBundle(bundle, 'tiny.json').geography.tiles?.fingerprint ?? '';
const tiles = { archive: 'https://store.example/maps/tiny.pmtiles?v=2', fingerprint };

/** The tile at zoom 6 in which both towns lie. */
const BOTH = [6, 38, 25] as const;

/** What an archive says when it fails. */
async function complaint(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BundleError);
  return (error as BundleError).message;
}

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe('an archive', () => {
  it('is opened with one request, and tells what it covers', async () => {
    const ranges = serveFile(archiveBytes);
    expect(await new TileArchive(tiles).coverage()).toEqual({
      minzoom: 0,
      maxzoom: 10,
      bounds: [36, 34, 38, 35],
    });
    expect(ranges).toEqual([[0, 16383]]);
  });

  it('gives cells and lines by the numbers that the bundle knows', async () => {
    serveFile(archiveBytes);
    const data = await new TileArchive(tiles).tile(...BOTH, signal);
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(data)));
    const ids = (name: string) =>
      Array.from({ length: layers[name]?.length ?? 0 }, (_, i) => layers[name]?.feature(i).id);
    expect(ids('cells')).toEqual([0, 1]);
    expect(ids('lines')).toEqual([0]);
  });

  it('has nothing where no ground is', async () => {
    serveFile(archiveBytes);
    expect((await new TileArchive(tiles).tile(10, 0, 0, signal)).byteLength).toBe(0);
  });
});

describe('an archive that cannot be had', () => {
  it.each<[string, ServerHabits, string]>([
    ['is missing', { status: 404 }, 'the server answered 404'],
    ['is forbidden', { status: 403 }, 'the server answered 403'],
    [
      'is out of reach',
      { unreachable: true },
      'it could not be fetched; is there a network, and does its server allow this page?',
    ],
  ])('%s', async (_, habits, words) => {
    serveFile(archiveBytes, habits);
    expect(await complaint(new TileArchive(tiles).coverage())).toBe(`tiny.pmtiles: ${words}`);
  });

  it('comes whole from a server without ranges', async () => {
    serveFile(new Uint8Array([...archiveBytes, ...new Uint8Array(20_000)]), { whole: true });
    expect(await complaint(new TileArchive(tiles).coverage())).toBe(
      'tiny.pmtiles: its server does not answer range requests',
    );
  });

  it.each([
    ['a page', new TextEncoder().encode('<!doctype html><title>Sign in</title>'.repeat(9))],
    ['a header and no more', archiveBytes.slice(0, 127)],
    ['half a header', archiveBytes.slice(0, 60)],
    ['a header with rubbish', archiveBytes.map((byte, i) => (i < 127 ? byte : 7))],
  ])('is %s', async (_, file) => {
    serveFile(file);
    expect(await complaint(new TileArchive(tiles).coverage())).toBe(
      'tiny.pmtiles: not a PMTiles archive, or damaged',
    );
  });

  it('holds pictures', async () => {
    serveFile(archiveBytes.map((byte, i) => (i === 99 ? 2 : byte)));
    expect(await complaint(new TileArchive(tiles).coverage())).toBe(
      'tiny.pmtiles: it holds no vector tiles',
    );
  });

  it('belongs to another bundle: its numbers would colour other ground', async () => {
    serveFile(archiveBytes);
    const other = new TileArchive({ ...tiles, fingerprint: 'another' });
    expect(await complaint(other.coverage())).toBe('tiny.pmtiles: it was made for another bundle');
  });

  it('is tried anew when it is asked for again', async () => {
    const habits = { status: 503 };
    serveFile(archiveBytes, habits);
    const archive = new TileArchive(tiles);
    expect(await complaint(archive.tile(...BOTH, signal))).toContain('503');
    habits.status = 0;
    expect((await archive.tile(...BOTH, signal)).byteLength).toBeGreaterThan(0);
  });

  it('says nothing of what was given up', async () => {
    serveFile(archiveBytes);
    const archive = new TileArchive(tiles);
    await archive.coverage();
    const given = AbortSignal.abort(new Error('given up'));
    await expect(archive.tile(...BOTH, given)).rejects.toThrow('given up');
  });
});
