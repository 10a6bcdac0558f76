import type { ActorId } from '../model/actor.ts';
import type { Instant, Interval } from '../model/instant.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { Palette } from '../palette/palette.ts';
import type { Measure } from '../state/view-state.ts';
import { partOf, stackedActors } from './shares.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One actor's ground over time. */
export interface ShareBand {
  readonly actor: ActorId;
  readonly fill: string;
  readonly strong: string;
  /** SVG path data of all it holds. */
  readonly path: string;
  /** SVG path data of the part that is changing, contested or besieged; empty when there is none. */
  readonly unsettled: string;
  /** SVG path data of the part that only a statement on the whole country gives it; empty likewise. */
  readonly country: string;
}

/** The stacked chart of who holds what share of the ground. */
export interface ShareChart extends Size {
  /** Floor first. */
  readonly bands: readonly ShareBand[];
}

/** One step of a band: it lies between `top` and `bottom` from `left` to `right`; y grows downwards. */
interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where an instant stands on the axis, in pixels: `start` at 0, `end` at `width`. Time runs left to right. */
export function xOf(story: Interval, at: Instant, width: number): number {
  return ((at - story.start) / (story.end - story.start)) * width;
}

/**
 * Draws the shares as steps, because they are constant from one change to the next: a slope would
 * claim ground on days on which nothing moved.
 *
 * Each band's unsettled part lies on the side of the government's band, where ground changes hands; so
 * does the part that only a statement on the whole country gives: where a band has both, they overlap.
 *
 * @param measure parts of the ground's area, or of the number of places. Of places the story does not
 *   count which are unsettled or how they are known, so that chart has no such parts.
 */
export function shareChart(
  story: Pick<StoryOutline, 'start' | 'end' | 'actors' | 'shares'>,
  palette: Palette,
  size: Size,
  measure: Measure = 'area',
): ShareChart {
  const actors = stackedActors(story, measure);
  const middle = actors.indexOf('government');
  const settledBlocks = new Map<ActorId, Block[]>(actors.map((actor) => [actor, []]));
  const unsettledBlocks = new Map<ActorId, Block[]>(actors.map((actor) => [actor, []]));
  const countryBlocks = new Map<ActorId, Block[]>(actors.map((actor) => [actor, []]));
  story.shares.forEach(({ at, shares }, i) => {
    const left = xOf(story, at, size.width);
    const right = xOf(story, story.shares[i + 1]?.at ?? story.end, size.width);
    let floor = size.height;
    actors.forEach((actor, k) => {
      const part = partOf(shares, actor, measure);
      const bottom = floor;
      const top = Math.max(0, floor - part * size.height);
      settledBlocks.get(actor)?.push({ left, right, top, bottom });
      const edge = (blocks: Block[] | undefined, of: number) => {
        const thickness = measure === 'area' ? Math.min(of, part) * size.height : 0;
        if (thickness <= 0) return;
        blocks?.push(
          k < middle
            ? { left, right, top, bottom: top + thickness }
            : { left, right, top: bottom - thickness, bottom },
        );
      };
      edge(unsettledBlocks.get(actor), shares[actor]?.unsettled ?? 0);
      edge(countryBlocks.get(actor), shares[actor]?.country ?? 0);
      floor = top;
    });
  });
  return {
    ...size,
    bands: actors.map((actor) => ({
      actor,
      fill: palette.actors[actor]?.fill ?? palette.land,
      strong: palette.actors[actor]?.strong ?? palette.land,
      path: outline(settledBlocks.get(actor) ?? []),
      unsettled: outline(unsettledBlocks.get(actor) ?? []),
      country: outline(countryBlocks.get(actor) ?? []),
    })),
  };
}

/** Blocks that touch become one outline, so that no hairline shows between them. */
function outline(blocks: readonly Block[]): string {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.at(-1)?.right === block.left) run.push(block);
    else runs.push([block]);
  }
  return runs
    .map((run) => {
      const above = run.map(({ left, right, top }) => `${n(left)} ${n(top)}H${n(right)}`);
      const below = run
        .slice()
        .reverse()
        .map(({ left, right, bottom }) => `${n(right)} ${n(bottom)}H${n(left)}`);
      return `M${[...above, ...below].join('L')}Z`;
    })
    .join('');
}

/** Hundredths of a pixel are enough. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
