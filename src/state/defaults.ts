import type { Interval } from '../model/instant.ts';
import { LANGUAGES, type Language, type Layers, type Theme, type ViewState } from './view-state.ts';

/**
 * The first language of `preferred` that the page speaks, else English.
 *
 * @param preferred BCP 47 tags, as `navigator.languages` gives them: `ar-SY` and `AR` are Arabic.
 */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const language = LANGUAGES.find((known) => known === primary);
    if (language) return language;
  }
  return 'en';
}

/** Whether the page is dark. */
export function isDark(theme: Theme, deviceIsDark: boolean): boolean {
  return theme === 'dark' || (theme === 'auto' && deviceIsDark);
}

/** What the map draws at first. */
export const DEFAULT_LAYERS: Layers = {
  zones: true,
  fronts: true,
  districts: false,
  towns: true,
  incidents: false,
  casualties: false,
  roads: true,
};

/** What a reader sees who comes without parameters: the eve, all ground, nothing playing. */
export function defaultState(story: Interval, lang: Language): ViewState {
  return {
    at: story.start,
    place: null,
    camera: null,
    home: null,
    start: null,
    end: null,
    controls: 'full',
    autoplay: false,
    lang,
    theme: 'auto',
    reportedOnly: false,
    layers: DEFAULT_LAYERS,
    grouping: 'groups',
    measure: 'area',
    compare: null,
    chapter: null,
    touring: false,
    panel: null,
    skipQuiet: false,
    playing: false,
    speed: 1,
  };
}
