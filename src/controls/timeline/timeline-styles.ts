import { css } from 'lit';

/** The timeline. Wide: buttons beside the chart; narrow: below it. */
export const timelineStyles = css`
  :host {
    background: var(--cm-surface);
    border-block-start: 1px solid var(--cm-line);
    container-type: inline-size;
    display: block;
  }
  .layout {
    display: grid;
    gap: 2px 20px;
    grid-template-columns: 1fr;
    padding: 4px 12px 8px;
  }
  .buttons {
    align-items: center;
    display: flex;
    gap: 2px;
    grid-row: 2;
  }
  /* It comes after the first sight: room is kept for it. */
  control-map-timeline-settings:not(:defined) {
    block-size: 32px;
    display: block;
    inline-size: 55px;
  }
  .play {
    background: var(--cm-ink);
    block-size: 44px;
    border-radius: 50%;
    color: var(--cm-surface);
    inline-size: 44px;
    margin-inline-end: 4px;
    padding: 0;
  }
  .play:hover {
    background: var(--cm-link);
  }
  .step {
    block-size: 40px;
    inline-size: 40px;
    padding: 0;
  }
  .clock {
    color: var(--cm-muted);
    flex: 1;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    line-height: 1.2;
    min-inline-size: 0;
    text-align: center;
  }
  .field {
    font-variant-numeric: tabular-nums;
    min-inline-size: 0;
    position: relative;
  }
  .flags {
    margin-block-start: 28px;
    max-block-size: var(--cm-flags-size, none);
    position: relative;
    visibility: var(--cm-flags-visibility, visible);
  }
  .flag {
    background: var(--cm-surface);
    border: 1px solid var(--cm-line);
    border-radius: 4px;
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    font-weight: 600;
    inset-block-end: calc(var(--row) * 25px + 1px);
    left: var(--left);
    line-height: 1;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 7px;
    position: absolute;
    white-space: nowrap;
    width: var(--width);
  }
  .flag:hover {
    background: var(--cm-hover);
  }
  .flag[data-passed] {
    background: var(--cm-ink);
    border-color: var(--cm-ink);
    color: var(--cm-surface);
  }
  .pole {
    background: var(--cm-ink);
    inline-size: 1px;
    left: var(--x);
    pointer-events: none;
    position: absolute;
  }

  .track {
    cursor: ew-resize;
    outline-offset: 3px;
    position: relative;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .chart {
    border-radius: 3px;
    inline-size: 100%;
    overflow: hidden;
  }
  .veil {
    background: var(--cm-surface);
    inset-block-start: 0;
    left: var(--x);
    opacity: 0.55;
    pointer-events: none;
    position: absolute;
    right: 0;
  }
  .ticks {
    inline-size: 100%;
  }
  .ticks rect {
    fill: var(--cm-ink);
  }
  .signs {
    fill: var(--cm-muted);
    inline-size: 100%;
  }
  .tracks {
    position: relative;
  }
  .axis {
    block-size: 18px;
    position: relative;
  }
  .day {
    color: var(--cm-muted);
    font-size: calc(0.6875 * var(--cm-rem, 1rem));
    left: var(--x);
    line-height: 18px;
    position: absolute;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .day[data-today] {
    color: var(--cm-ink);
    font-weight: 700;
  }

  .head {
    background: var(--cm-ink);
    inline-size: 2px;
    inset-block-start: -4px;
    left: var(--x);
    pointer-events: none;
    position: absolute;
    transform: translateX(-1px);
  }
  .handle {
    background: var(--cm-surface);
    block-size: 20px;
    align-items: center;
    border: 3px solid var(--cm-ink);
    display: flex;
    font-size: calc(0.625 * var(--cm-rem, 1rem));
    font-weight: 700;
    justify-content: center;
    line-height: 1;
    border-radius: 50%;
    inline-size: 20px;
    inset-block-end: -10px;
    left: -9px;
    position: absolute;
  }
  @media (pointer: coarse) {
    .handle {
      block-size: 28px;
      inline-size: 28px;
      inset-block-end: -14px;
      left: -13px;
    }
    /* A finger hits more than it sees. */
    .handle::after {
      content: '';
      inset: -11px;
      pointer-events: auto;
      position: absolute;
      touch-action: none;
    }
  }
  .bubble {
    background: var(--cm-ink);
    border-radius: 5px;
    color: var(--cm-surface);
    font-size: calc(0.8125 * var(--cm-rem, 1rem));
    font-weight: 600;
    inset-block-start: 2px;
    left: var(--x);
    line-height: 24px;
    max-width: 100%;
    overflow: hidden;
    padding: 0 9px;
    pointer-events: none;
    position: absolute;
    text-align: center;
    text-overflow: ellipsis;
    transform: translateX(var(--left-share));
    white-space: nowrap;
    z-index: 2;
  }
  .stem {
    background: var(--cm-ink);
    inline-size: 2px;
    left: var(--x);
    /* Down to the chart: the bars and the days keep clear of it. */
    inset-block-end: 32px;
    inset-block-start: 14px;
    pointer-events: none;
    position: absolute;
    transform: translateX(-1px);
  }

  @container (min-width: 640px) {
    .layout {
      align-items: end;
      grid-template-columns: 158px 1fr;
      padding: 4px 24px 8px 16px;
    }
    :host(:dir(rtl)) .layout {
      padding: 4px 16px 8px 24px;
    }
    .buttons {
      flex-wrap: wrap;
      grid-row: 1;
      padding-block-end: 6px;
    }
    .clock {
      flex: none;
      inline-size: 100%;
      order: 2;
      padding-block-start: 6px;
      text-align: start;
    }
    select {
      inline-size: 46px;
      margin-inline-start: auto;
    }
    .step {
      block-size: 32px;
      inline-size: 28px;
    }
  }
  @container (min-width: 1000px) {
    .layout {
      grid-template-columns: 190px 1fr;
    }
    .step {
      inline-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .head,
    .pole,
    .stem {
      background: CanvasText;
    }
    .chart {
      forced-color-adjust: none;
    }
    .bubble,
    .flag {
      border: 1px solid CanvasText;
    }
  }
`;
