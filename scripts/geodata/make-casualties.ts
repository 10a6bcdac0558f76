import { NO_CONTROL, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import type { World } from './world.ts';

/** `casualties.geojson`: one count over its window. One that has no one place has a null geometry. */
export function makeCasualties({ facts }: World): LayerRow[] {
  const titles = new Map(facts.incidents.map(({ id, title }) => [id, title]));
  const places = new Map(facts.places.map((place) => [place.id, place]));
  return facts.casualties.map((count) => {
    const place = places.get(count.place ?? '');
    const name = place?.name ?? titles.get(count.event ?? '') ?? count.summary;
    return {
      id: count.id,
      ...timeFields(facts.story, count.earliest, count.latest),
      name: name.en,
      name_ar: name.ar,
      ...NO_CONTROL,
      sources: count.sources,
      casualty: count.id,
      event: count.event,
      part_of: count.partOf,
      differs_from: count.differsFrom,
      place: count.place,
      kind: count.kind,
      harm: count.harm,
      people: count.people,
      number: count.number,
      bound: count.bound,
      by: count.by,
      doubt: count.doubt,
      summary: count.summary.en,
      summary_ar: count.summary.ar,
      precision: count.precision,
      geometry: place?.position ? { type: 'Point', coordinates: [...place.position] } : null,
    };
  });
}
