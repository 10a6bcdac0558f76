import { html, type TemplateResult } from 'lit';
import { axisDays } from '../../chart/time-axis.ts';
import type { Formats } from '../../i18n/formats.ts';
import { DAY_MS, type Instant } from '../../model/instant.ts';
import type { StoryOutline } from '../../model/story-outline.ts';
import type { Language } from '../../state/view-state.ts';
import { styled } from '../styled.ts';

/** What labels take, in pixels: weekdays are longer in Arabic, and days with their months. */
const LABEL_PX = {
  en: { full: 66, weekday: 42, month: 38, day: 16 },
  ar: { full: 128, weekday: 60, month: 40, day: 16 },
} as const;

/** The days under the chart; the day of `at` stands out. */
export function dayAxis(
  story: StoryOutline,
  at: Instant,
  width: number,
  language: Language,
  formats: Formats,
): TemplateResult {
  const dayOfMonth = (instant: Instant) =>
    new Date(instant + story.utcOffsetMinutes * 60_000).getUTCDate();
  const write = {
    full: formats.day,
    weekday: formats.weekdayAndDay,
    month: formats.axisDate,
    day: formats.dayOfMonth,
    none: () => '',
  };
  const today = Math.floor((at - story.start) / DAY_MS);
  return html`<div class="axis">
    ${axisDays(story, width, dayOfMonth, LABEL_PX[language]).map(
      (day, i) =>
        html`<span
          class="day"
          dir="auto"
          ?data-today=${i === today}
          ${styled({ '--x': `${day.middle}px` })}
          >${write[day.label](day.at)}</span
        >`,
    )}
  </div>`;
}
