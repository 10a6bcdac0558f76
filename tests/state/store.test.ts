import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';
import { defaultState } from '../../src/state/defaults.ts';
import { Store } from '../../src/state/store.ts';

const story = { start: 0, end: 2 * DAY_MS };
const storeAt = (at: number) => new Store({ ...defaultState(story, 'en'), at });

describe('the store', () => {
  it('tells a change of a listener after the one that caused it, to everybody', () => {
    const store = storeAt(0);
    const heard: string[] = [];
    const hear = (who: string) => store.subscribe(({ at }) => heard.push(`${who} ${at}`));
    hear('first');
    // Goes on from one hour to the next.
    store.subscribe(({ at }) => {
      if (at === HOUR_MS) store.set({ at: 2 * HOUR_MS });
    });
    hear('last');
    store.set({ at: HOUR_MS });
    const [one, two] = [String(HOUR_MS), String(2 * HOUR_MS)];
    expect(heard).toEqual([`first ${one}`, `last ${one}`, `first ${two}`, `last ${two}`]);
  });

  it('gives each change the state before it', () => {
    const store = storeAt(0);
    const steps: [number, number][] = [];
    store.subscribe(({ at }) => {
      if (at < 3) store.set({ at: at + 1 });
    });
    store.subscribe(({ at }, former) => steps.push([former.at, at]));
    store.set({ at: 1 });
    expect(steps).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(store.state.at).toBe(3);
  });

  it('counts a change at once, also within a listener', () => {
    const store = storeAt(0);
    let seen = -1;
    store.subscribe(({ at }) => {
      if (at !== 1) return;
      store.set({ at: 2 });
      seen = store.state.at;
    });
    store.set({ at: 1 });
    expect(seen).toBe(2);
  });

  it('tells those who listen when a change is made, and nobody who has left', () => {
    const store = storeAt(0);
    const heard: string[] = [];
    let leave = () => {};
    store.subscribe(({ at }) => {
      if (at !== 1) return;
      leave();
      store.subscribe(() => heard.push('new'));
    });
    leave = store.subscribe(() => heard.push('left'));
    store.set({ at: 1 });
    expect(heard).toEqual([]);
    store.set({ at: 2 });
    expect(heard).toEqual(['new']);
  });

  it('lets no listener keep the others from hearing', () => {
    const store = storeAt(0);
    const heard: number[] = [];
    store.subscribe(({ at }) => {
      if (at === 1) throw new Error('mine');
    });
    store.subscribe(({ at }) => heard.push(at));
    expect(() => store.set({ at: 1 })).toThrow('mine');
    store.set({ at: 2 });
    expect(heard).toEqual([1, 2]);
  });

  it('says which changes a program made, also those that it makes while others hear', () => {
    const store = storeAt(0);
    const heard: [string | null, boolean][] = [];
    store.subscribe(({ at }, former) => {
      if (at === former.at) return;
      // As a page's script does that hears of the reader's change.
      if (at === 1) store.asProgram(() => store.set({ place: 'hama' }));
      if (at === 2) store.set({ place: 'homs' });
    });
    store.subscribe(({ place }, former, byProgram) => {
      if (place !== former.place) heard.push([place, byProgram]);
    });
    store.set({ at: 1 });
    store.set({ at: 2 });
    store.asProgram(() => store.set({ place: null }));
    store.asProgram(() => store.set({ at: 2.5, place: 'x' }));
    expect(heard).toEqual([
      ['hama', true],
      ['homs', false],
      [null, true],
      ['x', true],
    ]);
  });

  it('tells nothing when nothing is new', () => {
    const store = storeAt(5);
    let heard = 0;
    store.subscribe(() => heard++);
    store.set({ at: 5 });
    expect(heard).toBe(0);
  });
});
