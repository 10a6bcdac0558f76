import { NO_CONTROL, timeFields } from './control-fields.ts';
import type { LayerRow } from './layer-row.ts';
import type { World } from './world.ts';

/** `incidents.geojson`: one incident over its window. One that has no one place has a null geometry. */
export function makeIncidents({ facts }: World): LayerRow[] {
  const places = new Map(facts.places.map((place) => [place.id, place]));
  return facts.incidents.map((incident) => {
    const position = places.get(incident.place ?? '')?.position ?? null;
    return {
      id: incident.id,
      ...timeFields(facts.story, incident.earliest, incident.latest),
      name: incident.title.en,
      name_ar: incident.title.ar,
      ...NO_CONTROL,
      sources: incident.sources,
      incident: incident.id,
      place: incident.place,
      kind: incident.kind,
      title: incident.title.en,
      title_ar: incident.title.ar,
      summary: incident.summary.en,
      summary_ar: incident.summary.ar,
      figures: incident.figures,
      precision: incident.precision,
      geometry: position ? { type: 'Point', coordinates: [...position] } : null,
    };
  });
}
