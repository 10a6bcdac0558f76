import type { Instant } from '../model/instant.ts';
import type { TimeSliderSettings } from './options.ts';
import { timeSliderStyles } from './time-slider-styles.ts';

/** What a reader does with the slider. */
export interface TimeSliderHands {
  /** Another instant; `final` is false during a drag. */
  readonly seek: (at: Instant, final: boolean) => void;
  readonly togglePlay: () => void;
}

const PLAY = 'M5 3.2v13.6L16.5 10z';
const PAUSE = 'M5 3.5h3.5v13H5zM11.5 3.5H15v13h-3.5z';

/**
 * The control's part of the page: a button, the time in words, and the browser's own slider, with its
 * keys. In a shadow root, so that neither the page's styles nor the map's reach it.
 *
 * Time runs left to right in every language, as on a chart of time; the words and the button's place
 * follow the page.
 */
export class TimeSliderView {
  readonly element = document.createElement('div');
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('time');
  readonly #slider = document.createElement('input');
  readonly #icon = document.createElementNS('http://www.w3.org/2000/svg', 'path');

  constructor(
    private readonly settings: TimeSliderSettings,
    hands: TimeSliderHands,
  ) {
    const { span, stepMs, words, language, theme } = settings;
    this.element.className = 'maplibregl-ctrl control-map-time-slider';
    this.element.lang = language;
    // MapLibre keeps a control away from one side only; a narrow map has two.
    this.element.style.marginInline = '10px';
    if (theme) this.element.style.colorScheme = theme;

    this.#button.type = 'button';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('width', '24');
    svg.setAttribute('height', '24');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(this.#icon);
    this.#button.append(svg);
    this.#button.addEventListener('click', hands.togglePlay);

    // The slider says the same.
    this.#label.setAttribute('aria-hidden', 'true');
    this.#label.dir = 'auto';

    Object.assign(this.#slider, { type: 'range', min: span.start, max: span.end - 1, dir: 'ltr' });
    this.#slider.step = String(stepMs);
    this.#slider.setAttribute('aria-label', words.time);
    const seek = (final: boolean) => () => hands.seek(this.#slider.valueAsNumber, final);
    this.#slider.addEventListener('input', seek(false));
    this.#slider.addEventListener('change', seek(true));

    const row = document.createElement('div');
    row.className = 'row';
    row.append(this.#button, this.#label, this.#slider);
    const styles = new CSSStyleSheet();
    styles.replaceSync(timeSliderStyles);
    const root = this.element.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [styles];
    root.append(row);
  }

  /** Shows an instant, and whether it plays: then the button offers to pause. */
  show(at: Instant, playing: boolean): void {
    const { words, formatTime } = this.settings;
    const text = formatTime(at);
    this.#label.textContent = text;
    this.#label.dateTime = new Date(at).toISOString();
    this.#slider.value = String(at);
    this.#slider.setAttribute('aria-valuetext', text);
    this.#button.title = playing ? words.pause : words.play;
    this.#button.setAttribute('aria-label', this.#button.title);
    this.#icon.setAttribute('d', playing ? PAUSE : PLAY);
  }
}
