import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepInWords } from '../../src/controls/changes/change-words.ts';
import { changesBetween } from '../../src/controls/changes/changes-between.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { HOUR_MS, instantOf } from '../../src/model/instant.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');
const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');
const at = (day: string) => instantOf(`2024-${day}:00+03:00`);
const step = (from: string, to: string, language: 'en' | 'ar' = 'en') =>
  stepInWords(at(from), at(to), {
    story,
    language,
    messages: messagesOf(language),
    formats: formatsOf(language, story.timeZone),
  });

describe('what a step in time changed', () => {
  it('says where, and who won from whom', () => {
    expect(step('12-05T05:00', '12-05T16:00')).toMatch(
      /^Hama: control passed from government forces to HTS-led forces\. \d+ more places? changes? hands\.$/,
    );
    expect(step('12-05T05:00', '12-05T16:00', 'ar')).toMatch(
      /^حماة: انتقلت السيطرة من القوات الحكومية إلى القوات بقيادة هيئة تحرير الشام\. تنتقل السيطرة على /,
    );
  });

  it('says that a change is going on, and from whom to whom', () => {
    expect(step('12-05T05:00', '12-05T08:00')).toMatch(
      /^Hama: control is passing from government forces to HTS-led forces\./,
    );
  });

  it('keeps the report’s own words of doubt', () => {
    expect(step('12-06T05:00', '12-06T14:00')).toMatch(
      /^Homs: contested between government forces and HTS-led forces \(reportedly, denied\)\./,
    );
  });

  it('says when only the whole country is spoken of', () => {
    const changes = changesBetween(story, at('12-07T12:00'), at('12-10T12:00'));
    const country = changes.filter(({ after }) => after.basis === 'country');
    expect(country.length).toBeGreaterThan(20);
    for (const change of country.slice(0, 40)) {
      expect(
        stepInWords(at('12-07T12:00'), at('12-10T12:00'), {
          story: { ...story, places: [change.place] },
          language: 'en',
          messages: messagesOf('en'),
          formats: formatsOf('en', story.timeZone),
        }),
      ).toContain('by a statement on the whole country alone');
    }
  });

  it('going back, tells the earlier state, which nobody won', () => {
    const back = step('12-05T16:00', '12-04T05:00');
    expect(back).toMatch(/^Hama: (held by|contested|besieged)/);
    expect(back).not.toContain('passed');
  });

  it('says so when nothing changes, and between an instant and itself', () => {
    expect(step('12-10T20:00', '12-10T21:00')).toBe('No place changes hands.');
    expect(step('12-10T20:00', '12-10T20:00')).toBe('No place changes hands.');
  });

  it('is at most two sentences, never empty, at any step of any hour', () => {
    for (const language of ['en', 'ar'] as const) {
      const context = {
        story,
        language,
        messages: messagesOf(language),
        formats: formatsOf(language, story.timeZone),
      };
      for (let hour = story.start; hour < story.end; hour += 3 * HOUR_MS) {
        for (const other of [hour - 6 * HOUR_MS, hour + HOUR_MS, hour + 24 * HOUR_MS]) {
          const text = stepInWords(hour, other, context);
          expect(text).not.toMatch(/undefined|null|NaN/);
          expect(text.endsWith('.')).toBe(true);
          expect(text.split(/\.\s/u).length).toBeLessThanOrEqual(2);
        }
      }
    }
  });
});
