import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectMap } from '../../src/embed/host.ts';

/** A frame that writes down what it is told, and the window around that hears it. */
function setUp() {
  const around = new EventTarget();
  vi.stubGlobal('addEventListener', around.addEventListener.bind(around));
  vi.stubGlobal('removeEventListener', around.removeEventListener.bind(around));
  const told: { type: string }[] = [];
  const contentWindow = { postMessage: (data: { type: string }) => told.push(data) };
  const frame = Object.assign(new EventTarget(), { contentWindow });
  const say = (data: object) =>
    around.dispatchEvent(
      Object.assign(new Event('message'), { source: contentWindow, data: { version: 1, ...data } }),
    );
  const ready = (visit = 1) =>
    say({ type: 'control-map:ready', start: 'start', end: 'end', visit });
  const asked = () => told.map(({ type }) => type.replace('control-map:', ''));
  return { frame: frame as unknown as HTMLIFrameElement, say, ready, asked };
}

let page: ReturnType<typeof setUp>;
beforeEach(() => {
  page = setUp();
});
afterEach(() => vi.unstubAllGlobals());

describe('the host library', () => {
  it('asks a map that was ready before it came', () => {
    const map = connectMap(page.frame);
    map.play();
    expect(page.asked()).toEqual(['hello']);
    page.ready();
    expect(page.asked()).toEqual(['hello', 'play']);
  });

  it('tells that the map is ready once, however often it says so', async () => {
    const map = connectMap(page.frame);
    let heard = 0;
    map.on('ready', () => heard++);
    page.ready();
    page.frame.dispatchEvent(new Event('load'));
    page.ready();
    expect(heard).toBe(1);
    let late = 0;
    map.on('ready', () => late++);
    await Promise.resolve();
    expect(late).toBe(1);
  });

  it('keeps what is asked while the frame becomes another page', () => {
    const map = connectMap(page.frame);
    let heard = 0;
    map.on('ready', () => heard++);
    page.ready(1);
    page.frame.dispatchEvent(new Event('load'));
    map.pause();
    expect(page.asked()).toEqual(['hello', 'hello']);
    page.ready(2);
    expect(page.asked()).toEqual(['hello', 'hello', 'pause']);
    expect(heard).toBe(2);
  });

  it('is still after it was disconnected', () => {
    const map = connectMap(page.frame);
    map.disconnect();
    page.frame.dispatchEvent(new Event('load'));
    page.ready();
    expect(page.asked()).toEqual(['hello']);
  });
});
