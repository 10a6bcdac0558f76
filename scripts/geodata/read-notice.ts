import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { FactsError } from './problem.ts';

const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
const storySchema = v.object({
  title: v.object({ en: text, ar: text }),
  licence: text,
  licence_url: v.pipe(v.string(), v.url()),
  attribution: text,
});
const editionSchema = v.object({ version: text, date: day });

/**
 * What every layer says of itself, so that a file that was passed on still says what it is, of which edition,
 * and whom to credit. In GeoJSON these are foreign members of the collection (RFC 7946, section 6.1).
 */
export interface Notice extends v.InferOutput<typeof storySchema> {
  /** The version of `edition.json`. */
  readonly edition: string;
  /** The day on which that edition came out, ISO. */
  readonly date: string;
  /** Of all facts and outlines: files with the same one belong together, whatever the edition says. */
  readonly fingerprint: string;
}

/**
 * Reads it from `facts/story.json` and `edition.json` of a folder.
 *
 * @throws FactsError when a part is missing or is none
 */
export function readNotice(root: string): Notice {
  const story = partsOf(join(root, 'facts', 'story.json'), storySchema);
  const { version: edition, date } = partsOf(join(root, 'edition.json'), editionSchema);
  const { title, ...credit } = story;
  return { title, edition, date, fingerprint: fingerprintOf(root), ...credit };
}

function partsOf<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  path: string,
  schema: S,
): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const message = v.isValiError<S>(error)
      ? `${v.getDotPath(error.issues[0]) ?? ''}: ${error.issues[0].message}`
      : (error as Error).message;
    throw new FactsError([{ file: basename(path), line: null, column: null, message }]);
  }
}

const isData = (name: string) => /\.(csv|json|geojson)$/.test(name);

function fingerprintOf(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['facts', 'outlines']) {
    for (const name of readdirSync(join(root, folder)).filter(isData).sort()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
