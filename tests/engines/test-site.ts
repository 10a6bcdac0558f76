import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file that every page of a journey runs before all else. */
const READER_SIDE = 'reader-side.js';
/** MapLibre's own code, and so every live map, comes after it or never. */
const MAPLIBRE = /\/maplibre-[^/]*\.js$/;

/** Addresses, each with its last slash. */
export interface TestSite {
  /** The built site. */
  readonly live: string;
  /** The same where MapLibre never comes, as on a slow line: quick, for journeys that need no live map. */
  readonly still: string;
  /** Somebody else's: `page?html=…` is a page with that body. */
  readonly host: string;
  close(): void;
}

/** Serves the built site, and pages of others, each with `reader-side.js` in its head. */
export async function serveTestSite(folder: string): Promise<TestSite> {
  const [live, still, host] = await Promise.all([
    listen(siteServer(folder, false)),
    listen(siteServer(folder, true)),
    listen(hostServer()),
  ]);
  return {
    live: live.address,
    still: still.address,
    host: host.address,
    close: () => {
      for (const { server } of [live, still, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Before the page's policy, which knows nothing of tests. */
function withReaderSide(html: string): string {
  return html.replace(/<head>|<!doctype html>/i, `$&<script src="/${READER_SIDE}"></script>`);
}

function siteServer(folder: string, still: boolean): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (still && MAPLIBRE.test(pathname)) return;
    const name = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const path =
      name === `/${READER_SIDE}` ? join(import.meta.dirname, READER_SIDE) : join(folder, name);
    const type = TYPES[extname(name)] ?? 'text/plain';
    try {
      const file = readFileSync(path);
      const body = extname(name) === '.html' ? withReaderSide(file.toString()) : file;
      response
        .writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not there');
    }
  });
}

function hostServer(): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === `/${READER_SIDE}`) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync(join(import.meta.dirname, READER_SIDE)));
    } else if (pathname === '/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head>';
      response.end(withReaderSide(`${head}<body>${searchParams.get('html') ?? ''}</body></html>`));
    } else response.writeHead(204).end();
  });
}

function listen(server: Server): Promise<{ server: Server; address: string }> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ server, address: `http://127.0.0.1:${port}/` });
    });
  });
}
