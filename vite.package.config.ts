import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

// `npm run build:package`: what npm carries, in `package/`. The site has a configuration of its own.

/**
 * What a project can import: `control-map/<name>`, and the module that is behind it. A new entry needs
 * the same name in `exports` of package.json and its module among the `files` of tsconfig.package.json,
 * and under `sideEffects` if it does something by being imported; tests/package/entries.test.ts compares.
 * `control-map` itself is the element, which vite.element.config.ts builds.
 */
export const PACKAGE_ENTRIES: Readonly<Record<string, string>> = {
  host: 'src/embed/host.ts',
  'time-slider': 'src/time-slider/time-slider-control.ts',
};

/** What `control-map` itself is where there is no browser; its name in `package/`. */
export const WITHOUT_BROWSER = { 'without-browser': 'src/embed/without-browser.ts' } as const;

/** Packages that npm installs beside this one: they are imported, not copied. */
const installed = [
  ...Object.keys(packageJson.dependencies),
  ...Object.keys(packageJson.peerDependencies),
];

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'package',
    target: 'es2022',
    // Whoever builds a page from it makes it small; here it stays readable.
    minify: false,
    sourcemap: true,
    lib: {
      entry: { ...PACKAGE_ENTRIES, ...WITHOUT_BROWSER },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
    },
  },
});
