import * as v from 'valibot';
import { LANGUAGES } from '../state/view-state.ts';
import { PROTOCOL_VERSION } from './protocol.ts';

const message = <Name extends string, Fields extends v.ObjectEntries>(name: Name, fields: Fields) =>
  v.object({
    type: v.literal(`control-map:${name}`),
    version: v.literal(PROTOCOL_VERSION),
    ...fields,
  });

const id = v.pipe(v.string(), v.maxLength(80));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const bounds = v.pipe(
  v.tuple([degrees(180), degrees(85), degrees(180), degrees(85)]),
  v.check(([west, south, east, north]) => west < east && south < north),
);

/** What the page around may ask of a map. */
export const MessageToMap = v.variant('type', [
  /** ISO 8601 with offset. */
  message('set-time', { time: v.pipe(v.string(), v.maxLength(40)) }),
  message('play', {}),
  message('pause', {}),
  /** A place's card; null closes it. */
  message('select', { place: v.nullable(id) }),
  /** West, south, east, north, degrees; or a place. */
  message('fit', { bounds: v.optional(bounds), place: v.optional(id) }),
  message('set-lang', { lang: v.picklist(LANGUAGES) }),
  /** Whether the map may hold a WebGL context: a page with many maps shares them out. */
  message('set-live', { live: v.boolean() }),
]);
export type MessageToMap = v.InferOutput<typeof MessageToMap>;

/** What was meant by a message; null: it is none of ours, of another version, or wrong. */
export function readMessage(data: unknown): MessageToMap | null {
  const result = v.safeParse(MessageToMap, data);
  return result.success ? result.output : null;
}
