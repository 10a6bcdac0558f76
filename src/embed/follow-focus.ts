import { FocusReturn } from '../controls/place-card/focus-return.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PageParts } from './page-parts.ts';

/**
 * Takes the focus into what opens beside the map, and gives it back when that closes: a reader without
 * a mouse is never left at the top of the page. A program that opens something takes no focus.
 *
 * @returns ends it.
 */
export function followFocus(store: Store, parts: PageParts): () => void {
  const spots = [
    { part: parts.feed, isOpen: (state: ViewState) => state.panel === 'events' },
    { part: parts.layers, isOpen: (state: ViewState) => state.panel === 'layers' },
    { part: parts.story, isOpen: (state: ViewState) => state.chapter !== null },
    { part: parts.compare, isOpen: (state: ViewState) => state.compare !== null },
  ].map((spot) => ({ ...spot, former: new FocusReturn() }));
  return store.subscribe((state, before, byProgram) => {
    if (state.place !== before.place) parts.card.takesFocus = !byProgram;
    if (state.chapter !== before.chapter) parts.story.takesFocus = !byProgram;
    for (const { part, isOpen, former } of spots) {
      if (isOpen(state) === isOpen(before)) continue;
      if (isOpen(state)) {
        if (byProgram) continue;
        former.remember();
        // The comparison has no heading: its first control says what it is.
        // After everybody has heard of the new state, and this part has rendered it.
        void Promise.resolve()
          .then(() => part.updateComplete)
          .then(() => part.renderRoot.querySelector<HTMLElement>('h2, [role="slider"]')?.focus());
      } else if (hasFocus(part)) former.giveBack();
      else former.forget();
    }
  });
}

/** Also when what had the focus within it is gone already. */
function hasFocus(part: HTMLElement): boolean {
  const root = part.getRootNode() as ShadowRoot;
  return root.activeElement === part || root.activeElement === null;
}
