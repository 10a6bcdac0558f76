import { contains, DAY_MS, type Instant, type Interval } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import type { StoryOutline } from '../model/story-outline.ts';

/**
 * The part of a story over `[start, end)`, widened to whole local days, as a story of its own: control
 * intervals and shares are cut at its ends; milestones, chapters and incidents are those that belong
 * to it. All of the story comes back as it is.
 *
 * @throws RangeError `the window … is empty` unless `start` comes before `end`.
 */
export function windowOutline<S extends StoryOutline>(story: S, start: Instant, end: Instant): S {
  if (!(start < end)) throw new RangeError(`the window from ${start} to ${end} is empty`);
  const offsetMs = story.utcOffsetMinutes * 60_000;
  const midnight = (at: Instant, round: (days: number) => number) =>
    round((at + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
  const window: Interval = {
    start: Math.max(midnight(start, Math.floor), story.start),
    end: Math.min(midnight(end, Math.ceil), story.end),
  };
  if (window.start === story.start && window.end === story.end) return story;
  return {
    ...story,
    ...window,
    places: story.places.map((place) => ({ ...place, intervals: cut(place.intervals, window) })),
    incidents: story.incidents.filter((incident) => meets(incident, window)),
    milestones: story.milestones.filter(({ at }) => contains(window, at)),
    chapters: story.chapters.filter(({ at }) => contains(window, at)),
    shares: cutShares(story.shares, window),
  };
}

/**
 * The same of a whole story. Reports are those that belong to the window, and those from before that
 * tell why a place is held as it is.
 *
 * @throws RangeError `the window … is empty` unless `start` comes before `end`.
 */
export function windowStory(whole: Story, start: Instant, end: Instant): Story {
  const story = windowOutline(whole, start, end);
  if (story === whole) return whole;
  const reasons = new Set(
    story.places.flatMap(({ intervals }) => intervals.map(({ report }) => report)),
  );
  const reports = story.reports.filter((report) => meets(report, story) || reasons.has(report.id));
  return { ...story, reports };
}

function meets(
  span: { readonly earliest: Instant; readonly latest: Instant },
  window: Interval,
): boolean {
  return span.earliest < window.end && span.latest > window.start;
}

function cut<Span extends Interval>(spans: readonly Span[], window: Interval): Span[] {
  return spans
    .filter(({ start, end }) => start < window.end && end > window.start)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, window.start),
      end: Math.min(span.end, window.end),
    }));
}

/** The step in force at the window's start begins there. */
function cutShares(shares: Story['shares'], window: Interval): Story['shares'] {
  const before = shares.filter(({ at }) => at <= window.start).at(-1);
  const within = shares.filter(({ at }) => at > window.start && at < window.end);
  return before ? [{ ...before, at: window.start }, ...within] : within;
}
