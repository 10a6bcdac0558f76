import { html, type TemplateResult } from 'lit';
import { sharesAt } from '../../chart/shares.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Instant } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import type { Palette } from '../../palette/palette.ts';
import type { Language, Measure } from '../../state/view-state.ts';
import { actorChip } from '../actor-chip.ts';
import { styled } from '../styled.ts';

/** What is read out at an instant, and for whom. Lengths in pixels. */
export interface ReadoutContext {
  readonly story: Story;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly language: Language;
  readonly formats: Formats;
  /** Where the instant stands on the axis, and how long the axis is. */
  readonly x: number;
  readonly width: number;
}

/**
 * Who holds how much at an instant, the largest first: beside the pointer, on the side with more room.
 * A picture of what the slider's own words and the table say.
 */
export function readout(at: Instant, context: ReadoutContext): TemplateResult {
  const { story, palette, measure, language, formats, x, width } = context;
  const rows = Object.entries(sharesAt(story, at))
    .map(([actor, share]) => [actor, share[measure]] as const)
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a);
  const places = rows.reduce((sum, [, value]) => sum + value, 0);
  const short = (id: string) =>
    story.actors.find((actor) => actor.id === id)?.short[language] ?? id;
  const onLeft = x > width / 2;
  return html`<div class="hair" ${styled({ '--x': `${x}px` })}></div>
    <div
      class="readout"
      aria-hidden="true"
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
      ${styled({ '--x': `${x}px`, '--shift': onLeft ? 'calc(-100% - 10px)' : '10px' })}
    >
      <p>${formats.thumb(at)} · ${formats.clock(at)}</p>
      <ul>
        ${rows.map(
          ([actor, value]) =>
            html`<li>
              ${actorChip(palette, actor, short(actor))}
              <b
                >${measure === 'area' ? formats.percent(value) : formats.number(value)}${
                  measure === 'places' ? html`<small> / ${formats.number(places)}</small>` : ''
                }</b
              >
            </li>`,
        )}
      </ul>
    </div>`;
}
