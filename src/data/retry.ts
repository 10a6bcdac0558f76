import { BundleError } from './bundle-error.ts';

/** How long to wait before each further try, ms. */
const WAITS_MS = [400, 1200, 3000];

/** What a server answers that is overloaded or being renewed: later it may know better. */
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether a server's answer may be another one in a moment. */
export function isPassing(status: number): boolean {
  return PASSING_STATUS.has(status);
}

/**
 * Does work that needs the network, and does it again, after longer and longer waits, while it fails for
 * a reason that may pass.
 *
 * @throws what the last try threw, or the first one whose reason does not pass.
 */
export async function retried<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (const waitMs of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BundleError && error.passing) || signal?.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return work();
}

/**
 * Fetches code that a page takes up later.
 *
 * @param load imports it.
 * @throws BundleError that may pass: it could not be fetched, and was tried again.
 */
export function fetchedCode<T>(load: () => Promise<T>): Promise<T> {
  return retried(async () => {
    try {
      return await load();
    } catch (cause) {
      throw new BundleError('code of the map: it could not be fetched', true, { cause });
    }
  });
}
