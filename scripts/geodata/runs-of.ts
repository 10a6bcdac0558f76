import type { Instant } from '../../src/model/instant.ts';

/** A key with one value over `[start, end)`. */
export interface Run<V> {
  readonly key: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly value: V;
}

/**
 * Joins what is the same at successive instants into runs, as long as possible.
 *
 * @param instants in order; the state at each lasts until the next, the last until `end`.
 * @param stateAt every key's value at an instant; keys that are away then are left out.
 * @param signature two values with the same signature are the same.
 */
export function runsOf<V>(
  instants: readonly Instant[],
  end: Instant,
  stateAt: (at: Instant) => ReadonlyMap<string, V>,
  signature: (value: V) => string,
): Run<V>[] {
  const runs: Run<V>[] = [];
  const open = new Map<string, { start: Instant; value: V; signature: string }>();
  const close = (key: string, at: Instant) => {
    const run = open.get(key);
    if (run) runs.push({ key, start: run.start, end: at, value: run.value });
    open.delete(key);
  };
  for (const at of instants) {
    const state = stateAt(at);
    for (const key of [...open.keys()]) if (!state.has(key)) close(key, at);
    for (const [key, value] of state) {
      const sign = signature(value);
      if (open.get(key)?.signature === sign) continue;
      close(key, at);
      open.set(key, { start: at, value, signature: sign });
    }
  }
  for (const key of [...open.keys()]) close(key, end);
  return runs.sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
}
