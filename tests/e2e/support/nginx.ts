import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A server that is running. */
export interface RunningServer {
  readonly stop: () => void;
}

/**
 * Serves the built site by nginx with the file of `docs/hosting`, of which only the lines are changed that
 * its head says to change.
 *
 * @throws Error with nginx's own words when it does not answer within ten seconds
 */
export async function serveByNginx(program: string, port: number): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'control-map-nginx-'));
  const site = readFileSync(join(ROOT, 'docs/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/control-map;', `root ${join(ROOT, 'dist')};`);
  writeFileSync(join(folder, 'site.conf'), site);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  const whole = `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 256; }
    http { access_log off; ${paths} include ${join(folder, 'site.conf')}; }`;
  writeFileSync(join(folder, 'nginx.conf'), whole);
  const server = spawn(program, ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(server, port)) return { stop };
  stop();
  throw new Error(`nginx does not answer: ${said}`);
}

async function answers(server: ChildProcess, port: number): Promise<boolean> {
  for (let i = 0; i < 100 && server.exitCode === null; i++) {
    const found = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (found?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
