/** What a browser remembers between visits. */
export interface Memory {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

const PREFIX = 'control-map:';

/** The browser's own storage; where it is denied (sandboxed frames) it lasts as long as the page. */
export function browserMemory(storage: () => Storage): Memory {
  const here = new Map<string, string>();
  return {
    get(name) {
      try {
        return storage().getItem(PREFIX + name);
      } catch {
        return here.get(name) ?? null;
      }
    },
    set(name, value) {
      here.set(name, value);
      try {
        storage().setItem(PREFIX + name, value);
      } catch {
        // Denied or full: this page still knows.
      }
    },
  };
}

/** Whether single keys are shortcuts: they are, until a reader switches them off. */
export function singleKeys(memory: Memory): boolean {
  return memory.get('single-keys') !== 'off';
}
