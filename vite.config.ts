import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { staticFiles } from './scripts/build/static-files.ts';

/**
 * What the built page may load: its own files, and MapLibre's worker. No inline script or style.
 * `frame-ancestors` is missing on purpose: it does nothing in a meta element, and anyone may embed.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
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

export default defineConfig({
  base: './',
  plugins: [contentSecurityPolicy(), staticFiles()],
  build: {
    target: 'es2022',
    // Fonts and data stay files: the policy allows no data: address for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      input: ['index.html', 'data.html'],
      output: {
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
