import type { UrlStory } from './parameter-values.ts';
import { writeUrl } from './url.ts';
import type { ViewState } from './view-state.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const REST_MS = 250;

/** Keeps the page's address a projection of its state: written after a change, never per frame. */
export class Address {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param replace puts a query string into the address, as `history.replaceState` does. */
  constructor(
    private readonly story: UrlStory,
    private readonly replace: (query: string) => void,
  ) {}

  /** Writes the state once no other came for a quarter of a second. */
  writeSoon(state: ViewState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.replace(writeUrl(state, this.story)), REST_MS);
  }
}

const SHOWN_AT_ONCE = [
  'place',
  'camera',
  'lang',
  'theme',
  'layers',
  'reportedOnly',
  'grouping',
  'measure',
  'compare',
  'chapter',
  'speed',
] as const satisfies readonly (keyof ViewState)[];

/** Whether a change is one that the address shows at once: all but time and playback, and a pause. */
export function isAddressed(state: ViewState, former: ViewState): boolean {
  return (
    (former.playing && !state.playing) ||
    (former.touring && !state.touring) ||
    SHOWN_AT_ONCE.some((field) => state[field] !== former[field])
  );
}
