import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answerTiled, TILED_PATH } from './tiled-files.ts';

/**
 * Somebody else's site, on a port of its own: serves `examples/`, with the address that they name put
 * in place of the real one, and any page that a test writes (`/page?html=…&csp=…&coep=…`). Those have no CORS
 * headers and know nothing of the map. Below `/tiled/` it is an object store that holds a bundle with
 * its cells in an archive.
 *
 *     tsx tests/e2e/support/host-server.ts <port> <address of the map's site, with its last slash>
 */
const [port = '4418', site = 'http://127.0.0.1:4417/'] = process.argv.slice(2);

/** What the examples call the place where the map lies. */
const NAMED_SITE = 'https://maps.example/control-map/';
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  const answer = (status: number, type: string, body: string) => {
    const policy = searchParams.get('csp');
    const embedder = searchParams.get('coep');
    response.writeHead(status, {
      'content-type': type,
      ...(policy && { 'content-security-policy': policy }),
      ...(embedder && { 'cross-origin-embedder-policy': embedder }),
    });
    response.end(body);
  };
  if (pathname === '/favicon.ico') return answer(204, 'image/x-icon', '');
  if (pathname === '/page')
    return answer(200, 'text/html; charset=utf-8', searchParams.get('html') ?? '');
  if (pathname.startsWith(TILED_PATH)) {
    return answerTiled(request, response, pathname.slice(TILED_PATH.length));
  }
  const file = normalize(join(EXAMPLES, decodeURIComponent(pathname)));
  if (!file.startsWith(EXAMPLES)) return answer(403, 'text/plain', 'outside');
  try {
    const text = readFileSync(file, 'utf8').replaceAll(NAMED_SITE, site);
    return answer(200, TYPES[extname(file)] ?? 'text/plain', text);
  } catch {
    return answer(404, 'text/plain', 'not there');
  }
}).listen(Number(port), '127.0.0.1', () => console.log(`host pages on http://127.0.0.1:${port}`));
