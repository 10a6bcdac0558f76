import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capturesOf } from '../../src/chart/captures.ts';
import { headlineSentence } from '../../src/controls/headline/headline-sentence.ts';
import { parseBundle } from '../../src/data/parse-bundle.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { windowStory } from '../../src/timeline/window-story.ts';
import type { Seen } from './seen.ts';

const file = join(import.meta.dirname, '../../geodata/bundle/syria.json');

/** The facts, read apart from the page. */
export const { story } = parseBundle(JSON.parse(readFileSync(file, 'utf8')), 'syria.json');

/**
 * What must be true of every map at rest, whatever was done to it:
 * the slider stands within the story that it tells; the headline tells what the facts say of the
 * slider's instant; the dates on both sides of a comparison are those of the
 * two thumbs.
 *
 * @returns what is not true, in words; empty when all is.
 */
export function brokenInvariants(seen: Seen): string[] {
  const { slider, secondThumb, language } = seen;
  const broken: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) broken.push(`${what}: ${String(found)}, expected ${String(expected)}`);
  };
  const { at, min, max } = slider;
  if (!(min <= at && at <= max)) broken.push(`the slider's ${at} is not in ${min}..${max}`);
  if (!(story.start <= min && min < max && max < story.end)) {
    broken.push(`the story told is ${min}..${max}`);
  }
  if (broken.length > 0) return broken;

  const told = windowStory(story, min, max + 1);
  expect(
    'the headline',
    spaced(seen.sentence),
    spaced(headlineSentence(told, capturesOf(told), at, language)),
  );

  if (seen.badges === null) {
    expect('the second thumb without a comparison', secondThumb, null);
    return broken;
  }
  if (secondThumb === null) return [...broken, 'a comparison without a second thumb'];
  if (!(min <= secondThumb && secondThumb <= max)) {
    broken.push(`the second thumb's ${secondThumb} is not in ${min}..${max}`);
  }
  const formats = formatsOf(language, story.timeZone);
  const words = messagesOf(language).compare;
  expect('the left badge', spaced(seen.badges[0]), spaced(words.left(formats.thumb(at))));
  expect(
    'the right badge',
    spaced(seen.badges[1]),
    spaced(words.right(formats.thumb(secondThumb))),
  );
  return broken;
}

/** What the address of the page says must be what the slider shows. */
export function brokenAddress(address: string, { slider, secondThumb, language }: Seen): string[] {
  const query = new URL(address).searchParams;
  const broken: string[] = [];
  const instant = (name: string) => {
    const value = query.get(name);
    return value === null ? null : minuteOf(Date.parse(value));
  };
  // Before the first change the address is as it was given: without a time it is the story's start.
  const time = instant('time') ?? minuteOf(slider.min);
  if (time !== minuteOf(slider.at)) broken.push(`the address's time: ${time}, not ${slider.at}`);
  const compare = instant('compare');
  const second = secondThumb === null ? null : minuteOf(secondThumb);
  if (compare !== second) broken.push(`the address's compare: ${compare}, not ${second}`);
  if ((query.get('lang') ?? language) !== language)
    broken.push(`the address's lang: ${query.get('lang')}`);
  return broken;
}

/** An address has no seconds. */
const minuteOf = (at: number) => Math.floor(at / 60_000) * 60_000;

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
