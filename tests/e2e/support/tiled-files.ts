import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { tileBundle } from '../../../scripts/tiles/tile-bundle.ts';

/** The path under which the files lie. */
export const TILED_PATH = '/tiled/';

const BUNDLE = join(import.meta.dirname, '../../../geodata/bundle/syria.json');

/** Made when it is first asked for: it takes seconds. */
let files: ReadonlyMap<string, Uint8Array> | null = null;

/** Syria's bundle with its cells in an archive, by name. */
function tiledFiles(): ReadonlyMap<string, Uint8Array> {
  if (files) return files;
  const { bundle, archiveBytes } = tileBundle(
    JSON.parse(readFileSync(BUNDLE, 'utf8')),
    'syria.pmtiles',
  );
  files = new Map([
    ['syria.json', new TextEncoder().encode(JSON.stringify(bundle))],
    ['syria.pmtiles', archiveBytes],
  ]);
  return files;
}

/**
 * Answers as an object store does: to pages of every origin, a file or the part of it that the
 * `Range` header asks for.
 */
export function answerTiled(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): void {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'range',
    'access-control-expose-headers': 'etag',
  };
  const file = tiledFiles().get(name);
  if (request.method === 'OPTIONS' || !file) {
    response.writeHead(file ? 204 : 404, cors).end();
    return;
  }
  const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  const headers = { ...cors, 'content-type': type, 'accept-ranges': 'bytes', etag: '"1"' };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined || to === undefined) {
    response.writeHead(200, { ...headers, 'content-length': file.length }).end(file);
    return;
  }
  const part = file.subarray(Number(from), Number(to) + 1);
  if (part.length === 0) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${file.length}` }).end();
    return;
  }
  response
    .writeHead(206, {
      ...headers,
      'content-length': part.length,
      'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`,
    })
    .end(part);
}
