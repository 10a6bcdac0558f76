import { fetchJson, fileOf, sharedByAddress } from '../data/fetch-json.ts';
import type { ParsedBundle } from '../data/parse-bundle.ts';

/** All that comes after the first sight: code, which is the same for all bundles, and facts. */
export interface Rest {
  readonly code: typeof import('./after-first-sight.ts');
  readonly whole: ParsedBundle;
}

/**
 * Fetches code and bundle at the same time, once for all maps of a document.
 *
 * @throws BundleError when the bundle cannot be fetched or is damaged; the message names the file.
 */
export const sharedRest = sharedByAddress(async (url: string): Promise<Rest> => {
  const [code, value] = await Promise.all([import('./after-first-sight.ts'), fetchJson(url)]);
  return { code, whole: code.parseBundle(value, fileOf(url)) };
});
