import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followHistory } from '../../src/embed/page-history.ts';
import { DAY_MS, HOUR_MS } from '../../src/model/instant.ts';
import { defaultState } from '../../src/state/defaults.ts';
import { Store } from '../../src/state/store.ts';
import type { ViewState } from '../../src/state/view-state.ts';

/** A tab's history: `left` counts how often Back went beyond the page's first entry. */
class Tab extends EventTarget {
  left = 0;
  #entries: unknown[] = [null];
  #now = 0;
  readonly history = {
    tab: this,
    get state() {
      return this.tab.#entries[this.tab.#now];
    },
    pushState(state: unknown) {
      this.tab.#entries = [
        ...this.tab.#entries.slice(0, this.tab.#now + 1),
        structuredClone(state),
      ];
      this.tab.#now++;
    },
    replaceState(state: unknown) {
      this.tab.#entries[this.tab.#now] = structuredClone(state);
    },
    back: () => this.go(-1),
  };

  get length(): number {
    return this.#entries.length;
  }

  go(steps: number): void {
    if (this.#now + steps < 0) this.left++;
    else if (this.#now + steps < this.#entries.length) {
      this.#now += steps;
      this.dispatchEvent(new Event('popstate'));
    }
  }
}

function setUp(first: Partial<ViewState> = {}) {
  const tab = new Tab();
  const store = new Store({ ...defaultState({ start: 0, end: 9 * DAY_MS }, 'en'), ...first });
  const end = followHistory(store, tab, () => {});
  const open = () => {
    const { place, panel, chapter, compare } = store.state;
    return { place, panel, chapter, compare };
  };
  return { tab, store, open, end };
}

const CLOSED = { place: null, panel: null, chapter: null, compare: null };

describe('the browser’s Back', () => {
  it('closes what was opened last, one step each', () => {
    const { tab, store, open } = setUp();
    store.set({ place: 'hama' });
    store.set({ panel: 'events' });
    store.set({ compare: 5 });
    tab.go(-1);
    expect(open()).toEqual({ ...CLOSED, place: 'hama', panel: 'events' });
    tab.go(-1);
    expect(open()).toEqual({ ...CLOSED, place: 'hama' });
    tab.go(-1);
    expect(open()).toEqual(CLOSED);
    expect(tab.left).toBe(0);
    tab.go(-1);
    expect(tab.left).toBe(1);
  });

  it('has no step for what a button closed', () => {
    const { tab, store, open } = setUp();
    store.set({ place: 'hama' });
    store.set({ panel: 'events' });
    store.set({ place: null });
    tab.go(-1);
    expect(open()).toEqual(CLOSED);
    tab.go(-1);
    expect(tab.left).toBe(1);
  });

  it('takes the next place and the next chapter for the same step', () => {
    const { tab, store, open } = setUp();
    store.set({ chapter: 'one' });
    store.set({ chapter: 'two' });
    tab.go(-1);
    expect(open()).toEqual(CLOSED);
    tab.go(1);
    expect(open()).toEqual({ ...CLOSED, chapter: 'two' });
  });

  it('is not filled by time, nor by a program', () => {
    const { tab, store } = setUp();
    for (let hour = 0; hour < 200; hour++) store.set({ at: hour * HOUR_MS });
    store.asProgram(() => store.set({ place: 'hama' }));
    expect(tab.length).toBe(1);
  });

  it('leaves what the address opened, and what others keep in an entry', () => {
    const { tab, store, open } = setUp({ place: 'hama' });
    tab.history.replaceState({ ...(tab.history.state as object), theirs: 1 });
    store.set({ place: 'homs' });
    store.set({ panel: 'layers' });
    expect(tab.history.state).toMatchObject({ theirs: 1 });
    tab.go(-1);
    expect(open()).toEqual({ ...CLOSED, place: 'homs' });
    tab.go(-1);
    expect(tab.left).toBe(1);
    expect(open().place).toBe('homs');
  });

  it('goes on after a reload', () => {
    const { tab, store, end } = setUp();
    store.set({ place: 'hama' });
    end();
    const again = new Store(store.state);
    followHistory(again, tab, () => {});
    tab.go(-1);
    expect(again.state.place).toBeNull();
  });

  it('goes through a fragment’s entry', () => {
    const { tab, store, open } = setUp();
    store.set({ place: 'hama' });
    tab.history.pushState(null);
    tab.dispatchEvent(new Event('popstate'));
    tab.go(-1);
    expect(open().place).toBe('hama');
  });

  it('closes everything in as many steps as are open, whatever was done before', () => {
    const values = { place: 'hama', panel: 'events', chapter: 'one', compare: 7 } as const;
    const fields = Object.keys(values) as (keyof typeof values)[];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fields, 'back' as const), { maxLength: 30 }),
        (acts) => {
          const { tab, store, open } = setUp();
          for (const act of acts) {
            if (act === 'back') tab.go(-1);
            else store.set({ [act]: store.state[act] === null ? values[act] : null });
          }
          const count = () => Object.values(open()).filter((value) => value !== null).length;
          const left = tab.left;
          for (let rest = count(); rest > 0; rest--) {
            tab.go(-1);
            expect(count()).toBe(rest - 1);
          }
          expect(tab.left).toBe(left);
          expect(tab.length).toBeLessThanOrEqual(5);
          tab.go(-1);
          expect(tab.left).toBe(left + 1);
        },
      ),
    );
  });
});
