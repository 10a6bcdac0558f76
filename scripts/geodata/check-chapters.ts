import type { StoryFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import type { FactRows } from './read-facts.ts';

const FILE = 'chapters.csv';

/** An arrow tells of a capture that is fresh: no older than this at the chapter's instant. */
const FRESH_MS = 72 * 3_600_000;

/**
 * What chapters say of other rows: their order, their places, the facts they rest on, callouts in both
 * languages, and arrows, each of which a report must bear out. Empty when all is well.
 */
export function checkChapters(
  rows: Pick<FactRows, 'chapters' | 'places' | 'actors' | 'reports' | 'incidents' | 'casualties'>,
  story: Pick<StoryFacts, 'start' | 'end'>,
): Problem[] {
  const problems: Problem[] = [];
  const positioned = new Set(
    rows.places.filter(({ value }) => value.lng !== null).map(({ value }) => value.id),
  );
  const actors = new Set(rows.actors.map(({ value }) => value.id));
  const facts = new Set([...rows.reports, ...rows.incidents].map(({ value }) => value.id));
  const counts = new Set(rows.casualties.map(({ value }) => value.id));
  const ids = new Set<string>();
  let former = story.start;
  for (const { line, value } of rows.chapters) {
    const tell = (column: string, message: string) =>
      problems.push({ file: FILE, line, column, message });
    const place = (column: string, id: string) => {
      if (!positioned.has(id)) tell(column, `there is no place "${id}" with a position`);
    };
    if (ids.has(value.id)) tell('id', `"${value.id}" stands twice`);
    ids.add(value.id);
    if (value.time < story.start || value.time >= story.end) tell('time', 'is outside the story');
    if (value.time < former) tell('time', 'is earlier than the chapter before it');
    former = Math.max(former, value.time);
    for (const id of value.places) place('places', id);
    for (const id of value.facts) {
      if (!facts.has(id)) tell('facts', `there is no report or incident "${id}"`);
    }
    for (const id of value.casualties) {
      if (!counts.has(id)) tell('casualties', `there is no count of casualties "${id}"`);
    }
    for (const callout of value.callouts_en) place('callouts_en', callout.place);
    const pairs = (list: readonly { readonly place: string }[]) =>
      list.map((callout) => callout.place).join(' ');
    if (pairs(value.callouts_en) !== pairs(value.callouts_ar)) {
      tell('callouts_ar', 'must name the same places in the same order as callouts_en');
    }
    for (const { actor, places } of value.advances) {
      if (!actors.has(actor)) tell('advances', `there is no actor "${actor}"`);
      for (const id of places) place('advances', id);
      const goal = places.at(-1) as string;
      const borneOut = rows.reports.some(
        ({ value: report }) =>
          report.place === goal &&
          report.to === actor &&
          report.earliest <= value.time &&
          report.latest > value.time - FRESH_MS,
      );
      if (!borneOut) {
        tell('advances', `no report of the 72 hours before says that ${actor} reached "${goal}"`);
      }
    }
  }
  return problems;
}
