import { BundleError } from './bundle-error.ts';

/** A document and where it came from. */
export interface FetchedJson {
  readonly value: unknown;
  /** Its address after redirects. */
  readonly address: string;
  /** What messages call it: the last part of the address that was asked for. */
  readonly file: string;
}

/**
 * Fetches a JSON document.
 *
 * @throws BundleError when there is no network, the server answers with an error, or the body is not
 *   JSON. The message names the file.
 */
export async function fetchJson(url: string): Promise<FetchedJson> {
  const file = url.split('/').pop()?.split('?')[0] || url;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new BundleError(`${file}: it could not be fetched; is there a network?`);
  }
  if (!response.ok) throw new BundleError(`${file}: the server answered ${response.status}`);
  try {
    return { value: await response.json(), address: response.url || url, file };
  } catch {
    throw new BundleError(`${file}: not JSON, or cut off`);
  }
}

/**
 * The same work once for all who ask for an address, such as the maps of a document. What failed is
 * done anew when it is asked for again.
 */
export function sharedByAddress<T>(load: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (url) => {
    const loading = known.get(url) ?? load(url);
    if (!known.has(url)) {
      known.set(url, loading);
      loading.catch(() => known.delete(url));
    }
    return loading;
  };
}
