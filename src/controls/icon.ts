import { html, svg, type TemplateResult } from 'lit';

/** Drawings on a 20 x 20 grid. */
const PATHS = {
  play: svg`<path d="M6.5 4.2v11.6L15.8 10z" fill="currentColor" stroke="none"></path>`,
  pause: svg`<path d="M6 4.5h2.8v11H6zM11.2 4.5H14v11h-2.8z" fill="currentColor" stroke="none"></path>`,
  next: svg`<path d="M5 5l6 5-6 5zM14.5 5v10"></path>`,
  previous: svg`<path d="M15 5l-6 5 6 5zM5.5 5v10"></path>`,
  close: svg`<path d="M5 5l10 10M15 5L5 15"></path>`,
  link: svg`<path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l.9-.9"></path>`,
  search: svg`<circle cx="8.7" cy="8.7" r="4.9"></circle><path d="M12.4 12.4L16.5 16.5"></path>`,
  plus: svg`<path d="M10 4.5v11M4.5 10h11"></path>`,
  minus: svg`<path d="M4.5 10h11"></path>`,
  whole: svg`<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"></path><circle cx="10" cy="10" r="1.6" fill="currentColor" stroke="none"></circle>`,
  auto: svg`<circle cx="10" cy="10" r="6.2"></circle><path d="M10 3.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" stroke="none"></path>`,
  light: svg`<circle cx="10" cy="10" r="3.4"></circle><path d="M10 2.6v2M10 15.4v2M2.6 10h2M15.4 10h2M4.8 4.8l1.4 1.4M13.8 13.8l1.4 1.4M4.8 15.2l1.4-1.4M13.8 6.2l1.4-1.4"></path>`,
  dark: svg`<path d="M16 11.6A6.4 6.4 0 0 1 8.4 4a6.4 6.4 0 1 0 7.6 7.6z"></path>`,
  story: svg`<path d="M3.5 4.6c2.3-.9 4.6-.6 6.5.9v10.7c-1.9-1.5-4.2-1.8-6.5-.9zM16.5 4.6c-2.3-.9-4.6-.6-6.5.9v10.7c1.9-1.5 4.2-1.8 6.5-.9z"></path>`,
  events: svg`<path d="M8 5.2h8.5M8 10h8.5M8 14.8h8.5"></path><path d="M4.1 5.2h.01M4.1 10h.01M4.1 14.8h.01" stroke-width="2.6"></path>`,
  layers: svg`<path d="M10 3.4l7 3.6-7 3.6L3 7zM3 10.2l7 3.6 7-3.6M3 13.3l7 3.6 7-3.6"></path>`,
  compare: svg`<path d="M10 2.8v14.4M3.5 5.5h4M3.5 14.5h4M3.5 5.5v9M16.5 5.5v9M12.5 5.5h4M12.5 14.5h4"></path>`,
  more: svg`<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.8"></path>`,
  table: svg`<path d="M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.9h13M8.2 4.5v11"></path>`,
  changes: svg`<path d="M3.5 6.5h11M11.5 3.5l3 3-3 3M16.5 13.5h-11M8.5 10.5l-3 3 3 3"></path>`,
  print: svg`<path d="M6 7.5v-4h8v4M6 13.5H3.8v-6h12.4v6H14M6 11.5h8v5H6z"></path>`,
  embed: svg`<path d="M7 6l-4 4 4 4M13 6l4 4-4 4"></path>`,
  open: svg`<path d="M8 4.5H4.5v11h11V12M11.5 4.5h4v4M15 5l-6 6"></path>`,
  help: svg`<circle cx="10" cy="10" r="7"></circle><path d="M7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.7M10 14.1v.01"></path>`,
  data: svg`<path d="M10 3.5v8.5M6.5 9l3.5 3.5L13.5 9M4 16.2h12"></path>`,
  settings: svg`<path d="M4 6h7M15 6h1.5M4 14h1.5M9.5 14h7"></path><circle cx="13" cy="6" r="2"></circle><circle cx="7.5" cy="14" r="2"></circle>`,
} as const;

/** A drawing of `PATHS`. */
export type IconName = keyof typeof PATHS;

/** A decorative icon, in the colour of the text; its button carries the name. */
export function icon(name: IconName, size = 20): TemplateResult {
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
    ${PATHS[name]}
  </svg>`;
}
