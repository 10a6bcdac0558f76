import { css } from 'lit';

/** The data page's table as phones show it, one card a row; `wideTableStyles` makes columns of it. */
export const tableStyles = css`
  :host {
    container-type: inline-size;
    display: block;
    font-size: calc(0.875 * var(--cm-rem, 1rem));
  }
  p {
    margin: 0;
  }
  .filters {
    align-items: end;
    display: grid;
    gap: 10px 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  label {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  label > span {
    color: var(--cm-muted);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-weight: 600;
  }
  input,
  select {
    background: var(--cm-raised);
    border: 1px solid var(--cm-muted);
    border-radius: 8px;
    inline-size: 100%;
    margin: 0;
    min-block-size: 40px;
    min-inline-size: 0;
    padding: 0 10px;
  }
  input::placeholder {
    color: var(--cm-muted);
    opacity: 1;
  }
  option,
  optgroup {
    background: var(--cm-raised);
    color: var(--cm-ink);
  }
  .clear {
    border: 1px solid var(--cm-line);
    color: var(--cm-link);
    justify-self: start;
    min-block-size: 40px;
    padding-inline: 12px;
  }
  .found {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    margin-block: 14px 8px;
  }
  .none {
    background: var(--cm-hover);
    border-radius: 8px;
    padding: 16px;
    text-align: center;
  }

  table,
  tbody,
  tr,
  td,
  caption {
    display: block;
  }
  caption {
    color: var(--cm-muted);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    padding-block-end: 10px;
    text-align: start;
  }
  /* Above the cards the header is a row of buttons to sort by. */
  thead {
    display: block;
    padding-block-end: 12px;
  }
  thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  th {
    font-weight: 600;
    padding: 0;
    text-align: start;
  }
  th.fixed {
    display: none;
  }
  th button {
    border: 1px solid var(--cm-line);
    border-radius: 16px;
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 600;
    min-block-size: 32px;
    padding-inline: 11px;
  }
  th[aria-sort] button {
    background: var(--cm-hover);
    border-color: var(--cm-muted);
  }
  .direction {
    color: var(--cm-muted);
    font-size: calc(0.6875 * var(--cm-rem, 1rem));
  }
  th[aria-sort] .direction {
    color: inherit;
  }
  tbody tr {
    background: var(--cm-raised);
    border-radius: 10px;
    box-shadow: var(--cm-shadow);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 320px;
    padding: 12px 14px;
  }
  tbody tr + tr {
    margin-block-start: 12px;
  }
  td {
    line-height: 1.45;
    overflow-wrap: break-word;
    padding-block: 4px;
  }
  td.kind,
  td.place {
    display: inline-block;
    margin-inline-end: 10px;
  }
  td.method,
  td.precision {
    display: inline-block;
    margin-inline-end: 18px;
  }
  td.method::before,
  td.precision::before {
    color: var(--cm-muted);
    content: attr(data-label) ': ';
    font-size: calc(0.75 * var(--cm-rem, 1rem));
  }
  td:has(> .nothing) {
    display: none;
  }

  .words {
    display: block;
    font-weight: 600;
  }
  .machine {
    color: var(--cm-muted);
    display: block;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  :host(:dir(rtl)) .machine {
    text-align: end;
  }
  time {
    white-space: nowrap;
  }
  .badge {
    border: 1px solid var(--cm-line);
    border-radius: 5px;
    color: var(--cm-muted);
    display: inline-block;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    padding: 1px 7px;
  }
  [data-type='report'] .badge {
    background: var(--cm-hover);
    border-color: var(--cm-muted);
    color: var(--cm-ink);
    font-weight: 600;
  }
  td.place {
    font-weight: 600;
  }
  td.place a {
    align-content: center;
    display: inline-block;
    min-block-size: 24px;
  }
  .arrow {
    align-items: baseline;
    display: inline-flex;
    gap: 6px;
  }
  .quiet {
    color: var(--cm-muted);
    font-weight: 400;
  }
  .title {
    font-weight: 600;
  }
  .sources {
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    line-height: 1.4;
  }
  .sources li {
    overflow-wrap: anywhere;
  }
  .sources a {
    align-content: center;
    display: inline-block;
    min-block-size: 24px;
  }
  .sources summary,
  .differ > summary {
    align-content: center;
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .sources summary {
    color: var(--cm-link);
  }
  .about {
    color: var(--cm-muted);
  }
  .differ {
    border-inline-start: 3px solid var(--cm-focus);
    margin-block-start: 8px;
    padding-inline-start: 10px;
  }
  .differ > summary {
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 600;
  }
  .question {
    font-weight: 600;
    margin-block: 4px;
  }
  .answer {
    padding-block: 4px;
  }
  .drawn {
    border: 1px solid var(--cm-muted);
    border-radius: 4px;
    color: var(--cm-muted);
    font-size: calc(0.6875 * var(--cm-rem, 1rem));
    padding: 0 5px;
    white-space: nowrap;
  }

  @container (min-width: 560px) {
    .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .search {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 860px) {
    .filters {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    .filters:has(.clear) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    .search {
      grid-column: auto;
    }
  }
`;
