import { afterEach, describe, expect, it, vi } from 'vitest';
import { BundleError } from '../../src/data/bundle-error.ts';
import { loadBundle } from '../../src/data/load-bundle.ts';
import { tinyBundle } from '../fixtures/tiny-bundle.ts';

const URL_OF_BUNDLE = 'https://example.org/map/bundle.json?v=7';

/** Stands in for the network. */
function network(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(async () => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

/** What `loadBundle` says when it fails. */
async function complaint(): Promise<string> {
  vi.useFakeTimers();
  const loading = loadBundle(URL_OF_BUNDLE).then(
    () => null,
    (reason: unknown) => reason,
  );
  // Also the waits between tries.
  await vi.runAllTimersAsync();
  const error = await loading;
  vi.useRealTimers();
  expect(error).toBeInstanceOf(BundleError);
  return (error as BundleError).message;
}

afterEach(() => vi.unstubAllGlobals());

describe('loadBundle', () => {
  it('fetches the address once and parses what comes', async () => {
    const fetched = network(() => Response.json(tinyBundle()));
    const { story, geography } = await loadBundle(URL_OF_BUNDLE);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([URL_OF_BUNDLE]);
    expect(story.places.map(({ id }) => id)).toEqual(['west', 'east']);
    expect(geography.sharedLines).toHaveLength(1);
  });

  it('says that there is no network', async () => {
    network(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await complaint()).toBe('bundle.json: it could not be fetched; is there a network?');
  });

  it.each([404, 403, 500, 503])('says that the server answered %i', async (status) => {
    network(() => new Response('<h1>Sorry</h1>', { status }));
    expect(await complaint()).toBe(`bundle.json: the server answered ${status}`);
  });

  it('does not take an error’s body for a bundle', async () => {
    network(() => Response.json(tinyBundle(), { status: 500 }));
    expect(await complaint()).toBe('bundle.json: the server answered 500');
  });

  it.each([
    ['a page instead of JSON', '<!doctype html><title>Index</title>'],
    ['nothing', ''],
    ['a bundle that is cut off', JSON.stringify(tinyBundle()).slice(0, -20)],
  ])('refuses %s', async (_, body) => {
    network(() => new Response(body));
    expect(await complaint()).toBe('bundle.json: not JSON, or cut off');
  });

  it('says so when the connection breaks while the bundle comes', async () => {
    const half = new TextEncoder().encode('{"format":"control-map",');
    network(() => {
      let sent = false;
      const body = new ReadableStream({
        pull(stream) {
          if (sent) stream.error(new TypeError('network error'));
          else stream.enqueue(half);
          sent = true;
        },
      });
      return new Response(body);
    });
    expect(await complaint()).toBe('bundle.json: not JSON, or cut off');
  });

  it('passes on what is wrong inside', async () => {
    network(() => Response.json({ ...tinyBundle(), version: 3 }));
    expect(await complaint()).toMatch(/^bundle\.json: version: /);
  });

  it('names the file, or the whole address where there is none', async () => {
    network(() => new Response('', { status: 404 }));
    await expect(loadBundle('bundle.json')).rejects.toThrow('bundle.json: the server');
    await expect(loadBundle('/data/')).rejects.toThrow('/data/: the server');
  });
});
