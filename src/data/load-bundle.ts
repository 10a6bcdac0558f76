import { BundleError } from './bundle-error.ts';
import { type ParsedBundle, parseBundle } from './parse-bundle.ts';

/**
 * Fetches and parses a bundle. The archive of one that has its cells in tiles is not fetched yet; its
 * address is absolute.
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
  return withArchiveAt(parseBundle(value, file), response.url || url, file);
}

/**
 * Makes the address of a bundle's archive absolute.
 *
 * @param base the bundle's own address, after redirects.
 * @throws BundleError `<file>: tiles.archive: …` when it is no address of the web.
 */
function withArchiveAt(parsed: ParsedBundle, base: string, file: string): ParsedBundle {
  const { tiles } = parsed.geography;
  if (!tiles) return parsed;
  let address: URL;
  try {
    address = new URL(tiles.archive, base);
  } catch {
    throw new BundleError(`${file}: tiles.archive: "${tiles.archive}" is no address`);
  }
  if (!/^https?:$/.test(address.protocol)) {
    const found = `"${address.protocol}" is neither "http:" nor "https:"`;
    throw new BundleError(`${file}: tiles.archive: ${found}`);
  }
  const archive = address.href;
  return { ...parsed, geography: { ...parsed.geography, tiles: { ...tiles, archive } } };
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
