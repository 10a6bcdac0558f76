import { isoOf } from '../../src/model/instant.ts';
import type { ShareStep } from '../../src/model/share.ts';
import type { Notice } from './read-notice.ts';
import type { World } from './world.ts';

/** `timeline.json`: shares at every change, the list of reports, disputes, actors and sources. */
export function makeTimeline(world: World, shares: readonly ShareStep[], notice: Notice) {
  const { title: _title, ...about } = notice;
  const { facts } = world;
  const { story } = facts;
  const iso = (at: number) => isoOf(at, story.utcOffsetMinutes);
  return {
    title: story.title,
    start: iso(story.start),
    end: iso(story.end),
    timeZone: story.timeZone,
    actors: facts.actors,
    shares: shares.map(({ at, shares }) => ({ at: iso(at), shares })),
    changes: world.reports.map(({ earliest, latest, line: _, ...report }) => ({
      ...report,
      area:
        report.area === null ? null : { id: report.area, ...facts.areas.get(report.area)?.name },
      earliest: iso(earliest),
      latest: iso(latest),
    })),
    chapters: facts.chapters.map(({ at, ...chapter }) => ({ ...chapter, time: iso(at) })),
    casualties: facts.casualties.map(({ earliest, latest, ...count }) => ({
      ...count,
      earliest: iso(earliest),
      latest: iso(latest),
    })),
    disputes: facts.disputes,
    commanders: facts.commanders,
    sources: facts.sources,
    ...about,
  };
}
