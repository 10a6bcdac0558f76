import type { ViewState } from './view-state.ts';

/**
 * Called after a change with the new and the former state.
 *
 * @param byProgram a page's script wanted it, not the reader: who made the change knows of it, and the
 *   focus stays where it is.
 */
export type Listener = (state: ViewState, former: ViewState, byProgram: boolean) => void;

/** A change that not everybody has heard of yet. */
interface Untold {
  readonly state: ViewState;
  readonly former: ViewState;
  readonly byProgram: boolean;
  /** Those who listened when it was made. */
  readonly listeners: readonly Listener[];
}

/**
 * The one place where view state lives. A change counts at once; listeners hear of changes one after
 * the other, all of them in the same order: what a listener changes is told after everybody has heard of
 * what it heard.
 */
export class Store {
  #state: ViewState;
  readonly #listeners = new Set<Listener>();
  readonly #untold: Untold[] = [];
  #telling = false;
  #byProgram = false;

  constructor(initial: ViewState) {
    this.#state = initial;
  }

  get state(): ViewState {
    return this.#state;
  }

  /**
   * Changes some of the state. Listeners hear of it before this returns, unless nothing is new, or a
   * listener makes the change: then they hear of it next.
   *
   * @throws what a listener threw first, when all have heard.
   */
  set(change: Partial<ViewState>): void {
    const former = this.#state;
    const state = { ...former, ...change };
    const keys = Object.keys(change) as (keyof ViewState)[];
    if (keys.every((key) => former[key] === state[key])) return;
    this.#state = state;
    const listeners = [...this.#listeners];
    this.#untold.push({ state, former, byProgram: this.#byProgram, listeners });
    if (!this.#telling) this.#tellAll();
  }

  /** Does what a page's script wants: changes made meanwhile, and those that follow from them, are its. */
  asProgram(act: () => void): void {
    const before = this.#byProgram;
    this.#byProgram = true;
    try {
      act();
    } finally {
      this.#byProgram = before;
    }
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tellAll(): void {
    const before = this.#byProgram;
    const thrown: unknown[] = [];
    this.#telling = true;
    for (let next = this.#untold.shift(); next; next = this.#untold.shift()) {
      const { state, former, byProgram, listeners } = next;
      this.#byProgram = byProgram;
      for (const listener of listeners) {
        if (!this.#listeners.has(listener)) continue;
        try {
          listener(state, former, byProgram);
        } catch (error) {
          thrown.push(error);
        }
      }
    }
    this.#telling = false;
    this.#byProgram = before;
    if (thrown.length > 0) throw thrown[0];
  }
}
