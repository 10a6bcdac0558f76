/**
 * Families of incidents, from what does most harm to what does least: the one grouping that the
 * timeline's icons, the list of events and the map share.
 */
export const INCIDENT_GROUPS = [
  'strike',
  'killing',
  'clash',
  'people',
  'movement',
  'statement',
] as const;

/**
 * `strike` fire from afar; `killing` people killed by hand or by a bomber; `clash` fighting, cut
 * roads, and forces or arms on the move into it; `people` flight, aid, evacuation and protest;
 * `movement` someone left the country or the field; `statement` words: announced, stated, negotiated.
 */
export type IncidentGroup = (typeof INCIDENT_GROUPS)[number];

const GROUP_OF: Readonly<Record<string, IncidentGroup>> = {
  strike: 'strike',
  shelling: 'strike',
  killing: 'killing',
  'suicide-attack': 'killing',
  clash: 'clash',
  ambush: 'clash',
  'road-cut': 'clash',
  mobilisation: 'clash',
  equipment: 'clash',
  displacement: 'people',
  humanitarian: 'people',
  evacuation: 'people',
  protest: 'people',
  departure: 'movement',
  'naval-departure': 'movement',
  announcement: 'statement',
  statement: 'statement',
  meeting: 'statement',
};

/** The family of an incident's kind; a kind that the list does not know counts as a statement. */
export function incidentGroupOf(kind: string): IncidentGroup {
  return Object.hasOwn(GROUP_OF, kind) ? (GROUP_OF[kind] as IncidentGroup) : 'statement';
}
