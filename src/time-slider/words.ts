/** What the slider says, apart from dates. */
export interface TimeSliderWords {
  /** Name of the slider. */
  readonly time: string;
  /** Names of the button: what it does next. */
  readonly play: string;
  readonly pause: string;
}

const EN: TimeSliderWords = { time: 'Time', play: 'Play', pause: 'Pause' };
const WORDS = new Map<string, TimeSliderWords>([
  ['en', EN],
  ['ar', { time: 'الوقت', play: 'تشغيل', pause: 'إيقاف مؤقت' }],
]);

/** The words of a language (BCP 47, such as `ar-SY`); English where a language has none here. */
export function wordsOf(language: string): TimeSliderWords {
  const [primary = ''] = language.toLowerCase().split('-');
  return WORDS.get(primary) ?? EN;
}
