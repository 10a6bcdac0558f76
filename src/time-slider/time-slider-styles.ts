/**
 * What the control looks like. A page may set `--time-slider-surface`, `--time-slider-ink`,
 * `--time-slider-accent`, and `--time-slider-width`, of the track, which a narrow map makes shorter.
 * Colours follow `color-scheme`.
 */
export const timeSliderStyles = `
  :host {
    --surface: var(--time-slider-surface, #ffffff);
    --ink: var(--time-slider-ink, #1d2227);
    --accent: var(--time-slider-accent, #0b57b0);
    background: var(--surface);
    border-radius: 4px;
    box-shadow: 0 0 0 2px rgb(0 0 0 / 10%);
    box-sizing: border-box;
    color: var(--ink);
    display: block;
    font: 14px/1.35 system-ui, sans-serif;
    padding: 4px 8px;
  }
  /* Safari before 17.5 does not know it, and has the light colours. */
  @supports (color: light-dark(#fff, #000)) {
    :host {
      --surface: var(--time-slider-surface, light-dark(#ffffff, #22262b));
      --ink: var(--time-slider-ink, light-dark(#1d2227, #eef1f4));
      --accent: var(--time-slider-accent, light-dark(#0b57b0, #8fc1ff));
    }
  }
  .row {
    align-items: center;
    display: grid;
    gap: 0 8px;
    grid-template-columns: auto minmax(0, var(--time-slider-width, 280px));
  }
  button {
    align-items: center;
    background: none;
    block-size: 36px;
    border: 0;
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    display: flex;
    grid-row: span 2;
    inline-size: 36px;
    justify-content: center;
    padding: 0;
  }
  button:hover {
    background: color-mix(in srgb, var(--ink) 10%, transparent);
  }
  svg {
    fill: currentColor;
  }
  time {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  input {
    accent-color: var(--accent);
    block-size: 24px;
    cursor: pointer;
    inline-size: 100%;
    margin: 0;
  }
  :focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }
  }
`;
