/** `control-map.js`: the web component as one script for any page. */
import { ControlMapElement } from './control-map.ts';
import { defineControlMap } from './define.ts';
import { addFonts } from './document-fonts.ts';

// This file lies in the folder of the pages.
ControlMapElement.site = new URL('./', import.meta.url).href;
ControlMapElement.dress = addFonts;
addFonts(document);
defineControlMap();

export type { ControlMapAttributes, ControlMapEvents } from './element-types.ts';
export { ControlMapElement };
