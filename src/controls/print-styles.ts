import { css } from 'lit';

/** Ink on paper: one column, the map across it. */
export const printStyles = css`
  article {
    color: #1f252b;
    font-size: 10pt;
    line-height: 1.45;
  }
  h1 {
    font-size: 18pt;
    line-height: 1.2;
    margin: 0;
  }
  h2 {
    break-after: avoid;
    font-size: 11pt;
    margin-block: 10pt 4pt;
  }
  .moment {
    font-weight: 600;
  }
  img,
  svg {
    border: 0.5pt solid #6f6963;
    display: block;
    inline-size: 100%;
    margin-block: 8pt;
    max-block-size: 62vh;
    object-fit: contain;
  }
  svg {
    block-size: auto;
    print-color-adjust: exact;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2pt 14pt;
  }
  .swatch {
    print-color-adjust: exact;
  }
  .small,
  .sources {
    font-size: 8pt;
    margin-block-start: 4pt;
    overflow-wrap: anywhere;
  }
  .sources > li {
    break-inside: avoid;
    margin-block-end: 2pt;
  }
`;
