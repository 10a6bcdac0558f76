import { GROUND_KINDS } from '../../src/model/place.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import type { StoryFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import type { FactRows } from './read-facts.ts';
import type { Outlines } from './read-outlines.ts';
import type { Row } from './read-table.ts';
import { readTimeWords } from './read-time-words.ts';
import { reportProblems } from './report-problems.ts';

/** Checks whatever one row says of another: ids that must exist, be unique, or agree. */
export function checkReferences(
  rows: Omit<FactRows, 'coverage' | 'chapters' | 'commanders'>,
  story: StoryFacts,
  outlines: Outlines,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (file: string, line: number | null, column: string | null, message: string) =>
    problems.push({ file, line, column, message });

  const unique = <T extends { id: string }>(
    file: string,
    table: readonly Row<T>[],
  ): Set<string> => {
    const seen = new Map<string, number>();
    for (const { line, value } of table) {
      const former = seen.get(value.id);
      if (former) tell(file, line, 'id', `"${value.id}" stands in line ${former} already`);
      else seen.set(value.id, line);
    }
    return new Set(seen.keys());
  };
  const sources = unique('sources.csv', rows.sources);
  const actors = unique('actors.csv', rows.actors);
  const named = unique('places.csv', rows.places);
  const areas = unique('areas.csv', rows.areas);
  const reports = unique('reports.csv', rows.reports);
  const incidents = unique('incidents.csv', rows.incidents);
  const places = new Set([...named, ...outlines.settlements.map((settlement) => settlement.id)]);

  const refer = (
    known: ReadonlySet<string>,
    what: string,
    file: string,
    line: number,
    column: string,
    id: string | null,
  ) => {
    if (id !== null && !known.has(id)) tell(file, line, column, `there is no ${what} "${id}"`);
  };

  for (const { line, value } of rows.sources) {
    if (value.via !== '') refer(sources, 'source', 'sources.csv', line, 'via', value.via);
  }
  for (const { line, value } of rows.actors) {
    if (!Object.hasOwn(paletteOf('light').actors, value.id)) {
      tell('actors.csv', line, 'id', `"${value.id}" has no colours: add them to src/palette`);
    }
  }
  const geonames = new Set(outlines.settlements.map((settlement) => settlement.geonames));
  for (const { line, value } of rows.places) {
    const known = Object.hasOwn(outlines.governorateNames, value.governorate);
    if (!known)
      tell('places.csv', line, 'governorate', `there is no governorate "${value.governorate}"`);
    if ((value.lng === null) !== (value.lat === null)) {
      tell('places.csv', line, 'lng', 'lng and lat must both be given or both be empty');
    }
    if (value.lng === null && value.note.trim() === '') {
      tell('places.csv', line, 'note', 'a place without a position needs the reason');
    }
    if (value.lng !== null && value.uncertainty_km === null) {
      tell('places.csv', line, 'uncertainty_km', 'a position needs its doubt in km');
    }
    if (value.geonames !== '' && !geonames.has(value.geonames)) {
      tell('places.csv', line, 'geonames', `there is no settlement ${value.geonames}`);
    }
  }
  for (const { line, value } of rows.areas) {
    for (const member of value.members) {
      if (member.startsWith('governorate:')) {
        const id = member.slice('governorate:'.length);
        const known = Object.hasOwn(outlines.governorateNames, id);
        if (!known) tell('areas.csv', line, 'members', `there is no governorate "${id}"`);
      } else refer(places, 'place', 'areas.csv', line, 'members', member);
    }
    for (const id of value.except) refer(places, 'place', 'areas.csv', line, 'except', id);
    if (value.outline !== null && !outlines.areas.some((area) => area.id === value.outline)) {
      tell('areas.csv', line, 'outline', `there is no outline "${value.outline}"`);
    }
  }
  const baselines = new Map<string, number>();
  for (const { line, value } of rows.baseline) {
    refer(places, 'place', 'baseline.csv', line, 'place', value.place);
    refer(actors, 'actor', 'baseline.csv', line, 'controller', value.controller);
    for (const id of value.sources) refer(sources, 'source', 'baseline.csv', line, 'sources', id);
    const former = baselines.get(value.place);
    if (former)
      tell('baseline.csv', line, 'place', `"${value.place}" stands in line ${former} already`);
    baselines.set(value.place, line);
  }
  const replaced = new Set(rows.places.map(({ value }) => value.geonames));
  const owners = [
    ...rows.places
      .filter(({ value }) => value.lng !== null && GROUND_KINDS.has(value.kind))
      .map(({ value }) => value.id),
    ...outlines.settlements.filter((s) => !replaced.has(s.geonames)).map((s) => s.id),
  ];
  for (const id of owners) {
    if (!baselines.has(id)) {
      tell('baseline.csv', null, 'place', `"${id}" owns ground and has no row`);
    }
  }

  const checkTimes = (
    file: string,
    line: number,
    value: { words: string; earliest: number; latest: number; precision: string },
    notBefore = Number.NEGATIVE_INFINITY,
  ) => {
    try {
      const words = readTimeWords(value.words, story.utcOffsetMinutes);
      const window = { ...words, start: Math.max(words.start, notBefore) };
      const iso = (at: number) =>
        new Date(at + story.utcOffsetMinutes * 60_000).toISOString().slice(0, 16);
      if (window.start !== value.earliest) {
        tell(file, line, 'earliest', `"${value.words}" starts at ${iso(window.start)} local time`);
      }
      if (window.end !== value.latest) {
        tell(file, line, 'latest', `"${value.words}" ends at ${iso(window.end)} local time`);
      }
      if (window.precision !== value.precision) {
        tell(file, line, 'precision', `"${value.words}" is of precision ${window.precision}`);
      }
      if (window.start < story.start || window.end > story.end) {
        tell(file, line, 'words', `"${value.words}" lies outside the story`);
      }
    } catch (error) {
      tell(file, line, 'words', (error as Error).message);
    }
  };

  for (const { line, value } of rows.reports) {
    const file = 'reports.csv';
    if ((value.place === null) === (value.area === null)) {
      tell(file, line, 'place', 'exactly one of place and area must be given');
    }
    refer(places, 'place', file, line, 'place', value.place);
    refer(areas, 'area', file, line, 'area', value.area);
    refer(actors, 'actor', file, line, 'from', value.from);
    refer(actors, 'actor', file, line, 'to', value.to);
    refer(actors, 'actor', file, line, 'or', value.or);
    refer(places, 'place', file, line, 'follows', value.follows);
    for (const id of value.after) refer(reports, 'report', file, line, 'after', id);
    for (const { column, message } of reportProblems(value, rows.reports)) {
      tell(file, line, column, message);
    }
    for (const id of value.sources) refer(sources, 'source', file, line, 'sources', id);
    const notBefore = rows.reports
      .filter((other) => value.after.includes(other.value.id))
      .map((other) => other.value.earliest);
    checkTimes(file, line, value, Math.max(...notBefore, Number.NEGATIVE_INFINITY));
  }
  for (const { line, value } of rows.incidents) {
    refer(places, 'place', 'incidents.csv', line, 'place', value.place);
    for (const id of value.sources) refer(sources, 'source', 'incidents.csv', line, 'sources', id);
    checkTimes('incidents.csv', line, value);
  }
  unique('casualties.csv', rows.casualties);
  for (const { line, value } of rows.casualties) {
    refer(places, 'place', 'casualties.csv', line, 'place', value.place);
    for (const id of value.sources) refer(sources, 'source', 'casualties.csv', line, 'sources', id);
    checkTimes('casualties.csv', line, value);
  }
  const answers = new Map<string, number>();
  for (const { line, value } of rows.disputes) {
    answers.set(value.id, (answers.get(value.id) ?? 0) + 1);
    for (const id of value.sources) refer(sources, 'source', 'disputes.csv', line, 'sources', id);
    const known =
      places.has(value.subject) || reports.has(value.subject) || incidents.has(value.subject);
    if (!known) {
      tell(
        'disputes.csv',
        line,
        'subject',
        `there is no place, report or incident "${value.subject}"`,
      );
    }
  }
  for (const [id, count] of answers) {
    if (count < 2) tell('disputes.csv', null, 'answer', `"${id}" has one answer only`);
  }
  for (const id of story.milestones) {
    if (!places.has(id)) tell('story.json', null, 'milestones', `there is no place "${id}"`);
  }
  for (const id of story.collapse?.reports ?? []) {
    const report = rows.reports.find(({ value }) => value.id === id)?.value;
    if (!report) tell('story.json', null, 'collapse', `there is no report "${id}"`);
    else if (report.basis !== 'country' || report.area === null) {
      tell('story.json', null, 'collapse', `"${id}" must name an area, on the basis "country"`);
    }
  }
  for (const id of story.collapse?.holders ?? []) {
    if (!actors.has(id)) tell('story.json', null, 'collapse', `there is no actor "${id}"`);
  }
  return problems;
}
