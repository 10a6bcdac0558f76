import type { Page } from '@playwright/test';
import { holdMapsStill, isDrawnStill } from '../support/still-map.ts';
import { elementTag, openHostPage } from './host-page.ts';

/** What a reader sees of the first map of a page, wherever it stands. */
export interface Sight {
  /** Epoch ms. */
  readonly at: number;
  readonly lang: string;
  /** Whose card is open. */
  readonly card: string | null;
  /** Whether the map that stands still is there, and takes room. */
  readonly drawn: boolean;
  /** What it looks at: how far the drawing lies from the left, and its scale. */
  readonly ground: readonly number[] | null;
  /** Words over the map. */
  readonly words: string;
}

/** Puts `window.sight` and `window.map` into a page, for `page.evaluate`. */
const SIGHT = `<script>
  const read = (map, selector) => map.shadowRoot.querySelector(selector);
  window.sightOf = (map) => {
    const still = read(map, '.still-map');
    const svg = still.querySelector('svg');
    const card = read(map, 'control-map-place-card');
    const message = read(map, '.message');
    return {
      at: read(map, 'control-map-timeline').at,
      lang: read(map, '.frame').lang,
      card: card.hidden ? null : card.place,
      drawn: !still.hidden && svg !== null && svg.getBoundingClientRect().height > 100,
      // How high it lies depends on what stands around it.
      ground: svg && svg.querySelector('[data-part="ground"]').getAttribute('transform').match(/-?[\\d.]+/g).map(Number).filter((_, i) => i !== 1),
      words: message.hidden ? '' : message.textContent,
    };
  };
  window.map = document.querySelector('control-map');
  /** Two frames: as soon as a reader could see anything at all. */
  window.soon = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  /** Reports what a control of the map would. */
  window.reader = (name, detail) => read(window.map, '.control-map').dispatchEvent(new CustomEvent(name, { detail }));
</script>`;

declare global {
  interface Window {
    map: HTMLElementTagNameMap['control-map'];
    sightOf(map: Element): Sight;
    soon(): Promise<void>;
    reader(name: string, detail?: unknown): void;
  }
}

/** A page with one map between two empty boxes. @param attributes as HTML */
export async function openElementPage(page: Page, attributes = ''): Promise<void> {
  await page.setViewportSize({ width: 700, height: 640 });
  await openHostPage(
    page,
    `${elementTag}<style>control-map { height: 520px }</style><div id="one"></div>
    <div id="two"><control-map lang="en" ${attributes}></control-map></div>${SIGHT}`,
  );
}

/** The same, with the map that stands still and every control at work. */
export async function openStillElement(page: Page, attributes = ''): Promise<void> {
  await holdMapsStill(page.context());
  await openElementPage(page, attributes);
  await isDrawnStill(page);
}

/** What a reader sees now. */
export const sight = (page: Page): Promise<Sight> =>
  page.evaluate(() => window.sightOf(window.map));
