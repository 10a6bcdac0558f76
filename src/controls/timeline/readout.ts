import { css, html, type TemplateResult } from 'lit';
import { sharesAt } from '../../chart/shares.ts';
import type { FirstWords } from '../../i18n/first-words.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Instant } from '../../model/instant.ts';
import type { StoryOutline } from '../../model/story-outline.ts';
import type { Palette } from '../../palette/palette.ts';
import type { Language, Measure } from '../../state/view-state.ts';
import { actorChip } from '../actor-chip.ts';
import { styled } from '../styled.ts';

/** Rules for what `readout` renders. */
export const readoutStyles = css`
  .hair {
    block-size: 100%;
    border-left: 1px dashed var(--cm-ink);
    left: var(--x);
    pointer-events: none;
    position: absolute;
    top: 0;
  }
  .readout {
    background: var(--cm-raised);
    border-radius: 8px;
    bottom: 24px;
    box-shadow: var(--cm-shadow);
    font-size: calc(0.75 * var(--cm-rem, 1rem));
    left: var(--x);
    line-height: 1.45;
    padding: 6px 10px;
    pointer-events: none;
    position: absolute;
    transform: translateX(calc(var(--shift) + var(--dodge, 0px)));
    z-index: 3;
  }
  /* Where there is no room beside the bubble, which says the same instant. */
  .readout[data-crowded] {
    visibility: hidden;
  }
  .readout p {
    font-weight: 600;
  }
  .readout .unsettled {
    color: var(--cm-muted);
  }
  .readout b {
    white-space: nowrap;
  }
  .readout li {
    white-space: nowrap;
    display: flex;
    gap: 16px;
    justify-content: space-between;
  }
`;

/** Less than this part of the ground is not worth a line. */
const SEEN = 0.005;

/** What is read out at an instant, and for whom. Lengths in pixels. */
export interface ReadoutContext {
  readonly story: StoryOutline;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly language: Language;
  readonly formats: Formats;
  readonly messages: FirstWords;
  /** Where the instant stands on the axis, and how long the axis is. */
  readonly x: number;
  readonly width: number;
}

/**
 * Who holds how much at an instant, the largest first: beside the pointer, on the side with more room.
 * A picture of what the slider's own words and the table say.
 */
export function readout(at: Instant, context: ReadoutContext): TemplateResult {
  const { story, palette, measure, language, formats, messages, x, width } = context;
  const rows = Object.entries(sharesAt(story, at))
    .map(([actor, share]) => [actor, share[measure]] as const)
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a);
  const sum = (part: 'unsettled' | 'country') =>
    Object.values(sharesAt(story, at)).reduce((all, share) => all + share[part], 0);
  const doubts = [
    [messages.timeline.unsettled, sum('unsettled')],
    [messages.timeline.country, sum('country')],
  ] as const;
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
      <p>${formats.thumbAndClock(at)}</p>
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
        ${
          measure === 'area'
            ? doubts
                .filter(([, part]) => part >= SEEN)
                .map(
                  ([words, part]) =>
                    html`<li class="unsettled">
                      <span>${words}</span><b>${formats.percent(part)}</b>
                    </li>`,
                )
            : ''
        }
      </ul>
    </div>`;
}

/** Between the readout and the bubble, pixels. */
const CLEARANCE_PX = 6;

/** What stands on a line: `left` to `right`, pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * How far a readout that lies over the bubble must move to stand beside it, within the field: the
 * shorter way; null when there is room on neither side. Pixels, to the right.
 */
export function wayClear(readout: Extent, bubble: Extent, field: Extent): number | null {
  const ways = [
    {
      by: bubble.left - CLEARANCE_PX - readout.right,
      fits: (by: number) => readout.left + by >= field.left,
    },
    {
      by: bubble.right + CLEARANCE_PX - readout.left,
      fits: (by: number) => readout.right + by <= field.right,
    },
  ];
  const open = ways.filter(({ by, fits }) => fits(by)).map(({ by }) => by);
  return open.length === 0 ? null : open.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

/** Moves the readout, if there is one, so that it covers nothing of the bubble, which names the instant shown. */
export function keepClearOfBubble(root: ParentNode): void {
  const readout = root.querySelector<HTMLElement>('.readout');
  const bubble = root.querySelector('.bubble');
  const field = root.querySelector('.field');
  if (!readout || !bubble || !field) return;
  readout.style.removeProperty('--dodge');
  readout.removeAttribute('data-crowded');
  const box = readout.getBoundingClientRect();
  const other = bubble.getBoundingClientRect();
  const apart = box.right <= other.left || box.left >= other.right;
  if (apart || box.top >= other.bottom) return;
  const by = wayClear(box, other, field.getBoundingClientRect());
  if (by === null) readout.setAttribute('data-crowded', '');
  else readout.style.setProperty('--dodge', `${by}px`);
}
