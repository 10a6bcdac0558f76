import type { ViewState } from './view-state.ts';

/** Called after a change with the new and the former state. */
export type Listener = (state: ViewState, former: ViewState) => void;

/** The one place where view state lives. */
export class Store {
  #state: ViewState;
  readonly #listeners = new Set<Listener>();

  constructor(initial: ViewState) {
    this.#state = initial;
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Changes some of the state. Listeners hear of it at once, unless nothing is new. */
  set(change: Partial<ViewState>): void {
    const former = this.#state;
    const next = { ...former, ...change };
    const keys = Object.keys(change) as (keyof ViewState)[];
    if (keys.every((key) => former[key] === next[key])) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(next, former);
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
