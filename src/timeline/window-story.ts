import type { ControlInterval } from '../model/control.ts';
import { contains, DAY_MS, type Instant, type Interval } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import type { Story } from '../model/story.ts';

/**
 * The part of a story over `[start, end)`, widened to whole local days, as a story of its own: control intervals and shares are
 * cut at its ends; milestones, chapters, incidents and reports are those that belong to it. A report
 * from before stays where it tells why a place is held as it is.
 *
 * @throws RangeError `the window … is empty` unless `start` comes before `end`.
 */
export function windowStory(story: Story, start: Instant, end: Instant): Story {
  if (!(start < end)) throw new RangeError(`the window from ${start} to ${end} is empty`);
  const offsetMs = story.utcOffsetMinutes * 60_000;
  const midnight = (at: Instant, round: (days: number) => number) =>
    round((at + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
  const window: Interval = {
    start: Math.max(midnight(start, Math.floor), story.start),
    end: Math.min(midnight(end, Math.ceil), story.end),
  };
  if (window.start === story.start && window.end === story.end) return story;
  const places = story.places.map((place) => ({ ...place, intervals: cut(place, window) }));
  const reasons = new Set(places.flatMap(({ intervals }) => intervals.map(({ report }) => report)));
  const meets = (span: { readonly earliest: Instant; readonly latest: Instant }) =>
    span.earliest < window.end && span.latest > window.start;
  return {
    ...story,
    ...window,
    places,
    reports: story.reports.filter((report) => meets(report) || reasons.has(report.id)),
    incidents: story.incidents.filter(meets),
    milestones: story.milestones.filter(({ at }) => contains(window, at)),
    chapters: story.chapters.filter(({ at }) => contains(window, at)),
    shares: cutShares(story.shares, window),
  };
}

function cut({ intervals }: Pick<Place, 'intervals'>, window: Interval): ControlInterval[] {
  return intervals
    .filter(({ start, end }) => start < window.end && end > window.start)
    .map((interval) => ({
      ...interval,
      start: Math.max(interval.start, window.start),
      end: Math.min(interval.end, window.end),
    }));
}

/** The step in force at the window's start begins there. */
function cutShares(shares: Story['shares'], window: Interval): Story['shares'] {
  const before = shares.filter(({ at }) => at <= window.start).at(-1);
  const within = shares.filter(({ at }) => at > window.start && at < window.end);
  return before ? [{ ...before, at: window.start }, ...within] : within;
}
