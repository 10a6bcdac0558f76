import { isoOf } from '../../model/instant.ts';
import type { Story } from '../../model/story.ts';
import { csvText } from './csv-text.ts';

const HEADER = [
  'id',
  'kind',
  'event',
  'part_of',
  'differs_from',
  'place',
  'place_name_en',
  'place_name_ar',
  'lng',
  'lat',
  'earliest',
  'latest',
  'precision',
  'harm',
  'people',
  'number',
  'bound',
  'by',
  'doubt',
  'summary_en',
  'summary_ar',
  'sources',
  'source_urls',
] as const;

/**
 * All counts of casualties as CSV, in order of time. Times are ISO 8601, windows `[earliest, latest)`;
 * `number` is empty where the source states none. Lists inside a cell are separated by `|`.
 */
export function casualtiesCsv(story: Story): string {
  const places = new Map(story.places.map((place) => [place.id, place]));
  const urls = new Map(story.sources.map(({ id, url }) => [id, url]));
  return csvText(
    HEADER,
    story.casualties.map((count) => {
      const place = places.get(count.place ?? '');
      return [
        count.id,
        count.kind,
        count.event ?? '',
        count.partOf ?? '',
        count.differsFrom ?? '',
        count.place ?? '',
        place?.name.en ?? '',
        place?.name.ar ?? '',
        place ? String(place.lng) : '',
        place ? String(place.lat) : '',
        isoOf(count.earliest, story.utcOffsetMinutes),
        isoOf(count.latest, story.utcOffsetMinutes),
        count.precision,
        count.harm,
        count.people,
        count.number === null ? '' : String(count.number),
        count.bound,
        count.by ?? '',
        count.doubt.join('|'),
        count.summary.en,
        count.summary.ar,
        count.sources.join('|'),
        count.sources.flatMap((id) => urls.get(id) || []).join('|'),
      ];
    }),
  );
}
