import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What is compressed already. */
const PACKED: ReadonlySet<string> = new Set(['.png', '.woff2']);

/** A server that runs. */
export interface SiteServer {
  /** Address of the site, with its last slash. */
  readonly address: string;
  close(): void;
}

/**
 * Serves a built site as `docs/embedding.md` asks of a host: text packed with brotli, files with a hash in their
 * name cached for good, any origin allowed. (Vite's preview compresses nothing.)
 *
 * @param folder where `index.html` lies. @param port 0: any that is free
 */
export function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const name = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(name)];
    let body = packed.get(name);
    try {
      if (!body && type) {
        const file = readFileSync(join(folder, name));
        body = PACKED.has(extname(name)) ? file : brotliCompressSync(file);
        packed.set(name, body);
      }
    } catch {
      body = undefined;
    }
    if (!body || !type) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not there');
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'access-control-allow-origin': '*',
      'cache-control': name.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(!PACKED.has(extname(name)) && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const { port: chosen } = server.address() as { port: number };
      resolve({ address: `http://127.0.0.1:${chosen}/`, close: () => server.close() });
    });
  });
}
