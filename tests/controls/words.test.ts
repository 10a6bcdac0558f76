import { describe, expect, it } from 'vitest';
import { capturesOf, neighbouringCapture } from '../../src/chart/captures.ts';
import { headlineSentence } from '../../src/controls/headline/headline-sentence.ts';
import { valueText } from '../../src/controls/timeline/value-text.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { hour, smallStory } from './small-world.ts';

const story = smallStory();
const captures = capturesOf(story);

describe('captures', () => {
  it('are those that a source names, in order of time', () => {
    expect(captures.map(({ place, at, from, to }) => [place.id, at, from, to])).toEqual([
      ['city', hour(30), 'government', 'hts'],
      ['village', hour(60), 'government', 'none'],
    ]);
  });

  it('are found strictly before and after an instant', () => {
    expect(neighbouringCapture(captures, hour(30), 1)).toBe(hour(60));
    expect(neighbouringCapture(captures, hour(30), -1)).toBeNull();
    expect(neighbouringCapture(captures, hour(60), 1)).toBeNull();
    expect(neighbouringCapture(captures, hour(60), -1)).toBe(hour(30));
  });
});

describe('headlineSentence', () => {
  const at = (hours: number) => headlineSentence(story, captures, hour(hours), 'en');

  it('tells the shares while nothing happens', () => {
    expect(at(0)).toBe(
      'Government forces hold 70% of the territory. The Kurdish-led SDF hold 30% of the territory.',
    );
  });

  it('tells what is changing hands, then what was taken, for twelve hours', () => {
    expect(at(25)).toMatch(
      /^City passes to HTS-led forces some time in these hours\. Government forces hold 70%/,
    );
    expect(at(30)).toMatch(/^HTS-led forces took control of City\. HTS-led forces hold 40%/);
    expect(at(41.9)).toMatch(/took control of City/);
    expect(at(42)).toMatch(/^HTS-led forces hold 40%/);
  });

  it('says when nobody is reported in control', () => {
    expect(at(60)).toMatch(/^Government forces left Village; nobody is reported in control\./);
  });

  it('speaks Arabic', () => {
    expect(headlineSentence(story, captures, hour(30), 'ar')).toMatch(
      /^انتقلت السيطرة على City إلى/,
    );
  });
});

describe('valueText', () => {
  it('is words: the day, the hour, and what was captured in the hour before', () => {
    const text = (hours: number) =>
      valueText(hour(hours), captures, 'en', messagesOf('en'), formatsOf('en', 'Asia/Damascus'));
    expect(text(29)).toBe('Wednesday 27 November, early hours, 05:00.');
    expect(text(30)).toBe('Wednesday 27 November, morning, 06:00. City captured.');
    expect(text(31)).toBe('Wednesday 27 November, morning, 07:00.');
  });
});
