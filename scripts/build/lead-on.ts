import type { Plugin } from 'vite';
import { SHARE_FOLDER } from '../../src/model/share-page.ts';

/** While pages are being developed there are no share pages: their addresses lead to the map itself. */
export function leadOn(): Plugin {
  return {
    name: 'lead-on',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://site');
        if (!pathname.startsWith(`/${SHARE_FOLDER}`) || !pathname.endsWith('.html')) return next();
        response.writeHead(302, { location: `/${search}` }).end();
      });
    },
  };
}
