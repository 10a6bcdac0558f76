import type { Story } from '../model/story.ts';
import { groupedPalette } from '../palette/grouped-palette.ts';
import { LIGHT } from '../palette/light.ts';
import type { Store } from '../state/store.ts';
import type { MapHandle } from './open-map.ts';
import type { PageParts } from './page-parts.ts';
import type { StillMap } from './still-map.ts';

/** Size of a map that stands still, drawn for paper, pixels of its drawing. */
const ON_PAPER = { width: 900, height: 620 } as const;

/**
 * Puts a sheet in place of the page when it is printed, and takes it away again.
 *
 * @param map the live map; null: what stands still is printed.
 * @param restore gives the page its own colours back.
 * @returns ends it.
 */
export function followPrinting(
  target: Window,
  parts: Pick<PageParts, 'frame' | 'printSheet'>,
  store: Store,
  story: Story,
  map: () => MapHandle | null,
  still: Pick<StillMap, 'drawn'>,
  linkOf: () => string,
  restore: () => void,
): () => void {
  const sheet = parts.printSheet;
  const before = () => {
    const { at, lang: language, grouping } = store.state;
    const palette = groupedPalette(LIGHT, story.actors, grouping);
    // Paper is light, whatever the page is.
    map()?.setPalette(palette);
    const picture = map()?.picture() ?? still.drawn(palette, ON_PAPER);
    Object.assign(sheet, { story, language, at, palette, picture, address: linkOf() });
    sheet.printing = true;
    parts.frame.toggleAttribute('data-printing', true);
    // The browser takes the page as it stands when this returns.
    sheet.renderNow();
  };
  const after = () => {
    sheet.printing = false;
    parts.frame.toggleAttribute('data-printing', false);
    restore();
  };
  target.addEventListener('beforeprint', before);
  target.addEventListener('afterprint', after);
  return () => {
    target.removeEventListener('beforeprint', before);
    target.removeEventListener('afterprint', after);
  };
}
