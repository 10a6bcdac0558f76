import { describe, expect, it } from 'vitest';
import { hearHost } from '../../src/embed/hear-host.ts';
import { readMessage } from '../../src/embed/read-message.ts';

const host = {} as Window;
const setTime = (time: string) => ({ type: 'control-map:set-time', version: 1, time });

/** A window whose messages a test sends, and a map that writes down what it obeys. */
function setUp(load: () => Promise<{ readMessage: typeof readMessage }>) {
  let hear: (event: MessageEvent) => void = () => {};
  const target = {
    addEventListener: (_: string, listener: unknown) => {
      hear = listener as typeof hear;
    },
  } as Pick<Window, 'addEventListener'>;
  const obeyed: string[] = [];
  hearHost(target, host, {
    load,
    obey: (message) => obeyed.push('time' in message ? message.time : message.type),
    greeted: () => obeyed.push('hello'),
  });
  const send = (data: unknown, source: unknown = host) => hear({ source, data } as MessageEvent);
  return { send, obeyed };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('what the page around says', () => {
  it('is obeyed in its order, also while what reads it is on its way', async () => {
    // The first import waits for its dependencies, later ones find them there.
    let asked = 0;
    const load = () =>
      new Promise<{ readMessage: typeof readMessage }>((resolve) => {
        setTimeout(() => resolve({ readMessage }), asked++ === 0 ? 20 : 0);
      });
    const { send, obeyed } = setUp(load);
    send(setTime('first'));
    send(setTime('second'));
    await soon();
    expect(obeyed).toEqual(['first', 'second']);
  });

  it('is read after a failure, too', async () => {
    let asked = 0;
    const load = () =>
      asked++ === 0 ? Promise.reject(new Error('503')) : Promise.resolve({ readMessage });
    const { send, obeyed } = setUp(load);
    send(setTime('lost'));
    await soon();
    send(setTime('heard'));
    await soon();
    expect(obeyed).toEqual(['heard']);
  });

  it('is a greeting only from the window around, and of this version', () => {
    const { send, obeyed } = setUp(() => Promise.reject());
    send({ type: 'control-map:hello', version: 2 });
    send({ type: 'control-map:hello', version: 1 }, {});
    expect(obeyed).toEqual([]);
    send({ type: 'control-map:hello', version: 1 });
    expect(obeyed).toEqual(['hello']);
  });
});
