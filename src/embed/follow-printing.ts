import type { Story } from '../model/story.ts';
import { groupedPalette } from '../palette/grouped-palette.ts';
import { LIGHT } from '../palette/light.ts';
import type { Store } from '../state/store.ts';
import type { MapHandle } from './open-map.ts';
import type { PageParts } from './page-parts.ts';

/**
 * Puts a sheet in place of the page when it is printed, and takes it away again.
 *
 * @param restore gives the page its own colours back.
 * @returns ends it.
 */
export function followPrinting(
  target: Window,
  parts: Pick<PageParts, 'printSheet'>,
  store: Store,
  story: Story,
  map: () => MapHandle | null,
  linkOf: () => string,
  restore: () => void,
): () => void {
  const sheet = parts.printSheet;
  const before = () => {
    const { at, lang: language, grouping } = store.state;
    const palette = groupedPalette(LIGHT, story.actors, grouping);
    // Paper is light, whatever the page is.
    map()?.setPalette(palette);
    const picture = map()?.picture() ?? null;
    Object.assign(sheet, { story, language, at, palette, picture, address: linkOf() });
    sheet.printing = true;
    // The browser takes the page as it stands when this returns.
    sheet.renderNow();
  };
  const after = () => {
    sheet.printing = false;
    restore();
  };
  target.addEventListener('beforeprint', before);
  target.addEventListener('afterprint', after);
  return () => {
    target.removeEventListener('beforeprint', before);
    target.removeEventListener('afterprint', after);
  };
}
