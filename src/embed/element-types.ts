/**
 * Attributes of `<control-map>`, as templates of frameworks write them; the element's docblock says what
 * each means. `null` and `undefined` stand for an attribute that is absent.
 */
export interface ControlMapAttributes {
  /** ISO 8601 with offset. */
  time?: string | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  place?: string | null | undefined;
  /** `west,south,east,north`, degrees. */
  bounds?: string | null | undefined;
  /** `lng,lat,zoom`. */
  view?: string | null | undefined;
  lang?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  controls?: 'full' | 'compact' | 'none' | undefined;
  /** Names with commas, or `none`. */
  layers?: string | null | undefined;
  autoplay?: boolean | '' | 'true' | 'false' | undefined;
  speed?: 0.5 | 1 | 2 | 4 | '0.5' | '1' | '2' | '4' | undefined;
  chapter?: string | null | undefined;
  only?: 'reported' | null | undefined;
  colours?: 'groups' | 'sides' | undefined;
  count?: 'area' | 'places' | undefined;
  compare?: string | null | undefined;
  src?: string | null | undefined;
}

/** What each event of `<control-map>` carries as its `detail`. */
export interface ControlMapEvents {
  ready: { readonly start: string; readonly end: string };
  'time-change': { readonly time: string };
  select: { readonly place: string | null };
  play: null;
  pause: null;
  error: { readonly message: string };
}
