import { css } from 'lit';

/** The place card. Its size and place on the page are the page's. */
export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .card {
    background: var(--cm-raised);
    border-radius: inherit;
    box-shadow: var(--cm-shadow);
    display: flex;
    flex-direction: column;
    font-size: calc(0.875 * var(--cm-rem, 1rem));
    line-height: 1.5;
    min-block-size: 0;
    overflow: hidden;
  }
  header {
    align-items: start;
    display: flex;
    flex: none;
    gap: 4px;
    padding: 14px 10px 10px 16px;
  }
  :host(:dir(rtl)) header {
    padding: 14px 16px 10px 10px;
  }
  .titles {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font-size: calc(1.25 * var(--cm-rem, 1rem));
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  /* The heading takes the focus so that a card is read from its start; it is no control. */
  h2:focus {
    outline: none;
  }
  .other {
    color: var(--cm-muted);
    font-size: calc(1 * var(--cm-rem, 1rem));
    font-weight: 500;
    letter-spacing: 0;
    margin-inline-start: 8px;
    unicode-bidi: isolate;
  }
  .what,
  .doubt {
    color: var(--cm-muted);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
  }
  header button {
    block-size: 32px;
    flex: none;
    inline-size: 32px;
    padding: 0;
  }
  .scroll {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 16px 16px;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  .now {
    font-size: calc(0.9375 * var(--cm-rem, 1rem));
    font-weight: 600;
    line-height: 1.35;
  }
  .basis,
  .hint {
    color: var(--cm-muted);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
  }
  .statement {
    margin-block-start: 4px;
  }
  h3 {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-weight: 600;
    margin-block: 16px 6px;
  }
  .strip {
    display: flex;
    gap: 1px;
  }
  .strip button {
    block-size: 28px;
    border-radius: 0;
    flex: 1 1 0;
    forced-color-adjust: none;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    position: relative;
  }
  .strip button:first-child {
    border-radius: 5px 0 0 5px;
  }
  .strip button:last-child {
    border-radius: 0 5px 5px 0;
  }
  .strip button:only-child {
    border-radius: 5px;
  }
  .strip button[aria-current='true']::after {
    background: var(--cm-ink);
    block-size: 4px;
    border-radius: 2px;
    content: '';
    inset: auto 0 -7px;
    position: absolute;
  }
  .ends {
    color: var(--cm-muted);
    display: flex;
    font-size: calc(0.6875 * var(--cm-rem, 1rem));
    font-variant-numeric: tabular-nums;
    justify-content: space-between;
    margin-block-start: 9px;
  }
  .entry {
    border-inline-start: 3px solid var(--cm-line);
    padding-inline-start: 12px;
  }
  .entry + .entry {
    margin-block-start: 14px;
  }
  .entry[data-shown] {
    border-color: var(--cm-focus);
  }
  .incident {
    border-block-start: 1px solid var(--cm-line);
  }
  .incident details[open] {
    padding-block-end: 10px;
  }
  .incident > details > summary {
    cursor: pointer;
    padding-block: 7px;
  }
  .incident > details > summary .how {
    display: block;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    padding-inline-start: 1.15em;
  }
  .what-happened {
    font-weight: 600;
  }
  .when {
    font-weight: 600;
  }
  .doubtful {
    border: 1px solid var(--cm-line);
    border-radius: 3px;
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    padding-inline: 4px;
  }
  .parties {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    gap: 2px 8px;
    margin-block: 2px;
  }
  .to {
    align-items: baseline;
    display: inline-flex;
    gap: 8px;
  }
  .how {
    color: var(--cm-muted);
  }
  .sources {
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    line-height: 1.45;
    margin-block-start: 5px;
  }
  .sources li {
    overflow-wrap: anywhere;
    padding-block: 3px;
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
  }
  .sources summary {
    align-content: center;
    color: var(--cm-link);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .about {
    color: var(--cm-muted);
  }
  .follow {
    color: var(--cm-link);
    display: inline;
    font-weight: 600;
    min-block-size: 24px;
    padding: 0 2px;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .dispute {
    background: var(--cm-hover);
    border-radius: 8px;
    margin-block-start: 14px;
    padding: 10px 12px;
  }
  .dispute h4 {
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 700;
  }
  .dispute li.answer {
    margin-block-start: 8px;
  }
  .drawn {
    border: 1px solid var(--cm-muted);
    border-radius: 4px;
    color: var(--cm-muted);
    font-size: calc(0.6875 * var(--cm-rem, 1rem));
    padding: 0 5px;
    white-space: nowrap;
  }
  .copied {
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    padding: 0 16px 8px;
  }
  .copied input {
    background: none;
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    inline-size: 100%;
    padding: 4px 8px;
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
  }
`;
