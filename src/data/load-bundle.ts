import { BundleError } from './bundle-error.ts';
import { type ParsedBundle, parseBundle } from './parse-bundle.ts';

/**
 * Fetches and parses a bundle.
 *
 * @throws BundleError when there is no network, the server answers with an error, the body is not
 *   JSON, or the bundle is damaged. The message names the file.
 */
export async function loadBundle(url: string): Promise<ParsedBundle> {
  const file = url.split('/').pop()?.split('?')[0] || url;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new BundleError(`${file}: it could not be fetched; is there a network?`);
  }
  if (!response.ok) throw new BundleError(`${file}: the server answered ${response.status}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    throw new BundleError(`${file}: not JSON, or cut off`);
  }
  return parseBundle(value, file);
}

const shared = new Map<string, Promise<ParsedBundle>>();

/** As `loadBundle`, once for all maps of a document. One that failed is fetched anew when asked again. */
export function sharedBundle(url: string): Promise<ParsedBundle> {
  const known = shared.get(url);
  if (known) return known;
  const loading = loadBundle(url);
  shared.set(url, loading);
  loading.catch(() => shared.delete(url));
  return loading;
}
