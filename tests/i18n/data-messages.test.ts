import { describe, expect, it } from 'vitest';
import { INCIDENT_KINDS } from '../../scripts/geodata/fact-tables.ts';
import { dataAr } from '../../src/i18n/data-messages-ar.ts';
import { dataEn } from '../../src/i18n/data-messages-en.ts';

const CITED = {
  title: 'Reedland',
  edition: '1.2.0',
  date: '2031-03-06',
  url: 'https://example.org/map/',
  accessed: '2031-04-01',
};

/** Every message by its path; functions are called with numbers, which no script claims. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (path === 'licence.citation')
    return [[path, (value as typeof dataEn.licence.citation)(CITED)]];
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

  it('cite the data with its title, its edition and a year', () => {
    for (const { licence } of [dataEn, dataAr]) {
      const citation = licence.citation(CITED);
      for (const part of Object.values(CITED)) expect(citation).toContain(part);
      expect(citation).toMatch(/\(2031\)/);
    }
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
