import { defineConfig } from 'vite';

// Part of `npm run build:package`: the element as the package carries it, with its facts, its fonts and
// its copy of MapLibre beside it. Files that a module names by `new URL(…, import.meta.url)` stay files,
// which a library build would turn into text within the module.

/** The module behind `import 'control-map'`. */
export const ELEMENT_MODULE = 'src/embed/web-component.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: 'package/element',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      input: { 'control-map': ELEMENT_MODULE },
      preserveEntrySignatures: 'exports-only',
      output: { entryFileNames: '[name].js' },
    },
  },
});
