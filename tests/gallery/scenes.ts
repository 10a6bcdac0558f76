/** One named state of the page, to be looked at, documented and compared. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Parameters of the address. */
  readonly address: Readonly<Record<string, string>>;
  /** Names of buttons to press, in order, once the map is there. */
  readonly press?: readonly RegExp[];
  /** Chromium's emulation. */
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
  /** Whether the picture is kept and compared (`npm run goldens`); all are taken for the docs. */
  readonly golden?: boolean;
}

const EN = { lang: 'en', theme: 'light' } as const;
const AR = { lang: 'ar', theme: 'light' } as const;
const DARK = { lang: 'en', theme: 'dark' } as const;
const AR_DARK = { lang: 'ar', theme: 'dark' } as const;

const at = (day: string, clock: string) => `2024-${day}T${clock}:00+03:00`;
const ALEPPO = at('11-30', '12:00');
const HAMA = at('12-05', '14:00');
const COLLAPSE = at('12-08', '04:00');
const END = at('12-10', '12:00');

const SIZES = [
  [320, 640],
  [700, 700],
  [1280, 800],
  [1920, 1080],
] as const;

/** The same state at all four sizes: a phone, an article's column, a page, a wide page. */
function atAllSizes(
  name: string,
  address: Scene['address'],
  more: Pick<Scene, 'press'> & { readonly goldens?: readonly number[] } = {},
): Scene[] {
  const { goldens = [], ...rest } = more;
  return SIZES.map(([width, height]) => ({
    name: `${name}-${width}`,
    width,
    height,
    address,
    ...rest,
    ...(goldens.includes(width) && { golden: true }),
  }));
}

const TOOL = {
  events: /^(Events|الأحداث)$/,
  layers: /^(Layers|الطبقات)$/,
  more: /^(More|المزيد)$/,
};

/** Every scene, by the part of the product it shows. */
export const SCENES: readonly Scene[] = [
  ...atAllSizes('eve', { ...EN, time: at('11-26', '12:00') }, { goldens: [1280] }),
  ...atAllSizes('aleppo', { ...EN, time: ALEPPO }, { goldens: [320, 700] }),
  ...atAllSizes('hama-dark', { ...DARK, time: HAMA }, { goldens: [1280] }),
  ...atAllSizes('collapse-arabic', { ...AR, time: COLLAPSE }, { goldens: [320, 1280] }),
  ...atAllSizes('end-arabic-dark', { ...AR_DARK, time: END }),
  ...atAllSizes('card', { ...EN, time: HAMA, place: 'hama' }, { goldens: [320] }),
  ...atAllSizes('card-arabic-dark', { ...AR_DARK, time: HAMA, place: 'hama' }, { goldens: [1280] }),
  ...atAllSizes('compare', { ...EN, time: at('11-27', '12:00'), compare: END }, { goldens: [700] }),
  ...atAllSizes('story', { ...EN, chapter: 'fall-of-hama' }, { goldens: [320, 1280] }),
  ...atAllSizes('story-arabic-dark', { ...AR_DARK, chapter: 'fall-of-hama' }),
  {
    name: 'events-1280',
    width: 1280,
    height: 800,
    address: { ...EN, time: ALEPPO },
    press: [TOOL.events],
    golden: true,
  },
  {
    name: 'events-320',
    width: 320,
    height: 640,
    address: { ...AR, time: ALEPPO },
    press: [TOOL.more, TOOL.events],
  },
  {
    name: 'layers-1280',
    width: 1280,
    height: 800,
    address: {
      ...EN,
      time: COLLAPSE,
      colours: 'sides',
      layers: 'zones,fronts,districts,towns,incidents,roads',
    },
    press: [TOOL.layers],
    golden: true,
  },
  {
    name: 'layers-arabic-700',
    width: 700,
    height: 700,
    address: { ...AR_DARK, time: COLLAPSE },
    press: [TOOL.layers],
  },
  {
    name: 'reported-only-1280',
    width: 1280,
    height: 800,
    address: { ...EN, time: COLLAPSE, only: 'reported' },
    golden: true,
  },
  {
    name: 'aleppo-districts-1280',
    width: 1280,
    height: 800,
    address: { ...EN, time: at('11-30', '02:00'), view: '37.14,36.2,11' },
    golden: true,
  },
  {
    name: 'forced-colours-1280',
    width: 1280,
    height: 800,
    address: { ...EN, time: HAMA },
    forcedColors: 'active',
  },
  {
    name: 'more-contrast-700',
    width: 700,
    height: 700,
    address: { ...EN, time: HAMA },
    contrast: 'more',
  },
];
