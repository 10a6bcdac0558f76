/** The engines that every journey runs in. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** A journey that an engine need not make, and why. */
export interface Skip {
  readonly engine: EngineName;
  readonly journey: string;
  readonly reason: string;
}

/** All that is skipped; any other skip is a failure. */
export const SKIPS: readonly Skip[] = [
  {
    engine: 'webkit',
    journey: 'print: on paper',
    reason:
      'WebKitWebDriver 2.50 has no command that prints ("unknown command"), and MiniBrowser asks for a printer in a dialog. The sheet itself is checked by "print: the sheet".',
  },
  {
    engine: 'firefox',
    journey: 'a frame: keys',
    reason:
      'Firefox 153 gives the keys of WebDriver BiDi to the page and never to a frame of another origin. "keys" makes the same moves without a frame, and "a frame" drags in one.',
  },
];
