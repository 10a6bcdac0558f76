import { type SVGTemplateResult, svg } from 'lit';
import type { IncidentGroup } from '../model/incident-group.ts';

/** One shape a family, in a square of 10: the same families of shapes as on the map. */
const PATHS: Readonly<Record<IncidentGroup, string>> = {
  strike:
    'M5 0l1 2.6L8.5 1.5 7.4 4 10 5 7.4 6l1.1 2.5L6 7.4 5 10 4 7.4 1.5 8.5 2.6 6 0 5l2.6-1L1.5 1.5 4 2.6z',
  killing: 'M.8 2.2L2.2.8 5 3.6 7.8.8l1.4 1.4L6.4 5l2.8 2.8-1.4 1.4L5 6.4 2.2 9.2.8 7.8 3.6 5z',
  clash: 'M5 .2L9.8 5 5 9.8.2 5z',
  people: 'M5 .8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z',
  movement: 'M.8 1L9.4 5 .8 9z',
  statement: 'M1 1.4h8v7.2H1z',
};

/** A sign whose middle lies at `x`, `y`, so many pixels wide. */
export function incidentShape(
  group: IncidentGroup,
  x: number,
  y: number,
  size: number,
): SVGTemplateResult {
  const scale = size / 10;
  return svg`<path d=${PATHS[group]} transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})"></path>`;
}
