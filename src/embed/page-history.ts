import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';

/** What a reader opens and may want to leave again by the browser's Back. */
const OPENABLE = ['place', 'panel', 'chapter', 'compare'] as const;
type Openable = (typeof OPENABLE)[number];
type Opened = readonly [field: Openable, value: ViewState[Openable]];

/** What an entry of the browser's history holds of ours, beside what others keep there. */
interface Mark {
  /** How many entries of ours lie before this one. */
  readonly depth: number;
  /** What the reader had opened by then, in order. */
  readonly opened: readonly Opened[];
}

const KEY = 'controlMap';

/** What is needed of a window. */
export type HistoryWindow = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
};

/**
 * Lets Back close what the reader opened last, one step each, and Forward open it again; for a page
 * that is ours alone. Only what opens makes an entry: an entry that lost what it stood for, because the
 * reader closed that by its button, is used for the next, and Back passes it over. Time never makes one.
 *
 * @param travelled told when the browser has gone to another entry, whose address is an older one.
 * @returns ends it.
 */
export function followHistory(
  store: Store,
  target: HistoryWindow,
  travelled: () => void,
): () => void {
  const { history } = target;
  const read = () => (history.state as { [KEY]?: Mark } | null)?.[KEY];
  let { depth, opened }: Mark = read() ?? { depth: 0, opened: [] };
  let travelling = false;
  const isOpen = (field: Openable) => store.state[field] !== null;
  const marked = () => ({ ...(history.state as object | null), [KEY]: { depth, opened } });
  const mark = () => history.replaceState(marked(), '');

  const unsubscribe = store.subscribe((state, former, byProgram) => {
    if (byProgram || travelling) return;
    const changed = OPENABLE.filter((field) => state[field] !== former[field]);
    if (changed.length === 0) return;
    const known = opened.filter(([field]) => state[field] !== null);
    const renewed = known.map(([field]): Opened => [field, state[field]]);
    const added = changed.filter((field) => former[field] === null);
    opened = [...renewed, ...added.map((field): Opened => [field, state[field]])];
    if (opened.length > depth) {
      depth++;
      history.pushState(marked(), '');
    } else mark();
  });

  const travel = () => {
    const there = read();
    // An entry of somebody else, such as of a fragment: it becomes one like the present one.
    if (!there) return mark();
    const forward = there.depth > depth;
    const back = there.depth < depth;
    const changes: Partial<Record<Openable, ViewState[Openable]>> = {};
    const standing = opened.filter(([field]) => isOpen(field));
    if (forward) {
      for (const [field, value] of there.opened) if (!isOpen(field)) changes[field] = value;
    } else for (const [field] of standing.slice(there.depth)) changes[field] = null;
    depth = there.depth;
    opened = forward ? there.opened : standing.slice(0, depth);
    if (back && Object.keys(changes).length === 0) return history.back();
    travelling = true;
    store.set(changes as Partial<ViewState>);
    travelling = false;
    mark();
    travelled();
  };
  mark();
  target.addEventListener('popstate', travel);
  return () => {
    unsubscribe();
    target.removeEventListener('popstate', travel);
  };
}
