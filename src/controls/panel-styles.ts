import { css } from 'lit';

/** What panels beside the map share: a heading with a button to close, and a body that scrolls. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  header {
    align-items: center;
    display: flex;
    justify-content: space-between;
    padding: 8px 8px 2px 14px;
  }
  :host(:dir(rtl)) header {
    padding: 8px 14px 2px 8px;
  }
  h2 {
    font-size: calc(0.9375 * var(--cm-rem, 1rem));
    line-height: 1.4;
  }
`;
