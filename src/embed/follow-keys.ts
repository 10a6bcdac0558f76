import { capturesOf, neighbouringCapture } from '../chart/captures.ts';
import type { ShortcutWish } from '../controls/help/shortcuts.ts';
import { shortcutOf } from '../controls/help/shortcuts.ts';
import type { Story } from '../model/story.ts';
import type { Store } from '../state/store.ts';
import type { PageParts } from './page-parts.ts';

/** Where letters are text, or keys mean something already. */
const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/**
 * Does what single keys ask for; each is a button somewhere too. Esc closes the place's card.
 *
 * @param target where keys are heard: the whole document where the map is the page, else the map.
 * @returns ends it.
 */
export function followKeys(
  target: EventTarget,
  store: Store,
  story: Story,
  parts: PageParts,
): () => void {
  const captures = capturesOf(story);
  const report = (name: string, detail?: unknown) =>
    parts.whole.dispatchEvent(new CustomEvent(name, { detail }));
  const actions: Readonly<Record<string, (wish: ShortcutWish) => void>> = {
    play: () => report(store.state.playing ? 'pause' : 'play'),
    capture: ({ direction }) => {
      const at = neighbouringCapture(captures, store.state.at, direction);
      if (at !== null) report('seek', { at, final: true });
    },
    find: () => report('find-place'),
    story: () => report('story', { telling: store.state.chapter === null }),
    events: () => report('panel', { panel: store.state.panel === 'events' ? null : 'events' }),
    layers: () => report('panel', { panel: store.state.panel === 'layers' ? null : 'layers' }),
    compare: () => report('compare-toggle'),
    table: () => report('table'),
    changes: () => report('changes'),
    help: () => report('help', { page: 'shortcuts' }),
  };
  /** What lies nearer to the focus has closed itself by then; the card is what is left. */
  const closeCard = (event: KeyboardEvent) => {
    const inDialog = event.composedPath().some((part) => part instanceof HTMLDialogElement);
    if (event.defaultPrevented || inDialog || store.state.place === null) return;
    report('place-choose', { place: null });
  };
  const hear = (heard: Event) => {
    const event = heard as KeyboardEvent;
    if (event.key === 'Escape') return closeCard(event);
    if (!parts.help.singleKeys) return;
    const focused = event.composedPath()[0];
    const typing = focused instanceof Element && TYPING.has(focused.tagName);
    const wish = shortcutOf(event, typing);
    const act = wish && actions[wish.action];
    if (!act) return;
    event.preventDefault();
    act(wish);
  };
  target.addEventListener('keydown', hear);
  return () => target.removeEventListener('keydown', hear);
}
