import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferredHeight, steadyHeight } from '../../src/embed/preferred-height.ts';
import { readMessage } from '../../src/embed/read-message.ts';
import { frameNames, tellHeight } from '../../src/embed/tell-host.ts';

const message = (name: string, rest: object = {}) => ({
  type: `control-map:${name}`,
  version: 1,
  ...rest,
});

describe('messages to a map', () => {
  it.each([
    message('set-time', { time: '2024-12-05T15:00:00+03:00' }),
    message('play'),
    message('pause'),
    message('select', { place: 'hama' }),
    message('select', { place: null }),
    message('fit', { bounds: [36, 34, 37, 35] }),
    message('fit', { place: 'hama' }),
    message('set-lang', { lang: 'ar' }),
    message('set-live', { live: false }),
    message('play', { more: 'a later field' }),
  ])('are understood: $type', (good) => {
    expect(readMessage(good)?.type).toBe(good.type);
  });

  it.each([
    ['another version', message('play', { version: 2 })],
    ['no such message', message('navigate', { url: 'https://x.example' })],
    ['a wrong type of time', message('set-time', { time: 5 })],
    ['a huge time', message('set-time', { time: 'x'.repeat(1000) })],
    ['an empty box', message('fit', { bounds: [37, 34, 36, 35] })],
    ['a box off the world', message('fit', { bounds: [-999, 34, 36, 35] })],
    ['a language that is not spoken', message('set-lang', { lang: 'xx' })],
    ['somebody else’s message', { type: 'resize', height: 5 }],
    ['a text', 'pymxPYMx1xPYMxheightxPYMx5'],
    ['nothing', null],
  ])('are ignored when wrong: %s', (_, wrong) => {
    expect(readMessage(wrong)).toBeNull();
  });

  it('never throw, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void readMessage(anything)));
  });
});

describe('heights', () => {
  it('are told in every system’s words, under the names of the frame', () => {
    const said: unknown[] = [];
    const host = { postMessage: (data: unknown) => said.push(data) } as unknown as Window;
    tellHeight(host, frameNames({ search: '?childId=map-1&time=x', hash: '#?secret=Ab3' }), 640);
    expect(said).toEqual([
      { type: 'control-map:resize', version: 1, height: 640 },
      { 'control-map-height': { 'map-1': 640 } },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      'pymxPYMxmap-1xPYMxheightxPYMx640',
      { message: 'height', value: 640, secret: 'Ab3' },
    ]);
  });

  it('take no name that is not plain', () => {
    const names = frameNames({ search: '?childId=<img>&id=a b', hash: '#?secret=%22' });
    expect(names).toEqual({ pymId: null, wordPressSecret: null, id: 'control-map' });
  });

  it('come to rest beside a scrollbar that takes room', () => {
    for (const scrollbar of [12, 15, 17]) {
      for (let width = 990; width < 1400; width++) {
        for (let text = 0; text < 1500; text += 25) {
          const heightFor = steadyHeight();
          const heights: number[] = [];
          let height = 0;
          for (let turn = 0; turn < 8; turn++) {
            // The window is 800 px high.
            height = heightFor(text + height > 800 ? width - scrollbar : width);
            heights.push(height);
          }
          expect(new Set(heights.slice(2)).size).toBe(1);
        }
      }
    }
  });

  it('follow a width that changes for another reason', () => {
    const heightFor = steadyHeight();
    expect(heightFor(1200)).toBe(preferredHeight(1200));
    expect(heightFor(1185)).toBe(preferredHeight(1200));
    expect(heightFor(640)).toBe(preferredHeight(640));
  });

  it('leave room for words and slider at every width', () => {
    for (let width = 200; width < 2500; width += 50) {
      expect(preferredHeight(width)).toBeGreaterThanOrEqual(600);
      expect(preferredHeight(width)).toBeLessThanOrEqual(820);
    }
  });
});
