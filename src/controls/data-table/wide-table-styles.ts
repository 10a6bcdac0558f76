import { css } from 'lit';

/** From 960 px of its own width the table has columns, and a header that stays in sight. */
export const wideTableStyles = css`
  @container (min-width: 960px) {
    table {
      border-collapse: separate;
      border-spacing: 0;
      display: table;
      inline-size: 100%;
      table-layout: fixed;
    }
    caption {
      display: table-caption;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      display: table-row-group;
    }
    thead tr,
    tbody tr {
      display: table-row;
    }
    tbody tr {
      background: none;
      box-shadow: none;
      content-visibility: visible;
    }
    tbody tr:hover {
      background: var(--cm-raised);
    }
    th,
    th.fixed,
    td,
    td.kind,
    td.place,
    td.method,
    td.precision,
    td:has(> .nothing) {
      border-block-end: 1px solid var(--cm-line);
      display: table-cell;
      padding: 9px 10px;
      vertical-align: top;
    }
    th,
    th.fixed {
      background: var(--cm-surface);
      border-block-end-color: var(--cm-muted);
      font-size: calc(0.8125 * var(--cm-rem, 1rem));
      inset-block-start: 0;
      padding-block: 6px;
      position: sticky;
      vertical-align: bottom;
      z-index: 1;
    }
    th.fixed span {
      display: block;
      padding-block: 4px;
    }
    td.method::before,
    td.precision::before {
      content: none;
    }
    th button,
    th[aria-sort] button {
      background: none;
      border: 0;
      border-radius: 6px;
      margin-inline: -6px;
      padding-inline: 6px;
      text-align: start;
    }
    th button:hover {
      background: var(--cm-hover);
    }
    th:first-child,
    td:first-child {
      padding-inline-start: 4px;
    }
    th.time {
      inline-size: 12.5%;
    }
    th.kind {
      inline-size: 9%;
    }
    th.place {
      inline-size: 9%;
    }
    th.parties {
      inline-size: 11.5%;
    }
    th.method {
      inline-size: 8%;
    }
    th.precision {
      inline-size: 8%;
    }
    th.sources {
      inline-size: 23%;
    }
    .words {
      font-weight: 500;
    }
  }
`;
