import type { Plugin } from 'vite';
import { build } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataFiles } from './scripts/build/data-files.ts';
import { leadOn } from './scripts/build/lead-on.ts';
import { preloadSketch } from './scripts/build/preload-sketch.ts';
import { staticFiles } from './scripts/build/static-files.ts';
import { withoutScripts } from './scripts/build/without-scripts.ts';

/**
 * What the built page may load: files, and MapLibre's worker. No inline script or style. Which files, the
 * page says itself as soon as it runs: its own (`src/embed/narrow-policy.ts`, which knows these words).
 * `frame-ancestors` is missing on purpose: it does nothing in a meta element, and anyone may embed.
 */
const CONTENT_SECURITY_POLICY = [
  'default-src http: https:',
  'script-src http: https:',
  'style-src http: https:',
  // In a sandboxed frame the origin is opaque: there the worker comes from a data: address.
  'worker-src http: https: blob: data:',
  'img-src http: https: data: blob:',
  'connect-src http: https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types control-map lit-html default',
].join('; ');

/** Writes the policy into built pages. The development server needs inline styles, and gets none. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Names that snippets in articles rely on: these files never move. */
const STABLE_ENTRIES: ReadonlySet<string> = new Set(['control-map', 'host']);

/** Builds `embed.js` by itself, after the pages: a classic script may import nothing. */
function loaderScript(): Plugin {
  return {
    name: 'loader-script',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          target: 'es2020',
          emptyOutDir: false,
          lib: {
            entry: 'src/embed/loader.ts',
            formats: ['iife'],
            name: 'controlMapLoader',
            fileName: () => 'embed.js',
          },
        },
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [
    contentSecurityPolicy(),
    preloadSketch(),
    staticFiles(),
    dataFiles(),
    withoutScripts(),
    leadOn(),
    loaderScript(),
  ],
  // Frames without an origin of their own and pages of other origins load modules and data from here.
  server: { cors: { origin: '*' } },
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2022',
    // Fonts and data stay files: the policy allows no data: address for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    // Browsers that know no preloading fetch modules when they are imported: later, but all of them.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'index.html',
        data: 'data.html',
        embed: 'embed.html',
        'control-map': 'src/embed/web-component.ts',
        host: 'src/embed/host.ts',
      },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ name }) =>
          STABLE_ENTRIES.has(name) ? '[name].js' : 'assets/[name]-[hash].js',
        codeSplitting: {
          groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/].*\.m?js$/ }],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Property tests on a busy computer.
    testTimeout: 60_000,
  },
});
