import { isoOf } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import { csvText } from './csv-text.ts';
import { type DataRow, rowsOf } from './data-row.ts';

/** One column of a file: its name, and a row's cell. */
type Column = readonly [name: string, cell: (row: DataRow, story: Story) => string];

/** Lists inside a cell are separated as in the facts. */
const LIST = '|';

const text = (name: 'title' | 'summary' | 'area'): readonly Column[] => [
  [`${name}_en`, (row) => row[name]?.en ?? ''],
  [`${name}_ar`, (row) => row[name]?.ar ?? ''],
];

const WHERE: readonly Column[] = [
  ['place', ({ place }) => place?.id ?? ''],
  ['place_name_en', ({ place }) => place?.name.en ?? ''],
  ['place_name_ar', ({ place }) => place?.name.ar ?? ''],
  ['lng', ({ place }) => (place ? String(place.lng) : '')],
  ['lat', ({ place }) => (place ? String(place.lat) : '')],
  ['uncertainty_km', ({ place }) => (place ? String(place.uncertaintyKm) : '')],
];

const WHEN: readonly Column[] = [
  ['earliest', ({ earliest }, story) => isoOf(earliest, story.utcOffsetMinutes)],
  ['latest', ({ latest }, story) => isoOf(latest, story.utcOffsetMinutes)],
  ['precision', ({ precision }) => precision],
];

const WHO_SAYS_SO: readonly Column[] = [
  ['sources', ({ sources }) => sources.join(LIST)],
  ['source_urls', (row, story) => urlsOf(row, story).join(LIST)],
  ['disputes', ({ disputes }) => disputes.map(({ id }) => id).join(LIST)],
];

const DOUBT: Column = ['doubt', ({ doubt }) => doubt.join(LIST)];

const REPORT_COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['effect', ({ kind }) => kind],
  ...WHERE,
  ...text('area'),
  ['from', ({ from }) => from ?? ''],
  ['to', ({ to }) => to ?? ''],
  ['or', ({ or }) => or ?? ''],
  ...WHEN,
  ['method', ({ method }) => method ?? ''],
  ['basis', ({ basis }) => basis ?? ''],
  DOUBT,
  ...text('summary'),
  ...WHO_SAYS_SO,
];

const INCIDENT_COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ...WHERE,
  ...WHEN,
  DOUBT,
  ...text('title'),
  ...text('summary'),
  ['figures', figuresOf],
  ...WHO_SAYS_SO,
];

/** All reports of a story as CSV, in order of time. Times are ISO 8601, windows `[earliest, latest)`. */
export function reportsCsv(story: Story): string {
  return csvOf(story, 'report', REPORT_COLUMNS);
}

/** All incidents of a story as CSV, in order of time. `figures` is `name=value|name=value`. */
export function incidentsCsv(story: Story): string {
  return csvOf(story, 'incident', INCIDENT_COLUMNS);
}

function csvOf(story: Story, type: DataRow['type'], columns: readonly Column[]): string {
  const rows = rowsOf(story).filter((row) => row.type === type);
  return csvText(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, cell]) => cell(row, story))),
  );
}

function urlsOf(row: DataRow, story: Story): string[] {
  return row.sources.flatMap((id) => story.sources.find((source) => source.id === id)?.url || []);
}

function figuresOf(row: DataRow, story: Story): string {
  const figures = story.incidents.find(({ id }) => id === row.id)?.figures ?? {};
  return Object.entries(figures)
    .map(([name, value]) => `${name}=${value}`)
    .join(LIST);
}
