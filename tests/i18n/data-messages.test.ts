import { describe, expect, it } from 'vitest';
import { INCIDENT_KINDS } from '../../scripts/geodata/fact-tables.ts';
import { dataAr } from '../../src/i18n/data-messages-ar.ts';
import { dataEn } from '../../src/i18n/data-messages-en.ts';

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

describe('messages of the data page', () => {
  it('say the same things in both languages', () => {
    const keys = (messages: object) => flat(messages).map(([key]) => key);
    expect(keys(dataAr)).toEqual(keys(dataEn));
  });

  it('are never empty', () => {
    for (const [key, text] of [...flat(dataEn), ...flat(dataAr)]) {
      expect(text.trim(), key).not.toBe('');
    }
  });

  it('are Arabic in Arabic, but for the names of fields, which are the same', () => {
    for (const [key, text] of flat(dataAr)) {
      if (!key.endsWith('.field')) expect(text, key).toMatch(/\p{Script=Arabic}/u);
    }
    const fields = (messages: typeof dataEn) => messages.fields.terms.map(({ field }) => field);
    expect(fields(dataAr)).toEqual(fields(dataEn));
  });

  it('hold no Arabic in English', () => {
    for (const [key, text] of flat(dataEn)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('are neutral', () => {
    for (const [key, text] of [...flat(dataEn), ...flat(dataAr)]) {
      expect(text, key).not.toMatch(/liberat|terroris|regime|تحرير(?! الشام)|إرهاب|النظام/i);
    }
  });

  it('name every kind of incident that the facts know, and no other', () => {
    for (const messages of [dataEn, dataAr]) {
      expect(Object.keys(messages.incidentKinds).sort()).toEqual([...INCIDENT_KINDS].sort());
    }
  });

  it('count in Arabic by all six forms', () => {
    const found = [0, 1, 2, 3, 11, 100].map((n) => dataAr.table.found(n, String(n), '315'));
    expect(new Set(found).size).toBe(6);
  });
});
