import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  readonly name: string;
}
interface Element {
  readonly tagName: string;
  readonly members: readonly (Named & { readonly attribute?: string })[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** The manifest as the package has it, and one more element in it. */
function makeManifest(): Map<string, Element> {
  const folder = '.cache/manifest';
  const extra = ['--globs', 'tests/fixtures/described-element.ts', '--outdir', folder];
  execFileSync('npx', ['--no-install', 'custom-elements-manifest', 'analyze', ...extra], {
    shell: process.platform === 'win32',
    stdio: 'pipe',
  });
  const { modules } = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as {
    modules: { declarations: Element[] }[];
  };
  return new Map(
    modules.flatMap(({ declarations }) =>
      declarations.map((element) => [element.tagName, element] as const),
    ),
  );
}

/** Docblocks of `src/controls` that name an element, by its name. */
function docblocks(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync('src/controls', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const code = readFileSync(`src/controls/${file}`, 'utf8');
    for (const [docblock] of code.matchAll(/\/\*\*.*?\*\//gs)) {
      const [, element] = /@element (\S+)/.exec(docblock) ?? [];
      if (element) found.set(element, docblock);
    }
  }
  return found;
}

const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name).sort();

describe('the manifest of custom elements', () => {
  const manifest = makeManifest();

  it('has all that a docblock says, and nothing that is private', () => {
    const element = manifest.get('described-element');
    expect(names(element?.members)).toEqual(['open', 'shown', 'time']);
    expect(names(element?.attributes)).toEqual(['time']);
    expect(names(element?.events)).toEqual(['seek']);
    expect(names(element?.slots)).toEqual(['note']);
    expect(names(element?.cssParts)).toEqual(['frame']);
    expect(names(element?.cssProperties)).toEqual(['--frame-ink']);
  });

  it('has every element, with the events of its docblock', () => {
    expect(docblocks().size).toBeGreaterThan(10);
    for (const [tagName, docblock] of docblocks()) {
      const events = [...docblock.matchAll(/@(?:event|fires) (\S+)/g)]
        .map(([, name]) => name)
        .sort();
      expect([tagName, names(manifest.get(tagName)?.events)]).toEqual([tagName, events]);
      expect(events.filter((name) => !/^[a-z-]+$/.test(name ?? ''))).toEqual([]);
    }
  });
});
