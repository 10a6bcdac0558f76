import { preferredLanguage } from '../state/defaults.ts';
import { PARAMETER_NAMES } from '../state/parameter-names.ts';
import type { ControlMapElement } from './control-map.ts';

/**
 * The element of a page of the site, with the parameters of the page's address as attributes. A page
 * speaks the reader's language unless its address names one.
 *
 * @param search the address's query string.
 */
export function pageElement(search: string): ControlMapElement {
  const query = new URLSearchParams(search);
  const element = document.createElement('control-map') as ControlMapElement;
  for (const name of PARAMETER_NAMES) {
    const text = query.get(name);
    if (text !== null) element.setAttribute(name, text);
  }
  if (!query.has('lang')) element.lang = preferredLanguage(navigator.languages);
  return element;
}
