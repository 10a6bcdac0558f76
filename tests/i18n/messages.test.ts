import { describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';

/** Every message by its path; functions are called with numbers, which no script claims. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[path, String(value(...Array.from({ length: value.length }, (_, i) => i + 1)))]];
  }
  return Object.entries(value as object).flatMap(([key, child]) =>
    flat(child, path ? `${path}.${key}` : key),
  );
}

/** Forms that carry nothing but their arguments. */
const ONLY_ARGUMENTS = [
  'time.dayAndPart',
  'time.dayAndClock',
  'time.partAndClock',
  'timeline.speedValue',
  'card.publishedOn',
  'headline.join',
  'changes.comma',
];

describe('messages', () => {
  it('say the same things in both languages', () => {
    const keys = (messages: object) => flat(messages).map(([key]) => key);
    expect(keys(ar)).toEqual(keys(en));
  });

  it('are never empty', () => {
    for (const [key, text] of [...flat(en), ...flat(ar)]) expect(text.trim(), key).not.toBe('');
  });

  it('are Arabic in Arabic', () => {
    for (const [key, text] of flat(ar)) {
      if (!ONLY_ARGUMENTS.includes(key)) expect(text, key).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('hold no Arabic in English', () => {
    for (const [key, text] of flat(en)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('keep the map’s own voice neutral', () => {
    for (const [key, text] of [...flat(en), ...flat(ar)]) {
      expect(text, key).not.toMatch(/liberat|terroris|regime|تحرير(?! الشام)|إرهاب|النظام/i);
    }
  });

  it('count in Arabic by all six forms', () => {
    const found = [0, 1, 2, 3, 11, 100].map((count) => ar.list.found(count, String(count)));
    expect(new Set(found).size).toBe(6);
  });
});
