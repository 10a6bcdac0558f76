/** The languages in which facts are written. Interface messages may know more (see `i18n`). */
export type FactLanguage = 'en' | 'ar';

/** One statement in every language of the facts. Neither is ever empty. */
export type LocalText = Readonly<Record<FactLanguage, string>>;
