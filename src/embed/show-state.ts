import { messagesOf } from '../i18n/messages.ts';
import type { Story } from '../model/story.ts';
import { groupedPalette } from '../palette/grouped-palette.ts';
import type { Palette } from '../palette/palette.ts';
import { paletteOf } from '../palette/palette-of.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PageParts } from './page-parts.ts';

/** The colours of a state: of the theme, one a group or one a side. */
export function paletteFor(story: Story, state: ViewState, dark: boolean): Palette {
  return groupedPalette(paletteOf(dark ? 'dark' : 'light'), story.actors, state.grouping);
}

/**
 * Gives every element the state it shows: the page is a function of it. The map follows the store by
 * itself.
 *
 * @param quiet whether time moves by itself or under a thumb: nothing is read out.
 */
export function showState(
  parts: PageParts,
  story: Story,
  state: ViewState,
  palette: Palette,
  quiet: boolean,
): void {
  const { at, lang: language, place, playing, speed, theme, panel, chapter } = state;
  const { frame, whole } = parts;
  frame.lang = language;
  frame.dir = language === 'ar' ? 'rtl' : 'ltr';
  frame.dataset.theme = palette.theme;
  frame.dataset.controls = state.controls;
  whole.setAttribute('aria-label', story.title[language]);
  parts.note.textContent = messagesOf(language).legend.illustration;

  const shared = { story, language };
  const drawn = { ...shared, palette, at };
  const { layers, grouping, reportedOnly, compare, measure, skipQuiet, touring } = state;
  Object.assign(parts.headline, shared, { at, quiet, dated: state.controls === 'none' });
  Object.assign(parts.story, drawn, { chapter, touring });
  Object.assign(parts.feed, drawn, { open: panel === 'events' });
  Object.assign(parts.layers, drawn, {
    layers,
    grouping,
    reportedOnly,
    open: panel === 'layers',
  });
  Object.assign(parts.legend, shared, { palette, reportedOnly });
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
  Object.assign(parts.slider, drawn, { playing, speed, measure, skipQuiet, compare });
  Object.assign(parts.list, drawn);
  Object.assign(parts.table, drawn);
  Object.assign(parts.help, shared, { at, place });
  Object.assign(parts.embedDialog, shared);

  parts.card.hidden = place === null;
  parts.story.hidden = chapter === null;
  parts.feed.hidden = panel !== 'events';
  parts.layers.hidden = panel !== 'layers';
  parts.compare.hidden = compare === null;
}
