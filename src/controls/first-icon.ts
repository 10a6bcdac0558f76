import { html, svg, type TemplateResult } from 'lit';

/** Drawings of the first sight on a 20 x 20 grid. */
export const FIRST_PATHS = {
  play: svg`<path d="M6.5 4.2v11.6L15.8 10z" fill="currentColor" stroke="none"></path>`,
  pause: svg`<path d="M6 4.5h2.8v11H6zM11.2 4.5H14v11h-2.8z" fill="currentColor" stroke="none"></path>`,
  next: svg`<path d="M5 5l6 5-6 5zM14.5 5v10"></path>`,
  previous: svg`<path d="M15 5l-6 5 6 5zM5.5 5v10"></path>`,
} as const;

/** A drawing of `FIRST_PATHS`. */
export type FirstIconName = keyof typeof FIRST_PATHS;

/** A decorative icon of the first sight: see `drawnIcon`. All others come later (`icon.ts`). */
export function firstIcon(name: FirstIconName, size = 20): TemplateResult {
  return drawnIcon(FIRST_PATHS[name], size);
}

/**
 * A decorative icon, in the colour of the text; its button carries the name.
 *
 * @param drawing on a 20 x 20 grid. @param size CSS pixels
 */
export function drawnIcon(drawing: TemplateResult<2>, size: number): TemplateResult {
  return html`<svg
    width=${size}
    height=${size}
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${drawing}
  </svg>`;
}
