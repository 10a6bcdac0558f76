import { css } from 'lit';

/** How a chapter looks: a column that lets its text scroll and never its buttons. */
export const storyStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-block-size: 0;
    touch-action: pan-y;
  }
  header {
    align-items: center;
    display: flex;
  }
  .place-in-story {
    flex: 1;
  }
  .count {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    line-height: 1.3;
  }
  h2 {
    font-size: calc(1 * var(--cm-rem, 1rem));
    line-height: 1.3;
    text-wrap: balance;
  }
  h2:focus-visible {
    outline-offset: 0;
  }
  .text {
    flex: 0 1 auto;
    font-size: calc(0.875 * var(--cm-rem, 1rem));
    line-height: 1.5;
    min-block-size: 3em;
    overflow-y: auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
  }
  .text h3 {
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 600;
    margin-block-start: 8px;
  }
  .when {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-weight: 600;
    line-height: 1.3;
  }
  summary {
    color: var(--cm-link);
    cursor: pointer;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .buttons {
    align-items: center;
    border-block-start: 1px solid var(--cm-line);
    display: flex;
    gap: 4px;
    margin-block-start: 4px;
    padding-block-start: 6px;
  }
  select {
    background: none;
    block-size: 32px;
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    flex: 1;
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    min-inline-size: 0;
    padding-inline: 6px;
  }
  option {
    background: var(--cm-raised);
  }
  .buttons button {
    block-size: 32px;
    inline-size: 32px;
  }
  .play {
    background: var(--cm-ink);
    border-radius: 50%;
    color: var(--cm-raised);
  }
  .play:hover {
    background: var(--cm-muted);
  }
  :host(:dir(rtl)) .step svg {
    transform: scaleX(-1);
  }
  @container (max-width: 559px) {
    header {
      margin-block: -4px;
    }
    .text {
      font-size: calc(0.8125 * var(--cm-rem, 1rem));
      max-block-size: 7.5em;
    }
  }
`;
