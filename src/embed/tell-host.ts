import { type MapTells, MESSAGE_PREFIX, PROTOCOL_VERSION } from './protocol.ts';

/** What the frame was given to be known by. */
export interface FrameNames {
  /** pym.js: `childId` of the query. */
  readonly pymId: string | null;
  /** WordPress: `#?secret=…` that it appends to the address. */
  readonly wordPressSecret: string | null;
  /** Datawrapper-like hosts look a height up by this. */
  readonly id: string;
}

/** Reads them from the frame's address. Only plain names count. */
export function frameNames(address: Pick<Location, 'search' | 'hash'>): FrameNames {
  const plain = (text: string | null) => (text && /^[\w-]{1,64}$/.test(text) ? text : null);
  const query = new URLSearchParams(address.search);
  const hash = new URLSearchParams(address.hash.replace(/^#\??/, ''));
  const pymId = plain(query.get('childId'));
  return {
    pymId,
    wordPressSecret: plain(hash.get('secret')),
    id: plain(query.get('id')) ?? pymId ?? 'control-map',
  };
}

/** A message of ours. Any page may hear it: it holds nothing but what the map shows. */
export function tellHost<Name extends keyof MapTells>(
  host: Pick<Window, 'postMessage'>,
  name: Name,
  detail: MapTells[Name],
): void {
  host.postMessage({ type: MESSAGE_PREFIX + name, version: PROTOCOL_VERSION, ...detail }, '*');
}

/** Tells the height in the words of every system that newsrooms use; each ignores the others'. */
export function tellHeight(
  host: Pick<Window, 'postMessage'>,
  names: FrameNames,
  height: number,
): void {
  tellHost(host, 'resize', { height });
  host.postMessage({ 'control-map-height': { [names.id]: height } }, '*');
  host.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  if (names.pymId) host.postMessage(`pymxPYMx${names.pymId}xPYMxheightxPYMx${height}`, '*');
  if (names.wordPressSecret) {
    host.postMessage({ message: 'height', value: height, secret: names.wordPressSecret }, '*');
  }
}
