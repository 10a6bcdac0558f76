import type { Story } from '../model/story.ts';
import type { Palette } from '../palette/palette.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PageParts } from './page-parts.ts';

/**
 * Gives every element that comes after the first sight the state it shows: with `showFirst` the page is
 * a function of it. The map follows the store by itself.
 */
export function showState(
  parts: PageParts,
  story: Story,
  state: ViewState,
  palette: Palette,
): void {
  const { at, lang: language, place, theme, panel, chapter } = state;
  const shared = { story, language };
  const drawn = { ...shared, palette, at };
  const { layers, grouping, reportedOnly, compare, touring, playing } = state;
  Object.assign(parts.story, drawn, { chapter, touring });
  Object.assign(parts.feed, drawn, { open: panel === 'events' });
  Object.assign(parts.layers, drawn, {
    layers,
    grouping,
    reportedOnly,
    open: panel === 'layers',
  });
  Object.assign(parts.pageTools, shared, {
    theme,
    panel,
    telling: chapter !== null,
    comparing: compare !== null,
  });
  Object.assign(parts.mapTools, shared);
  Object.assign(parts.compare, drawn, { compare });
  Object.assign(parts.card, drawn, { place });
  Object.assign(parts.hint, shared);
  Object.assign(parts.list, drawn);
  Object.assign(parts.table, drawn);
  Object.assign(parts.changes, shared, { at, compare });
  Object.assign(parts.announcer, shared, { at, playing, telling: chapter !== null });
  Object.assign(parts.help, shared, { at, place });
  Object.assign(parts.embedDialog, shared);

  parts.card.hidden = place === null;
  parts.story.hidden = chapter === null;
  parts.feed.hidden = panel !== 'events';
  parts.layers.hidden = panel !== 'layers';
  parts.compare.hidden = compare === null;
}
