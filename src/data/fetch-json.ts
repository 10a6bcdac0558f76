import { BundleError } from './bundle-error.ts';
import { isPassing, retried } from './retry.ts';

/** A document and where it came from. */
export interface FetchedJson {
  readonly value: unknown;
  /** Its address after redirects. */
  readonly address: string;
  /** What messages call it: the last part of the address that was asked for. */
  readonly file: string;
}

/**
 * Fetches a JSON document, and tries again where that may help.
 *
 * @throws BundleError when there is no network, the server answers with an error, or the body is not
 *   JSON. The message names the file.
 */
export function fetchJson(url: string): Promise<FetchedJson> {
  return retried(() => fetchOnce(url));
}

async function fetchOnce(url: string): Promise<FetchedJson> {
  const { response, file } = await answerOf(url);
  try {
    return { value: await response.json(), address: response.url || url, file };
  } catch {
    throw new BundleError(`${file}: not JSON, or cut off`);
  }
}

/**
 * Fetches a file into the browser's cache, for somebody who takes it from there and cannot try again.
 *
 * @throws BundleError as `fetchJson` does.
 */
export function fetchFile(url: string): Promise<void> {
  return retried(async () => {
    const { response } = await answerOf(url);
    await response.arrayBuffer();
  });
}

async function answerOf(url: string): Promise<{ response: Response; file: string }> {
  const file = url.split('/').pop()?.split('?')[0] || url;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new BundleError(`${file}: it could not be fetched; is there a network?`, true);
  }
  if (response.ok) return { response, file };
  const { status } = response;
  throw new BundleError(`${file}: the server answered ${status}`, isPassing(status));
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
