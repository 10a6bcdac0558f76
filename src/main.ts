import './embed/narrow-policy.ts';
import './embed/styles/page.css';
import './embed/styles/map-page.css';
import { defineControlMap } from './embed/define.ts';
import { addressWith } from './embed/page-address.ts';
import { pageElement } from './embed/page-element.ts';
import { trustMapLibrary } from './embed/trust-map-library.ts';
import type { Language } from './state/view-state.ts';

/** The full page: one map that fills it, and whose view is the page's address. */

trustMapLibrary();
defineControlMap();
const element = pageElement(location.search);
const reportTo = document.querySelector<HTMLMetaElement>('meta[name="control-map:report-to"]');
element.wholePage = true;
element.reportTo = reportTo?.content ?? '';
element.writeAddress = (query) => {
  history.replaceState(history.state, '', addressWith(query, location));
  speak(element.language);
};
speak(element.language);
element.addEventListener('ready', () => speak(element.language));
document.querySelector('main')?.append(element);

/** The document itself speaks the reader's language: its title, its direction. */
function speak(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = element.storyTitle || document.title;
}
