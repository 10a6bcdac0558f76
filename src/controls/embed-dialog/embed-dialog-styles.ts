import { css } from 'lit';

/** Choices and snippet beside the preview; below each other where there is no room. */
export const embedDialogStyles = css`
  dialog {
    --dialog-size: 1040px;
  }
  .scroll {
    display: grid;
    font-size: calc(0.875 * var(--cm-rem, 1rem));
    gap: 16px 24px;
    grid-template-columns: minmax(0, 1fr);
    padding: 14px 18px 18px;
  }
  fieldset {
    border: 0;
    display: grid;
    gap: 2px 16px;
    margin: 0 0 10px;
    padding: 0;
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  .pair {
    display: grid;
    gap: 8px 16px;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    margin-block-end: 10px;
  }
  .pair label {
    display: grid;
    font-weight: 600;
    gap: 3px;
  }
  .line {
    align-items: center;
    display: flex;
    gap: 8px;
    min-block-size: 28px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--cm-focus);
    block-size: 16px;
    flex: none;
    inline-size: 16px;
    margin: 0;
  }
  select {
    background: none;
    block-size: 34px;
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    font-weight: 400;
    min-inline-size: 0;
    padding-inline: 8px;
  }
  option {
    background: var(--cm-raised);
  }
  textarea {
    background: var(--cm-raised);
    block-size: 116px;
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    color: inherit;
    direction: ltr;
    font: calc(0.75 * var(--cm-rem, 1rem)) / 1.5 ui-monospace, monospace;
    inline-size: 100%;
    padding: 8px 10px;
    resize: vertical;
  }
  .copy {
    background: var(--cm-ink);
    color: var(--cm-surface);
    font-weight: 600;
    margin-block: 6px;
    min-block-size: 36px;
    padding-inline: 16px;
  }
  .copy:hover {
    background: var(--cm-link);
  }
  .warnings {
    border-inline-start: 3px solid var(--cm-line);
    color: var(--cm-muted);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    padding-inline-start: 10px;
  }
  .warnings li + li {
    margin-block-start: 4px;
  }
  .sizes {
    display: flex;
    gap: 4px;
    margin-block-end: 8px;
  }
  .sizes button {
    padding-inline: 10px;
  }
  .sizes [aria-pressed='true'] {
    background: var(--cm-hover);
    box-shadow: inset 0 -2px var(--cm-focus);
    font-weight: 600;
  }
  .preview {
    block-size: var(--shown-height);
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    direction: ltr;
    overflow: hidden;
  }
  iframe {
    block-size: var(--height);
    border: 0;
    display: block;
    inline-size: var(--width);
    transform: scale(var(--scale));
    transform-origin: 0 0;
  }
  @media (min-width: 900px) {
    .scroll {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
`;
