import { html, type TemplateResult } from 'lit';
import { layoutFlags } from '../../chart/flag-layout.ts';
import { xOf } from '../../chart/share-chart.ts';
import type { FirstWords } from '../../i18n/first-words.ts';
import type { Formats } from '../../i18n/formats.ts';
import { windowInWords } from '../../i18n/window-words.ts';
import type { ControlSpan } from '../../model/control.ts';
import { DAY_MS, type Instant } from '../../model/instant.ts';
import type { Milestone } from '../../model/story.ts';
import type { StoryOutline } from '../../model/story-outline.ts';
import type { Language } from '../../state/view-state.ts';
import { styled } from '../styled.ts';

/** Average width of a character of a flag, and what its frame adds. */
const CHARACTER_PX = 7.4;
const FRAME_PX = 18;
/** Height of a row: a target of 24 and the gap below it. */
const ROW_PX = 25;

/** What the flags are drawn for. Lengths in pixels. */
export interface FlagField {
  readonly at: Instant;
  readonly width: number;
  readonly chartHeight: number;
  readonly language: Language;
}

/**
 * The pole stands in the middle of the window in which the place changed hands: at its end a change
 * 'some time on 8 December' would seem to belong to the 9th.
 */
function middleOfWindow(story: StoryOutline, milestone: Milestone): Instant {
  const window = windowOf(story, milestone);
  return window ? (window.start + window.end) / 2 : milestone.at;
}

/**
 * Where a flag leads: to the end of the window, where the change is complete; but where all that is
 * known is the day, into that day.
 */
function instantToShow(story: StoryOutline, milestone: Milestone): Instant {
  const window = windowOf(story, milestone);
  const isDay = window !== undefined && window.end - window.start >= DAY_MS;
  return isDay ? middleOfWindow(story, milestone) : milestone.at;
}

function windowOf(story: StoryOutline, { place, at }: Milestone): ControlSpan | undefined {
  const intervals = story.places.find(({ id }) => id === place)?.intervals ?? [];
  return intervals.find(({ end, status }) => end === at && status === 'changing');
}

/** The story's milestones as buttons above the chart, each with a pole that reaches through it. */
export function milestoneFlags(
  story: StoryOutline,
  field: FlagField,
  messages: FirstWords,
  formats: Formats,
  seek: (at: Instant) => void,
): TemplateResult {
  const flags = story.milestones.map((milestone) => {
    const name = nameOf(story, milestone, field.language);
    return {
      at: milestone.at,
      seekTo: instantToShow(story, milestone),
      name,
      title: messages.timeline.milestone(name, whenOf(story, milestone, messages, formats)),
      x: xOf(story, middleOfWindow(story, milestone), field.width),
      width: Math.ceil(name.length * CHARACTER_PX + FRAME_PX),
    };
  });
  const positions = layoutFlags(flags, field.width);
  const rows = Math.max(0, ...positions.map(({ row }) => row)) + 1;
  return html`<div class="flags" ${styled({ height: `${rows * ROW_PX}px` })}>
    ${flags.map(({ at, seekTo, name, title, x, width }, i) => {
      const { left = 0, row = 0 } = positions[i] ?? {};
      return html`<div
          class="pole"
          ${styled({
            '--x': `${x}px`,
            top: `${(rows - row - 1) * ROW_PX + 4}px`,
            height: `${row * ROW_PX + ROW_PX - 4 + field.chartHeight}px`,
          })}
        ></div>
        <button
          class="flag"
          type="button"
          ${styled({ '--left': `${left}px`, '--row': String(row), '--width': `${width}px` })}
          ?data-passed=${field.at >= at}
          title=${title}
          @click=${() => seek(seekTo)}
        >
          ${name}
        </button>`;
    })}
  </div>`;
}

function nameOf(story: StoryOutline, { place }: Milestone, language: Language): string {
  return story.places.find(({ id }) => id === place)?.name[language] ?? place;
}

/** In the words of the report that brought it about; its instant where none is known. */
function whenOf(
  story: StoryOutline,
  { at, window }: Milestone,
  messages: FirstWords,
  formats: Formats,
): string {
  return window
    ? windowInWords(window, messages, formats, story.utcOffsetMinutes)
    : formats.moment(at);
}
