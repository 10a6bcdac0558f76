import { fetchJson, fileOf } from './fetch-json.ts';
import { type ParsedBundle, parseBundle } from './parse-bundle.ts';

/**
 * Fetches and parses a bundle.
 *
 * @throws BundleError when there is no network, the server answers with an error, the body is not
 *   JSON, or the bundle is damaged. The message names the file.
 */
export async function loadBundle(url: string): Promise<ParsedBundle> {
  return parseBundle(await fetchJson(url), fileOf(url));
}
