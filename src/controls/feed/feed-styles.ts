import { css } from 'lit';

/** The list of events: quiet rows, a bar at the one that stands at this instant. */
export const feedStyles = css`
  .filters {
    display: grid;
    gap: 4px;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    padding: 2px 14px 4px;
  }
  select {
    background: var(--cm-raised);
    block-size: 28px;
    border: 1px solid var(--cm-line);
    border-radius: 6px;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    min-inline-size: 0;
    padding-inline: 4px;
    text-overflow: ellipsis;
  }
  .count {
    align-items: center;
    color: var(--cm-muted);
    display: flex;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    justify-content: space-between;
    min-block-size: 28px;
    padding-inline: 14px;
  }
  .reset {
    color: var(--cm-link);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    text-decoration: underline;
  }
  .list {
    border-block-start: 1px solid var(--cm-line);
    flex: 1;
    min-block-size: 90px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .list:focus-visible {
    outline-offset: -2px;
  }
  .empty {
    font-size: calc(0.875 * var(--cm-rem, 1rem));
    padding: 14px;
  }
  h3 {
    background: var(--cm-raised);
    border-block-end: 1px solid var(--cm-line);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-weight: 700;
    inset-block-start: 0;
    padding: 5px 14px;
    position: sticky;
    z-index: 1;
  }
  li {
    contain-intrinsic-size: auto 72px;
    content-visibility: auto;
  }
  .row {
    align-items: start;
    border-radius: 0;
    display: flex;
    gap: 8px;
    inline-size: 100%;
    justify-content: start;
    padding: 7px 14px 7px 10px;
    text-align: start;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row[aria-current] {
    background: var(--cm-hover);
    box-shadow: inset 4px 0 var(--cm-focus);
  }
  :host(:dir(rtl)) .row[aria-current] {
    box-shadow: inset -4px 0 var(--cm-focus);
  }
  .mark {
    flex: none;
    padding-block-start: 2px;
  }
  :host(:dir(rtl)) .sign {
    transform: scaleX(-1);
  }
  .words {
    display: grid;
    min-inline-size: 0;
  }
  .title {
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 600;
    line-height: 1.35;
  }
  .when,
  .about {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    line-height: 1.4;
  }
  @media (forced-colors: active) {
    .row[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
