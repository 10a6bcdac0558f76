import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/i18n/formats.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { windowInWords } from '../../src/i18n/window-words.ts';
import { instantOf } from '../../src/model/instant.ts';
import type { Precision } from '../../src/model/report.ts';

const en = formatsOf('en', 'Asia/Damascus');
const ar = formatsOf('ar', 'Asia/Damascus');
const local = (time: string) => instantOf(`2024-${time}:00+03:00`);

describe('formats', () => {
  it('write the thumb’s date in words', () => {
    expect(en.thumb(local('11-30T03:00'))).toBe('Sat 30 Nov, early hours');
    expect(ar.thumb(local('12-05T15:00'))).toBe('الخميس ٥ كانون الأول، بعد الظهر');
  });

  it('name months as Syrians do', () => {
    expect(ar.fullDate(local('11-30T12:00'))).toBe('السبت ٣٠ تشرين الثاني ٢٠٢٤');
  });

  it('count days from local midnight, whatever the machine’s zone', () => {
    expect(en.dayLong(local('12-01T00:00'))).toBe('Sunday 1 December');
    expect(en.dayLong(local('12-01T00:00') - 1)).toBe('Saturday 30 November');
  });

  it('divide the day into quarters, each with its start and without its end', () => {
    const part = (time: string) => en.partOfDay(local(`12-01T${time}`));
    expect(
      ['00:00', '05:59', '06:00', '11:59', '12:00', '17:59', '18:00', '23:59'].map(part),
    ).toEqual([
      'early',
      'early',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
    ]);
  });

  it('write the clock with 24 hours', () => {
    expect(en.clock(local('12-01T00:05'))).toBe('00:05');
    expect(ar.clock(local('12-01T18:30'))).toBe('١٨:٣٠');
  });

  it('write shares; what is there is never nothing', () => {
    expect(en.percent(0.624)).toBe('62%');
    expect(en.percent(0.001)).toBe('<1%');
    expect(en.percent(0)).toBe('0%');
    expect(ar.percent(0.62)).toMatch(/^٦٢/);
  });

  it('keep dates of sources on their day, and unknown ones as they are', () => {
    expect(en.isoDate('2024-11-30')).toBe('30 November 2024');
    expect(en.isoDate('autumn 2024')).toBe('autumn 2024');
  });
});

describe('windowInWords', () => {
  const words = (
    earliest: string,
    latest: string,
    precision: Precision,
    lang: 'en' | 'ar' = 'en',
  ) =>
    windowInWords(
      { earliest: local(earliest), latest: local(latest), precision },
      messagesOf(lang),
      lang === 'en' ? en : ar,
      180,
    );

  it.each<[string, string, Precision, string]>([
    ['11-29T12:00', '11-29T18:00', 'part-of-day', 'in the afternoon of Friday 29 November'],
    ['11-29T00:00', '11-29T06:00', 'part-of-day', 'in the early hours of Friday 29 November'],
    ['11-29T18:00', '11-30T00:00', 'part-of-day', 'in the evening of Friday 29 November'],
    ['11-29T06:00', '11-29T15:00', 'part-of-day', 'between 06:00 and 15:00 on Friday 29 November'],
    [
      '11-29T00:00',
      '11-29T09:00',
      'part-of-day',
      'between midnight and 09:00 on Friday 29 November',
    ],
    ['12-09T00:00', '12-10T00:00', 'day', 'some time on Monday 9 December'],
    ['12-08T00:00', '12-10T00:00', 'day', 'some time from Sunday 8 December to Monday 9 December'],
    ['11-30T18:00', '11-30T19:00', 'hour', 'in the hour before 19:00 on Saturday 30 November'],
    ['11-30T23:00', '12-01T00:00', 'hour', 'in the hour before midnight on Saturday 30 November'],
    [
      '11-29T18:00',
      '11-30T06:00',
      'part-of-day',
      'in the night from Friday 29 November to Saturday 30 November',
    ],
    [
      '11-29T20:00',
      '11-30T05:00',
      'part-of-day',
      'between 20:00 on Friday 29 November and 05:00 on Saturday 30 November',
    ],
    [
      '11-30T12:00',
      '11-30T18:00',
      'order',
      'in the afternoon of Saturday 30 November (only the order of events is known)',
    ],
  ])('%s to %s, %s', (earliest, latest, precision, expected) => {
    expect(words(earliest, latest, precision)).toBe(expected);
  });

  it('speaks Arabic', () => {
    expect(words('11-29T12:00', '11-29T18:00', 'part-of-day', 'ar')).toBe(
      'بعد ظهر الجمعة ٢٩ تشرين الثاني',
    );
  });
});
