import { firstWordsOf } from '../i18n/first-words.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import { groupedPalette } from '../palette/grouped-palette.ts';
import type { Palette } from '../palette/palette.ts';
import { paletteOf } from '../palette/palette-of.ts';
import type { ViewState } from '../state/view-state.ts';
import type { PageParts } from './page-parts.ts';

/** The colours of a state: of the theme, one a group or one a side. */
export function paletteFor(story: StoryOutline, state: ViewState, dark: boolean): Palette {
  return groupedPalette(paletteOf(dark ? 'dark' : 'light'), story.actors, state.grouping);
}

/**
 * Gives every element of the first sight the state it shows. The map that stands still follows the
 * store by itself.
 */
export function showFirst(
  parts: PageParts,
  story: StoryOutline,
  state: ViewState,
  palette: Palette,
): void {
  const { at, lang: language, playing, speed, reportedOnly, measure, skipQuiet, compare } = state;
  const { frame, whole } = parts;
  frame.lang = language;
  frame.dir = language === 'ar' ? 'rtl' : 'ltr';
  frame.dataset.theme = palette.theme;
  frame.dataset.controls = state.controls;
  whole.setAttribute('aria-label', story.title[language]);
  parts.note.textContent = firstWordsOf(language).legend.illustration;

  const shared = { story, language };
  Object.assign(parts.headline, shared, { at, dated: state.controls === 'none' });
  Object.assign(parts.legend, shared, { palette, reportedOnly });
  Object.assign(parts.slider, shared, { palette, at, playing, speed, measure, skipQuiet, compare });
}
