import { css } from 'lit';

/**
 * What every control looks like. Colours and type come from the page as custom properties:
 * `--cm-surface`, `--cm-raised`, `--cm-ink`, `--cm-muted`, `--cm-line`, `--cm-focus`.
 */
export const controlStyles = css`
  :host {
    box-sizing: border-box;
    color: var(--cm-ink);
    font: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  select,
  input {
    color: inherit;
    font: inherit;
  }
  button {
    align-items: center;
    background: none;
    border: 0;
    border-radius: 6px;
    cursor: pointer;
    display: inline-flex;
    gap: 6px;
    justify-content: center;
    margin: 0;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0 6px;
  }
  button:hover {
    background: var(--cm-hover);
  }
  button:disabled {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--cm-focus);
    outline-offset: 2px;
  }
  a {
    color: var(--cm-link);
    text-underline-offset: 2px;
  }
  svg {
    display: block;
  }
  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .chip {
    align-items: baseline;
    display: inline-flex;
    gap: 6px;
  }
  .swatch {
    block-size: 0.75em;
    border: 1.5px solid;
    border-radius: 3px;
    flex: none;
    forced-color-adjust: none;
    inline-size: 0.75em;
    transform: translateY(0.06em);
  }
`;
