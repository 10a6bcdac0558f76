import { css } from 'lit';

/** What the page's larger dialogs share. */
export const dialogStyles = css`
  dialog {
    background: var(--cm-surface);
    border: 1px solid var(--cm-line);
    border-radius: 12px;
    box-shadow: var(--cm-shadow);
    color: var(--cm-ink);
    inline-size: min(var(--dialog-size, 620px), calc(100vw - 16px));
    max-block-size: min(820px, calc(100dvh - 16px));
    overflow: hidden;
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  header {
    align-items: center;
    border-block-end: 1px solid var(--cm-line);
    display: flex;
    gap: 8px;
    justify-content: space-between;
    padding: 8px 10px 8px 18px;
  }
  :host(:dir(rtl)) header {
    padding: 8px 18px 8px 10px;
  }
  h2 {
    font-size: calc(1.0625 * var(--cm-rem, 1rem));
    line-height: 1.4;
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
`;
