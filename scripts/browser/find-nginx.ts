import type { Machine } from './machine.ts';

/** Where Debian puts it: not on an ordinary user's PATH. */
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** What a test says that is left out for want of it. */
export const NO_NGINX =
  'no nginx here: set NGINX_PATH, or install it (apt-get install nginx-light); as root `npm test` does';

/** The path of an nginx that is already here; null when there is none. */
export function findNginx(machine: Machine): string | null {
  const stated = machine.env.NGINX_PATH;
  const found = (stated ? [stated] : PLACES).find((path) => machine.hasProgram(path));
  return found ?? null;
}

/** The same; where there is none and this process may install one, it does. Never throws. */
export function findOrInstallNginx(machine: Machine): string | null {
  const found = findNginx(machine);
  if (found) return found;
  const allowed = machine.platform === 'linux' && machine.isRoot;
  if (!allowed || machine.ask('apt-get', ['--version']) === null) return null;
  if (!machine.run('apt-get', ['update'])) return null;
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light']);
  return findNginx(machine);
}
