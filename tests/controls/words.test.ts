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

  it('says when a successor is not reported, and never gives nobody a share', () => {
    expect(at(60)).toMatch(
      /^Government forces left Village; who came after them is not reported\./,
    );
    const shares = { none: { area: 0.9, unsettled: 0, country: 0, places: 1 } };
    const gone = { ...story, shares: [{ at: story.start, shares }] };
    expect(headlineSentence(gone, [], hour(0), 'en')).toBe('');
  });

  describe('from the fall of a government on', () => {
    const statement = { en: 'they took the country', ar: 'الجماعات سيطرت على البلاد' };
    const collapse = { start: hour(44), end: hour(56), statement };
    const held = { unsettled: 0, places: 1 };
    const shares = [
      ...story.shares,
      {
        at: hour(56),
        shares: {
          hts: { ...held, area: 0.7, country: 0.3 },
          sdf: { ...held, area: 0.2, country: 0.09 },
          none: { ...held, area: 0.1, country: 0 },
        },
      },
    ];
    const tell = (hours: number, more: Partial<typeof story> = {}, language: 'en' | 'ar' = 'en') =>
      headlineSentence({ ...story, collapse, shares, ...more }, captures, hour(hours), language);

    it('tells it before all else', () => {
      expect(tell(43)).toBe(at(43));
      expect(tell(44)).toMatch(/^The government is falling: the country is changing hands\. HTS/);
    });

    it('tells what one account says, and how much that account alone is known by', () => {
      expect(tell(56)).toBe(
        'The government has fallen: by one account, they took the country. 61% of the territory is drawn place by place, 39% only by that account.',
      );
      expect(tell(71, {}, 'ar')).toMatch(
        /^سقطت الحكومة، وتقول رواية إن الجماعات سيطرت على البلاد\. ٦١٪/,
      );
    });

    it('tells no more than the fall where no account speaks of the whole country', () => {
      expect(tell(56, { collapse: { ...collapse, statement: null } })).toBe(
        'The government has fallen. HTS-led forces hold 70% of the territory.',
      );
    });

    it('tells a great city’s capture beside it', () => {
      const early = { ...collapse, start: hour(20), end: hour(24) };
      expect(tell(31, { collapse: early })).toBe(
        'The government has fallen: by one account, they took the country. HTS-led forces took control of City.',
      );
    });
  });

  it('speaks Arabic', () => {
    expect(headlineSentence(story, captures, hour(30), 'ar')).toMatch(
      /^انتقلت السيطرة على City إلى/,
    );
  });
});

describe('valueText', () => {
  it('is words: the day and the hour; what changed is said by the announcer', () => {
    const text = (hours: number) =>
      valueText(hour(hours), messagesOf('en'), formatsOf('en', 'Asia/Damascus'));
    expect(text(29)).toBe('Wednesday 27 November, early hours, 05:00.');
    expect(text(30)).toBe('Wednesday 27 November, morning, 06:00.');
    expect(text(31)).toBe('Wednesday 27 November, morning, 07:00.');
  });
});
