import type { FactLanguage } from '../model/text.ts';

/** What pages say where no script runs: written into them by the build, never fetched by a script. */
export interface WithoutScriptsWords {
  /** Before a picture that names what it shows. */
  readonly map: string;
  /** Leads to the share pages of the days. */
  readonly days: string;
  readonly data: string;
  /** Of the list of days on a share page. */
  readonly otherDays: string;
}

const WORDS: Readonly<Record<FactLanguage, WithoutScriptsWords>> = {
  en: {
    map: 'The map that moves, with a source for every change, needs JavaScript.',
    days: 'Still maps of each day',
    data: 'The searchable table needs JavaScript. The same data as files:',
    otherDays: 'Days',
  },
  ar: {
    map: 'تحتاج الخريطة المتحركة، مع مصدر لكل تغيير، إلى جافاسكربت.',
    days: 'خرائط ثابتة لكل يوم',
    data: 'يحتاج الجدول القابل للبحث إلى جافاسكربت. والبيانات نفسها في ملفات:',
    otherDays: 'الأيام',
  },
};

export function withoutScriptsWordsOf(language: FactLanguage): WithoutScriptsWords {
  return WORDS[language];
}
