import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ELEMENT_MODULE } from '../../vite.element.config.ts';
import { PACKAGE_ENTRIES, WITHOUT_BROWSER } from '../../vite.package.config.ts';

const declarations = JSON.parse(readFileSync('tsconfig.package.json', 'utf8')) as {
  files: string[];
  compilerOptions: { outDir: string; rootDir: string };
};

describe('what the package offers', () => {
  const entries = [
    ['.', ELEMENT_MODULE, 'element/control-map'] as const,
    ...Object.entries(PACKAGE_ENTRIES).map(
      ([name, module]) => [`./${name}`, module, name] as const,
    ),
  ];

  it('is exported under the names of the table, with types and code', () => {
    const expected: Record<string, object> = Object.fromEntries(
      entries.map(([entry, module, file]) => [
        entry,
        {
          types: `./${module.replace(/^src/, 'package/types').replace(/\.ts$/, '.d.ts')}`,
          default: `./package/${file}.js`,
        },
      ]),
    );
    // On a server nothing is defined, and nothing thrown.
    expected['.'] = {
      types: './package/types/embed/web-component.d.ts',
      browser: './package/element/control-map.js',
      node: `./package/${Object.keys(WITHOUT_BROWSER)[0]}.js`,
      default: './package/element/control-map.js',
    };
    for (const framework of ['react', 'svelte', 'vue']) {
      expected[`./${framework}`] = { types: `./types/${framework}.d.ts` };
    }
    const {
      './package.json': _self,
      './custom-elements.json': _manifest,
      ...exported
    } = packageJson.exports;
    expect(exported).toEqual(expected);
  });

  it('has declarations: the compiler is told of each module', () => {
    expect(declarations.files).toEqual(entries.map(([, module]) => module));
    expect(declarations.compilerOptions).toMatchObject({ outDir: 'package/types', rootDir: 'src' });
  });

  it('says that the site’s modules do something by being imported', () => {
    // Without, the site's build leaves out its style sheets and custom elements.
    expect(packageJson.sideEffects).toContain('./src/**');
  });
});
