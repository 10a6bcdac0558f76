import type { ElementHandle, Page } from '@playwright/test';

/** What the parts of one map show at the same moment, read from its elements and not from its state. */
export interface Seen {
  /** Of the slider: instant and story, epoch ms; `max` is its last instant. */
  readonly slider: { readonly at: number; readonly min: number; readonly max: number };
  /** The second thumb's instant; null without one. */
  readonly secondThumb: number | null;
  /** The sentence under the title, spaces as they are. */
  readonly sentence: string;
  /** The language in which the map speaks. */
  readonly language: 'en' | 'ar';
  /** Dates on both sides of a comparison; null without one. */
  readonly badges: readonly [left: string, right: string] | null;
}

/** Reads a map. @throws Error when a part is not there */
export function seenIn(map: ElementHandle<HTMLElement>): Promise<Seen> {
  return map.evaluate(readParts);
}

/** Reads the only map of a page. */
export async function seenOn(page: Page): Promise<Seen> {
  const map = await page.$('control-map');
  if (!map) throw new Error('the page has no map');
  return seenIn(map as ElementHandle<HTMLElement>);
}

/** Runs in the page. */
export function readParts(map: HTMLElement): Seen {
  const part = (name: string): ShadowRoot => {
    const root = map.shadowRoot?.querySelector(name)?.shadowRoot;
    if (!root) throw new Error(`the map has no ${name}`);
    return root;
  };
  const [first, second] = part('control-map-timeline').querySelectorAll('[role="slider"]');
  const value = (thumb: Element | undefined, name: string) =>
    Number(thumb?.getAttribute(`aria-value${name}`));
  const headline = part('control-map-headline');
  const compare = map.shadowRoot?.querySelector('control-map-compare')?.shadowRoot;
  const badges = [...(compare?.querySelectorAll('.badge') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
  return {
    slider: { at: value(first, 'now'), min: value(first, 'min'), max: value(first, 'max') },
    secondThumb: second ? value(second, 'now') : null,
    sentence: headline.querySelector('.sentence')?.textContent ?? '',
    language: headline.host.matches(':lang(ar)') ? 'ar' : 'en',
    badges: badges.length === 2 ? [badges[0] as string, badges[1] as string] : null,
  };
}
