import { css } from 'lit';

/** How a list of counts of casualties looks: plain lines, no colour of its own. */
export const casualtyListStyles = css`
  .casualties {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .casualties > li {
    border-block-start: 1px solid var(--cm-line);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    line-height: 1.45;
  }
  .casualties > li > details > summary {
    color: inherit;
    cursor: pointer;
    font-size: inherit;
    inline-size: auto;
    min-block-size: 24px;
    padding-block: 4px;
  }
  .casualties b {
    font-weight: 600;
  }
  .casualties .when {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
  }
  .casualties .doubtful {
    border: 1px solid var(--cm-line);
    border-radius: 3px;
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    padding-inline: 4px;
  }
  .casualties details[open] {
    padding-block-end: 6px;
  }
`;
