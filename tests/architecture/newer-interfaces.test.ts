import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEWER_INTERFACES, SAFARI_FLOOR } from './newer-interfaces.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCE = join(ROOT, 'src');

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|css)$/.test(path))
  .map((path) => ({
    path,
    // Comments may name what they explain.
    text: readFileSync(join(SOURCE, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));

describe('what came after the oldest browser that the README names', () => {
  for (const { name, pattern, safari, fallbacks = {} } of NEWER_INTERFACES) {
    it(`${name} is used only where there is a fallback`, () => {
      expect(safari ?? Number.POSITIVE_INFINITY).toBeGreaterThan(SAFARI_FLOOR);
      const users = files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
      expect(users.sort()).toEqual(Object.keys(fallbacks).sort());
    });
  }

  it('has its fallback in the very files', () => {
    const text = (path: string) => files.find((file) => file.path === path)?.text;
    expect(text('embed/moments.ts')).toMatch(/'requestIdleCallback' in globalThis/);
    const [before] = text('time-slider/time-slider-styles.ts')?.split('@supports') ?? [];
    expect(before).not.toMatch(/light-dark\(/);
  });

  it('is the version that the README names', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`Safari ${SAFARI_FLOOR} or newer`);
  });
});
