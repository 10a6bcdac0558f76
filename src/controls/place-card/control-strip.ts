import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ControlInterval } from '../../model/control.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Palette } from '../../palette/palette.ts';
import type { Language } from '../../state/view-state.ts';
import { groundBackground } from '../actor-chip.ts';
import { controlInWords } from '../control-words.ts';
import { styled } from '../styled.ts';

/** What a strip needs from its card. */
export interface StripContext {
  readonly story: Story;
  readonly palette: Palette;
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly seek: (at: Instant) => void;
}

/**
 * A place's control over the whole story, one button a span of time; the one shown now is marked.
 * Left to right is earlier to later in every language, as on the timeline. Spans are as long as
 * their time, but never too short for a finger.
 */
export function controlStrip(
  intervals: readonly ControlInterval[],
  now: ControlInterval,
  context: StripContext,
): TemplateResult {
  const { story, palette, language, messages, formats, seek } = context;
  return html`<div class="strip" dir="ltr" role="group" aria-label=${messages.card.history}>
      ${intervals.map((interval) => {
        const name = messages.card.segment(
          controlInWords(story, interval, language, messages),
          formats.moment(interval.start),
          formats.moment(interval.end),
        );
        return html`<button
          type="button"
          title=${name}
          aria-current=${interval === now ? 'true' : 'false'}
          ${styled({
            background: groundBackground(palette, interval),
            'flex-grow': String((interval.end - interval.start) / 3_600_000),
          })}
          @click=${() => seek(interval.start)}
        ></button>`;
      })}
    </div>
    <div class="ends" dir="ltr" aria-hidden="true">
      <span dir="auto">${formats.dayAndMonth(story.start)}</span>
      <span dir="auto">${formats.dayAndMonth(story.end - 1)}</span>
    </div>`;
}
