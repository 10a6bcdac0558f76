import { fetchJson, sharedByAddress } from '../data/fetch-json.ts';
import { nextTask } from './moments.ts';
import type { RestOfMap } from './rest-of-map.ts';

/**
 * Fetches code and bundle at the same time, once for all maps of a document.
 *
 * @throws BundleError when the bundle cannot be fetched or is damaged; the message names the file.
 */
export const sharedRest = sharedByAddress(async (url: string): Promise<RestOfMap> => {
  const [{ restOfMap }, bundle] = await Promise.all([import('./rest-of-map.ts'), fetchJson(url)]);
  await nextTask();
  const rest = restOfMap(bundle);
  await nextTask();
  return rest;
});
