import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BundleError } from '../../src/data/bundle-error.ts';
import { fetchFile, fetchJson } from '../../src/data/fetch-json.ts';
import { fetchedCode } from '../../src/data/retry.ts';

/** Answers with these, one after the other; the last one for ever. */
function network(...answers: readonly (number | 'lost')[]) {
  let asked = 0;
  const fetched = vi.fn(async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer === 'lost' || answer === undefined) throw new TypeError('Failed to fetch');
    return Response.json({ fine: true }, { status: answer });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

async function outcome<T>(work: Promise<T>): Promise<T | BundleError> {
  const settled = work.catch((error: BundleError) => error);
  await vi.runAllTimersAsync();
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file that cannot be had now', () => {
  it.each([503, 500, 502, 429, 'lost'] as const)('is asked for again: %s', async (trouble) => {
    const fetched = network(trouble, trouble, 200);
    expect(await outcome(fetchJson('/a.json'))).toMatchObject({ value: { fine: true } });
    expect(fetched).toHaveBeenCalledTimes(3);
    network(trouble, 200);
    expect(await outcome(fetchFile('/worker.js'))).toBeUndefined();
  });

  it('is given up after a while, and said to be in passing trouble', async () => {
    const fetched = network(503);
    expect(await outcome(fetchJson('/a.json'))).toMatchObject({
      passing: true,
      message: 'a.json: the server answered 503',
    });
    expect(fetched).toHaveBeenCalledTimes(4);
  });

  it.each([404, 403, 410])('is not asked for again where that is of no use: %i', async (status) => {
    const fetched = network(status);
    expect(await outcome(fetchJson('/a.json'))).toMatchObject({ passing: false });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('may be code', async () => {
    const load = vi.fn(async () => 'code');
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    expect(await outcome(fetchedCode(load))).toBe('code');
    const never = () => Promise.reject(new TypeError('Failed'));
    expect(await outcome(fetchedCode(never))).toMatchObject({ passing: true });
  });
});
