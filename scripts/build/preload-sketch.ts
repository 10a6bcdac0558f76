import type { Plugin } from 'vite';

/** Pages that show the map. */
const WITH_MAP = ['index.html', 'embed.html'];

/** The sketch as Vite names it: `assets/syria-sketch-<hash>.json`. */
const SKETCH = /-sketch-[\w-]+\.json$/;

/**
 * Lets pages with a map fetch the sketch at once, beside the code that draws it, instead of after it.
 * The link's mode is that of the later `fetch`, so that the browser uses it.
 *
 * @throws Error `no sketch was built` when the build has none
 */
export function preloadSketch(): Plugin {
  return {
    name: 'preload-sketch',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path, bundle = {} }) => {
        if (!WITH_MAP.includes(path.replace(/^\//, ''))) return [];
        const file = Object.keys(bundle).find((name) => SKETCH.test(name));
        if (!file) throw new Error('no sketch was built');
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
