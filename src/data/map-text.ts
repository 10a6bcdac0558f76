import type { FactLanguage, LocalText } from '../model/text.ts';

const HARAKAT = /[\u064b-\u0652\u0670]/g;

/** Arabic without vowel signs: on the map they would be drawn detached from their letters. */
export function stripHarakat(text: string): string {
  return text.replace(HARAKAT, '');
}

/** Both names of a feature as the properties that label layers read. */
export function nameProperties(name: LocalText): { name: string; name_ar: string } {
  return { name: name.en, name_ar: stripHarakat(name.ar) };
}

/** The property that holds a feature's name in that language. */
export function nameProperty(language: FactLanguage): 'name' | 'name_ar' {
  return language === 'ar' ? 'name_ar' : 'name';
}
