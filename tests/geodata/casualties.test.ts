import { describe, expect, it } from 'vitest';
import type { Casualty } from '../../src/model/casualty.ts';
import { realFacts, realOutlines } from './support/real-geodata.ts';

/** All counts of casualties, against the incidents that they belong to and against one another. */

const FACTS = realFacts(realOutlines());
const COUNTS = FACTS.casualties;
const byId = new Map(COUNTS.map((count) => [count.id, count]));

/** Figures of incidents that count people: killed, injured, captured, arrested, casualties. */
const COUNTING = /(killed|injured|captured|arrested|casualties)/;
const WORDS: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  7: 'seven',
  8: 'eight',
  9: 'nine',
};
const eastern = (number: number) =>
  number.toLocaleString('ar-u-nu-arab', { useGrouping: number >= 1000 });

describe('the counts of casualties', () => {
  it('are there, each of events and of totals', () => {
    expect(COUNTS.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(35);
    expect(COUNTS.filter(({ kind }) => kind === 'total').length).toBeGreaterThan(20);
  });

  it('agree with the figures of their incidents: none is missing, none is another', () => {
    for (const { id, figures } of FACTS.incidents) {
      const own = COUNTS.filter(({ event }) => event === id);
      const stated = Object.entries(figures).filter(([name]) => COUNTING.test(name));
      const numbers = own.map(({ number }) => number);
      for (const [name, value] of stated)
        expect(numbers, `${id}: ${name}`).toContain(Number(value));
    }
  });

  it('name no number that their summary does not, in either language', () => {
    const silent = COUNTS.filter(({ number, summary }) => {
      if (number === null) return false;
      const digits = number.toLocaleString('en');
      const en = new RegExp(`(^|[^\\d,])(${digits}|${WORDS[number] ?? digits})\\b`, 'i');
      const ar = new RegExp(
        `(^|[^٠-٩٬])${eastern(number)}($|[^٠-٩٬])|${number === 1 ? 'واحد' : number === 2 ? 'اثن[اي]ن' : '-'}`,
      );
      return !en.test(summary.en) || !ar.test(summary.ar);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('have no number in the summary where the source states none', () => {
    const bare = COUNTS.filter(({ bound }) => bound === 'not-stated');
    expect(bare.length).toBeGreaterThan(4);
    const told = bare.filter(({ summary }) => /\d/.test(summary.en) || /[٠-٩]/.test(summary.ar));
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it('say whose count it is, with the word that its bound and its doubt need', () => {
    const owner =
      /(accounts? (of the offensives )?says?|account's infobox says|infobox|Observatory|title of|news report|note of|state media)/;
    const wrong = ({ bound, doubt, summary: { en } }: Casualty) =>
      !owner.test(en) ||
      (bound === 'at-least') !== /\bat least\b/i.test(en) ||
      doubt.includes('reportedly') !== /\breportedly\b/.test(en) ||
      doubt.includes('claimed') !== /\bclaimed\b/.test(en) ||
      (doubt.includes('near') && !/\b(near|north of|outskirts|countryside)\b/i.test(en));
    expect(COUNTS.filter(wrong).map(({ id }) => id)).toEqual([]);
  });

  it('have parts that together are no more than their whole, from its own sources', () => {
    const wholes = new Set(COUNTS.flatMap(({ partOf }) => partOf ?? []));
    expect(wholes.size).toBeGreaterThan(3);
    for (const id of wholes) {
      const whole = byId.get(id) as Casualty;
      const parts = COUNTS.filter(({ partOf }) => partOf === id);
      const sum = parts.reduce((total, { number }) => total + (number ?? 0), 0);
      expect(sum, id).toBeLessThanOrEqual(whole.number ?? 0);
      for (const part of parts) {
        expect(whole.sources, part.id).toEqual(expect.arrayContaining([...part.sources]));
      }
    }
  });

  it("tell an event otherwise than the other count by other sources than that one's", () => {
    for (const count of COUNTS) {
      if (count.differsFrom === null) continue;
      const other = byId.get(count.differsFrom) as Casualty;
      expect(count.sources, count.id).not.toEqual(other.sources);
    }
  });

  it('stand in the chapters that name them', () => {
    for (const { id, text, casualties } of FACTS.chapters) {
      const named = casualties.map((count) => byId.get(count));
      expect(named, id).not.toContain(undefined);
      if (/\b(kill(s|ed)|injured|death toll)\b/.test(text.en)) expect(named, id).not.toEqual([]);
      for (const count of named) {
        if (!count?.number || count.number === 1) continue;
        const word = WORDS[count.number] ?? (count.number === 11 ? 'eleven' : '-');
        expect(text.en, count.id).toMatch(new RegExp(`\\b(${count.number}|${word})\\b`, 'i'));
      }
    }
  });
});
