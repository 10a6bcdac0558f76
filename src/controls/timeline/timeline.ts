import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Capture, capturesOf, neighbouringCapture } from '../../chart/captures.ts';
import { incidentShape } from '../../chart/incident-shapes.ts';
import { incidentTicks } from '../../chart/incident-ticks.ts';
import { shareChart, xOf } from '../../chart/share-chart.ts';
import { shareChartTemplate } from '../../chart/share-chart-template.ts';
import { captureTicks } from '../../chart/time-axis.ts';
import { clampTo, type Instant } from '../../model/instant.ts';
import type { StoryOutline } from '../../model/story-outline.ts';
import type { Palette } from '../../palette/palette.ts';
import type { Measure } from '../../state/view-state.ts';
import { controlStyles } from '../control-styles.ts';
import { Drag } from '../drag.ts';
import type { SeekDetail } from '../events.ts';
import { FirstControl } from '../first-control.ts';
import { firstIcon } from '../first-icon.ts';
import { styled } from '../styled.ts';
import { dayAxis } from './day-axis.ts';
import { keySeek } from './key-seek.ts';
import { milestoneFlags } from './milestone-flags.ts';
import { keepClearOfBubble, readout, readoutStyles } from './readout.ts';
import { nearestOf } from './snap.ts';
import { timelineStyles } from './timeline-styles.ts';
import { valueText } from './value-text.ts';
import { WheelSteps } from './wheel-steps.ts';

const MINUTE_MS = 60_000;
const TICKS_PX = 14;
/** The row of incidents below the bars. */
const SIGN_PX = 9;
/** Narrower tracks have no room beside the pointer. */
const ROOM_FOR_READOUT_PX = 420;
/**
 * The story's time: a slider whose track is the stacked chart of who holds what share of the ground,
 * with a bar for captures, the days, and four flags; and the buttons that play it.
 *
 * The axis runs left to right in Arabic too. It is a chart of time with a Latin-born reading
 * direction that Arabic newspapers keep for time series, its keys and drags would otherwise run
 * against it, and a picture of it means the same in both languages. Buttons follow the page.
 *
 * Its settings and its second thumb are elements of their own, which are registered with the controls
 * that come after the first sight.
 *
 * The slider is the one focusable thing on the track: arrows an hour, Shift and arrows six, Page
 * Up/Down a day, Home/End the ends, Space plays or pauses. A drag may start anywhere on it; with Shift,
 * or the magnet on, it stops at captures only. The wheel moves time only while the slider is focused
 * and not at its end, so that an article scrolls past it. Where two instants are compared a second thumb stands on the
 * track, with the same keys.
 *
 * @element control-map-timeline
 * @property story the facts.
 * @property language of words and dates.
 * @property palette colours of the chart.
 * @property at the instant shown, epoch ms.
 * @property playing whether playback runs: the button offers the other.
 * @property speed one of `SPEEDS`.
 * @property measure what the chart counts: `area` or `places`.
 * @property skipQuiet whether playback hurries through hours without a change.
 * @property compare the other instant; null: there is one thumb.
 * @cssproperty --cm-flags-visibility `hidden` takes the flags away; then `--cm-flags-size` is `0`.
 * @event measure `{measure}`
 * @event skip-quiet `{skipQuiet}`
 * @event compare another instant for the second thumb: `{at}`
 * @event seek the user wants another instant: `{at, final}`; `final` is false during a drag.
 * @event play
 * @event pause
 * @event speed `{speed}`
 */
export class TimelineControl extends FirstControl {
  static override styles = [controlStyles, timelineStyles, readoutStyles];
  static override properties = {
    palette: { attribute: false },
    at: { attribute: false },
    playing: { attribute: false },
    speed: { attribute: false },
    measure: { attribute: false },
    skipQuiet: { attribute: false },
    compare: { attribute: false },
    hover: { state: true },
    snap: { state: true },
    keyed: { state: true },
    trackWidth: { state: true },
    dragging: { state: true },
  };

  declare palette: Palette | null;
  declare at: Instant;
  declare playing: boolean;
  declare speed: number;
  declare measure: Measure;
  declare skipQuiet: boolean;
  declare compare: Instant | null;
  /** The instant under a mouse that only looks; null: none. */
  declare private hover: Instant | null;
  declare private snap: boolean;
  /** Focused by the keyboard: the values at the thumb are shown. */
  declare private keyed: boolean;
  declare private trackWidth: number;
  declare private dragging: boolean;
  #captures: readonly Capture[] = [];
  readonly #drag = new Drag({
    grab: (event) => {
      this.dragging = true;
      this.keyed = false;
      this.#seek(this.#instantUnder(event), false);
    },
    move: (event) => this.#seek(this.#instantUnder(event), false),
    drop: (event, taken) => {
      this.dragging = false;
      const at = taken ? this.at : this.#instantUnder(event);
      // The mouse rests where it let go, and may never move again.
      this.hover = event.pointerType === 'mouse' && this.#isOver(event) ? at : null;
      this.#seek(at, true);
    },
  });
  readonly #wheelSteps = new WheelSteps();
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.trackWidth = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.palette = null;
    this.at = 0;
    this.playing = false;
    this.speed = 1;
    this.measure = 'area';
    this.skipQuiet = false;
    this.compare = null;
    this.hover = null;
    this.snap = false;
    this.keyed = false;
    this.trackWidth = 0;
    this.dragging = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('wheel', this.#wheelElsewhere, { passive: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.ownerDocument.removeEventListener('wheel', this.#wheelElsewhere);
  }

  /** Focuses the slider. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.track')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('story')) this.#captures = this.story ? capturesOf(this.story) : [];
  }

  protected override updated(): void {
    const field = this.renderRoot.querySelector('.field');
    if (field) this.#resize.observe(field);
    keepClearOfBubble(this.renderRoot);
    // Before the first paint, not after it: flags and chart stand where they stay.
    if (field && this.trackWidth === 0) {
      this.trackWidth = Math.round(field.getBoundingClientRect().width);
    }
    // Not by Lit: only a listener that is not passive may keep the page from scrolling.
    field?.addEventListener('wheel', this.#wheel as EventListener, { passive: false });
  }

  protected override render() {
    const { story, palette } = this;
    if (!story || !palette) return html``;
    return html`<div class="layout">
      <div class="field" dir="ltr" lang=${this.language}>${this.#field(story, palette)}</div>
      ${this.#buttons()}
    </div>`;
  }

  #buttons(): TemplateResult {
    const { timeline } = this.messages;
    const previous = neighbouringCapture(this.#captures, this.at, -1);
    const next = neighbouringCapture(this.#captures, this.at, 1);
    const step = (at: Instant | null, name: string, picture: 'previous' | 'next') =>
      html`<button
        class="step"
        type="button"
        title=${name}
        ?disabled=${at === null}
        @click=${() => at !== null && this.#seek(at, true)}
      >
        ${firstIcon(picture)}
      </button>`;
    const playName = this.playing ? timeline.pause : timeline.play;
    // Previous and next point along the axis, so the group runs left to right like it.
    return html`<div class="buttons">
      <button
        class="play"
        type="button"
        title=${playName}
        @click=${this.#togglePlay}
      >
        ${firstIcon(this.playing ? 'pause' : 'play', 24)}
      </button>
      <span dir="ltr">
        ${step(previous, timeline.previousCapture, 'previous')}${step(next, timeline.nextCapture, 'next')}
      </span>
      <span class="clock">${timeline.clockNote}</span>
      <control-map-timeline-settings
        .story=${this.story}
        .language=${this.language}
        .speed=${this.speed}
        .skipQuiet=${this.skipQuiet}
        .snap=${this.snap}
        .measure=${this.measure}
        @snap=${(event: CustomEvent) => {
          this.snap = event.detail.snap;
        }}
      ></control-map-timeline-settings>
    </div>`;
  }

  #field(story: StoryOutline, palette: Palette): TemplateResult {
    const width = this.trackWidth;
    const height = chartHeight(width);
    const x = xOf(story, this.at, width);
    const { timeline } = this.messages;
    const words = this.formats.thumbAndClock(this.at);
    // The bubble's own share of its width lies left of the thumb: it never leaves the field.
    const leftShare = width > 0 ? `${(-100 * x) / width}%` : '0%';
    const px = (value: number) => `${value}px`;
    return html`
      <div class="stem" ${styled({ '--x': px(x) })}></div>
      <div
        class="bubble"
        aria-hidden="true"
        dir="auto"
        ${styled({ '--x': px(x), '--left-share': leftShare })}
      >
        ${words}
      </div>
      ${milestoneFlags(
        story,
        { at: this.at, width, chartHeight: height, language: this.language },
        this.messages,
        this.formats,
        (at) => this.#seek(at, true),
      )}
      <div class="tracks">
      <div
        class="track"
        role="slider"
        tabindex="0"
        aria-label=${this.compare === null ? timeline.label : timeline.firstLabel}
        aria-orientation="horizontal"
        aria-valuemin=${story.start}
        aria-valuemax=${story.end - 1}
        aria-valuenow=${this.at}
        aria-valuetext=${valueText(this.at, this.messages, this.formats)}
        @keydown=${this.#keydown}
        @pointerdown=${this.#drag.down}
        @pointermove=${this.#pointerMove}
        @pointerup=${this.#drag.up}
        @pointercancel=${this.#drag.up}
        @lostpointercapture=${this.#drag.up}
        @pointerleave=${this.#pointerLeave}
        @focus=${this.#focused}
        @blur=${() => {
          this.keyed = false;
        }}
      >
        ${guard([story, palette, width, height, this.language, this.measure], () => this.#picture(story, palette, width, height))}
        ${dayAxis(story, this.at, width, this.language, this.formats)}
        <div class="veil" ${styled({ '--x': px(x), height: px(height + TICKS_PX + SIGN_PX + 2) })}></div>
        <div class="head" ${styled({ '--x': px(x), height: px(height + 4) })}>
          <div class="handle">${this.compare === null ? '' : 'A'}</div>
        </div>
        </div>
        ${
          this.compare === null
            ? nothing
            : html`<control-map-second-thumb
                .story=${story}
                .language=${this.language}
                .at=${this.compare}
                .width=${width}
                .instantUnder=${this.#instantUnder}
              ></control-map-second-thumb>`
        }
      </div>
      ${this.#readout(story, palette, width)}
    `;
  }

  /** The values under a mouse that looks, or at a thumb that the keyboard holds. */
  #readout(story: StoryOutline, palette: Palette, width: number) {
    const at = this.hover ?? (this.keyed ? this.at : null);
    if (at === null || this.dragging || width < ROOM_FOR_READOUT_PX) return nothing;
    const { measure, language, formats, messages } = this;
    return readout(at, {
      story,
      palette,
      measure,
      language,
      formats,
      messages,
      x: xOf(story, at, width),
      width,
    });
  }

  /** Chart and bars: they change with the size and the theme, not with the instant. */
  #picture(story: StoryOutline, palette: Palette, width: number, height: number): TemplateResult {
    const chart = shareChart(story, palette, { width, height }, this.measure);
    const signs = incidentTicks(story, width, width >= 700 ? SIGN_PX + 4 : SIGN_PX + 8);
    const ticks = captureTicks(
      story,
      this.#captures.map(({ at }) => at),
      width,
    );
    return html`
      <svg class="chart" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${shareChartTemplate(chart, palette, 'timeline')}
      </svg>
      <svg class="ticks" width=${width} height=${TICKS_PX} viewBox="0 0 ${width} ${TICKS_PX}">
        ${ticks.map(
          (tick) =>
            svg`<rect x=${tick.x + 0.5}
              y=${TICKS_PX - 1 - tickHeight(tick.height)} width=${Math.max(1, tick.width - 1)}
              height=${tickHeight(tick.height)}></rect>`,
        )}
      </svg>
      <svg class="signs" width=${width} height=${SIGN_PX + 2} viewBox="0 0 ${width} ${SIGN_PX + 2}">
        ${signs.map(({ x, group, count }) =>
          incidentShape(group, x, SIGN_PX / 2 + 1, Math.min(SIGN_PX, 6 + Math.sqrt(count))),
        )}
      </svg>
    `;
  }

  #seek(at: Instant, final: boolean): void {
    this.report<SeekDetail>('seek', { at, final });
  }

  #togglePlay(): void {
    this.report(this.playing ? 'pause' : 'play');
  }

  #keydown(event: KeyboardEvent): void {
    if (!this.story || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = keySeek(event.key, event.shiftKey, this.at, this.story);
    if (at !== null) {
      // From now on the values are those at the thumb, wherever the mouse was left.
      this.hover = null;
      this.keyed = true;
      this.#seek(at, true);
    } else if (event.key === 'Escape') {
      // Takes the values away, and whatever else Esc closes.
      this.keyed = false;
      return;
    } else if (event.key === ' ') this.#togglePlay();
    else return;
    event.preventDefault();
  }

  #pointerMove(event: PointerEvent): void {
    if (this.#drag.active) this.#drag.move(event);
    else if (event.pointerType === 'mouse') this.hover = this.#instantUnder(event);
  }

  #pointerLeave(event: PointerEvent): void {
    // WebKit says so too when a drag ends where it is.
    if (!this.#isOver(event)) this.hover = null;
  }

  #focused(event: FocusEvent): void {
    // WebKit takes a focus that a script gives for one of the keyboard.
    this.keyed =
      !this.#drag.active && (event.currentTarget as HTMLElement).matches(':focus-visible');
  }

  /** Only while the slider is focused: else the page scrolls. */
  readonly #wheel = (event: WheelEvent) => {
    const { story } = this;
    if (!story || !this.renderRoot.querySelector('.track:focus')) return;
    const at = this.#wheelSteps.turn(event, this.at, story);
    if (at === null) return;
    event.preventDefault();
    if (at !== this.at) this.#seek(at, true);
  };

  /** A page that is being scrolled under the pointer goes on scrolling. */
  readonly #wheelElsewhere = (event: WheelEvent) => {
    if (!event.composedPath().includes(this)) this.#wheelSteps.elsewhere(event);
  };

  #isOver({ clientX, clientY }: PointerEvent): boolean {
    const box = this.renderRoot.querySelector('.track')?.getBoundingClientRect();
    if (!box) return false;
    const beside = clientX < box.left || clientX > box.right;
    return !beside && clientY >= box.top && clientY <= box.bottom;
  }

  /** To the minute; a drag beyond an end gives that end. */
  readonly #instantUnder = (event: PointerEvent): Instant => {
    const story = this.story as StoryOutline;
    const track = this.renderRoot.querySelector('.track') as HTMLElement;
    const { left, width } = track.getBoundingClientRect();
    const fraction = (event.clientX - left) / Math.max(1, width);
    const at = story.start + fraction * (story.end - story.start);
    const exact = clampTo(story, Math.round(at / MINUTE_MS) * MINUTE_MS);
    if (!this.snap && !event.shiftKey) return exact;
    return clampTo(
      story,
      nearestOf(
        this.#captures.map((capture) => capture.at),
        exact,
      ),
    );
  };
}

/** Pixels, by the width of the field. */
function chartHeight(width: number): number {
  if (width >= 900) return 72;
  return width >= 480 ? 60 : 48;
}

/** Pixels; the smallest can still be seen. */
function tickHeight(share: number): number {
  return 2 + share * (TICKS_PX - 4);
}

customElements.define('control-map-timeline', TimelineControl);
