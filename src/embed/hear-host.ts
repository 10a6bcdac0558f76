import { MESSAGE_PREFIX, PROTOCOL_VERSION } from './protocol.ts';
import type { MessageToMap } from './read-message.ts';

/** What is done with what the page around says. */
export interface Ears {
  /** Fetches what reads messages. */
  readonly load: () => Promise<{ readMessage(data: unknown): MessageToMap | null }>;
  readonly obey: (message: MessageToMap) => void;
  /** The page around came late, and asks whether the map is ready. */
  readonly greeted: () => void;
}

/**
 * Hears messages of one window and no other, in their order: what reads them is fetched with the first
 * one, and none overtakes another.
 */
export function hearHost(
  target: Pick<Window, 'addEventListener'>,
  host: MessageEventSource,
  { load, obey, greeted }: Ears,
): void {
  let reader: ReturnType<Ears['load']> | null = null;
  target.addEventListener('message', ({ source, data }) => {
    if (source !== host || !String(data?.type).startsWith(MESSAGE_PREFIX)) return;
    if (data.type === `${MESSAGE_PREFIX}hello`) {
      if (data.version === PROTOCOL_VERSION) greeted();
      return;
    }
    // One promise: callbacks of several may come in any order.
    reader ??= load();
    reader.then(
      ({ readMessage }) => {
        const message = readMessage(data);
        if (message) obey(message);
      },
      () => {
        // Fetched anew with the next message.
        reader = null;
      },
    );
  });
}
