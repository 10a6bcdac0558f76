import { html, svg, type TemplateResult } from 'lit';
import type { FeedKind } from './feed-events.ts';

/** One shape a kind, on a 16 x 16 grid: told apart without colour. */
const SHAPES: Readonly<Record<FeedKind, TemplateResult>> = {
  capture: svg`<path d="M4 14V2.5h8l-2 3 2 3H4"></path>`,
  siege: svg`<circle cx="8" cy="8" r="5.5" stroke-dasharray="3 2.2"></circle><circle cx="8" cy="8" r="1.6" fill="currentColor"></circle>`,
  strike: svg`<path d="M8 1.5l1.6 4 4.2-1.3-2.2 3.8 2.2 3.8-4.2-1.3-1.6 4-1.6-4-4.2 1.3 2.2-3.8-2.2-3.8 4.2 1.3z"></path>`,
  killing: svg`<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"></path>`,
  clash: svg`<path d="M2.5 8h4M13.5 8h-4M5 5.5L7.5 8 5 10.5M11 5.5L8.5 8l2.5 2.5"></path>`,
  people: svg`<circle cx="8" cy="4.5" r="2.3"></circle><path d="M3.5 14c0-3 2-5 4.5-5s4.5 2 4.5 5"></path>`,
  movement: svg`<path d="M2.5 8h10M8.5 4l4 4-4 4"></path>`,
  statement: svg`<path d="M2.5 3h11v7.5H8L4.8 13.4v-2.9H2.5z"></path>`,
};

/** The sign of a kind of event; decorative: its name stands beside it in words. */
export function feedIcon(kind: FeedKind): TemplateResult {
  return html`<svg
    class="sign"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${SHAPES[kind]}
  </svg>`;
}
