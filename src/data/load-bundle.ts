import { BundleError } from './bundle-error.ts';
import { type FetchedJson, fetchJson } from './fetch-json.ts';
import { type ParsedBundle, parseBundle } from './parse-bundle.ts';

/**
 * Fetches and parses a bundle. The archive of one that has its cells in tiles is not fetched yet; its
 * address is absolute.
 *
 * @throws BundleError when there is no network, the server answers with an error, the body is not
 *   JSON, or the bundle is damaged. The message names the file.
 */
export async function loadBundle(url: string): Promise<ParsedBundle> {
  return readBundle(await fetchJson(url));
}

/** Parses a fetched bundle. @throws BundleError when it is damaged */
export function readBundle({ value, address, file }: FetchedJson): ParsedBundle {
  return withArchiveAt(parseBundle(value, file), address, file);
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
