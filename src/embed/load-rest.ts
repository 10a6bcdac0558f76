import { fetchJson, sharedByAddress } from '../data/fetch-json.ts';
import { fetchedCode } from '../data/retry.ts';
import { nextTask } from './moments.ts';
import type { RestOfMap } from './rest-of-map.ts';

/**
 * Fetches code and bundle at the same time, once for all maps of a document.
 *
 * @throws BundleError when code or bundle cannot be fetched, or the bundle is damaged; the message names the file.
 */
export const sharedRest = sharedByAddress(async (url: string): Promise<RestOfMap> => {
  const [{ restOfMap }, bundle] = await Promise.all([
    fetchedCode(() => import('./rest-of-map.ts')),
    fetchJson(url),
  ]);
  await nextTask();
  const rest = restOfMap(bundle);
  await nextTask();
  return rest;
});
