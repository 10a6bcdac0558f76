import type { MapTells, PROTOCOL_VERSION } from './protocol.ts';
import type { MessageToMap } from './read-message.ts';

const VERSION: typeof PROTOCOL_VERSION = 1;
const PREFIX = 'control-map:';

/** A map in a frame, as the page around sees it. */
export interface HostedMap {
  /** @param time ISO 8601 with offset */
  setTime(time: string): void;
  play(): void;
  pause(): void;
  /** Opens a place's card; null closes it. */
  select(place: string | null): void;
  /** Brings an area (west, south, east, north) or a place into sight. */
  fit(target: { readonly bounds: readonly number[] } | { readonly place: string }): void;
  setLang(lang: 'en' | 'ar'): void;
  /** Listens to what the map tells. @returns ends it */
  on<Name extends keyof MapTells>(
    name: Name,
    listener: (detail: MapTells[Name]) => void,
  ): () => void;
  /** Ends all listening. */
  disconnect(): void;
}

/**
 * Talks with a map in an `<iframe src=".../embed.html">`, whether it is ready already or not yet. What
 * is asked before is kept and asked when it is. Messages from any other window are not heard.
 *
 * @param origin where the map's page comes from, if only it may hear what is asked; any, if not said.
 */
export function connectMap(frame: HTMLIFrameElement, origin = '*'): HostedMap {
  const listeners = new Set<readonly [name: string, listener: (detail: never) => void]>();
  let isReady = false;
  let ready: MapTells['ready'] | null = null;
  const waiting: object[] = [];
  const post = (message: object) => frame.contentWindow?.postMessage(message, origin);
  const ask = (name: string, detail: object = {}) => {
    const message = { type: PREFIX + name, version: VERSION, ...detail };
    if (isReady) post(message);
    else waiting.push(message);
  };
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || typeof data?.type !== 'string') return;
    if (!data.type.startsWith(PREFIX) || data.version !== VERSION) return;
    const name = data.type.slice(PREFIX.length);
    if (name === 'ready') {
      const known = isSame(ready, data);
      isReady = true;
      ready = data;
      for (const message of waiting.splice(0)) post(message);
      if (known) return;
    }
    for (const [heard, listener] of [...listeners]) if (heard === name) listener(data as never);
  };
  // Who comes late asks; who comes early is told. Says nothing, so any page may hear it.
  const greet = () => {
    isReady = false;
    frame.contentWindow?.postMessage({ type: `${PREFIX}hello`, version: VERSION }, '*');
  };
  addEventListener('message', hear);
  // Also when it has become another page.
  frame.addEventListener('load', greet);
  greet();
  return {
    setTime: (time) => ask('set-time', { time }),
    play: () => ask('play'),
    pause: () => ask('pause'),
    select: (place) => ask('select', { place }),
    fit: (target) => ask('fit', target),
    setLang: (lang) => ask('set-lang', { lang }),
    on: (name, listener) => {
      const entry = [name, listener as (detail: never) => void] as const;
      listeners.add(entry);
      // It was told before this listener came.
      if (name === 'ready' && isReady) {
        queueMicrotask(
          () => listeners.has(entry) && (listener as (detail: unknown) => void)(ready),
        );
      }
      return () => listeners.delete(entry);
    },
    disconnect: () => {
      removeEventListener('message', hear);
      frame.removeEventListener('load', greet);
      listeners.clear();
    },
  };
}

/** Whether the same visit is told of again. */
function isSame(one: MapTells['ready'] | null, other: MapTells['ready']): boolean {
  return one !== null && one.visit !== undefined && one.visit === other.visit;
}

export type { MapTells, MessageToMap };
