/** The oldest Safari that the code should run in; the README says so too. */
export const SAFARI_FLOOR = 16.4;

/** Something that came to Safari after the floor, or never. */
export interface NewerInterface {
  readonly name: string;
  /** Finds it in source text. */
  readonly pattern: RegExp;
  /** The first Safari that has it; null: none yet. */
  readonly safari: number | null;
  /** Files of `src/` that may use it, each with what happens where it is missing. */
  readonly fallbacks?: Readonly<Record<string, string>>;
}

/**
 * What the code could be tempted to use. A list kept by hand: data of all interfaces weighs more than this
 * project, and cannot tell a guarded use from a bare one.
 */
export const NEWER_INTERFACES: readonly NewerInterface[] = [
  { name: 'URL.canParse', pattern: /\bURL\.(canParse|parse)\(/, safari: 17 },
  {
    name: 'requestIdleCallback',
    pattern: /\brequestIdleCallback\b/,
    safari: null,
    fallbacks: { 'embed/moments.ts': 'asked for by name first; a short wait instead' },
  },
  {
    name: 'moveBefore',
    // A method of a class that has that name is only ever called by browsers that have it.
    pattern: /\.moveBefore\(/,
    safari: null,
  },
  {
    name: 'light-dark()',
    pattern: /light-dark\(/,
    safari: 17.5,
    fallbacks: {
      'embed/styles/tokens.css': 'the build writes it out for older browsers',
      'time-slider/time-slider-styles.ts': 'within @supports; the light colours instead',
    },
  },
  { name: 'scrollend', pattern: /['"]scrollend['"]|\bonscrollend\b/, safari: 26.2 },
  { name: 'popover', pattern: /\bshowPopover\(|\bpopover=/, safari: 17 },
  { name: 'Promise.withResolvers', pattern: /Promise\.withResolvers\b/, safari: 17.4 },
  { name: 'Promise.try', pattern: /Promise\.try\b/, safari: 18.2 },
  { name: 'groupBy', pattern: /\b(Object|Map)\.groupBy\b/, safari: 17.4 },
  { name: 'Array.fromAsync', pattern: /Array\.fromAsync\b/, safari: 16.5 },
  {
    name: 'set methods',
    pattern: /\.(union|isSubsetOf|isSupersetOf|symmetricDifference)\(/,
    safari: 17,
  },
  {
    name: 'Iterator helpers',
    pattern:
      /\bIterator\.from\b|\.(values|keys|entries)\(\)\.(map|filter|take|drop|toArray|some|find)\(/,
    safari: 18.4,
  },
  { name: 'AbortSignal.any', pattern: /AbortSignal\.any\b/, safari: 17.4 },
  { name: 'view transitions', pattern: /startViewTransition/, safari: 18 },
  { name: 'checkVisibility', pattern: /\.checkVisibility\(/, safari: 17.4 },
  { name: 'custom states', pattern: /:state\(/, safari: 17.4 },
  { name: 'anchor positioning', pattern: /\b(anchor-name|position-anchor)\b/, safari: 26 },
  { name: '@starting-style', pattern: /@starting-style/, safari: 17.5 },
  { name: '@scope', pattern: /@scope\b/, safari: 17.4 },
];
