import { describe, expect, it } from 'vitest';
import { controlInWords } from '../../src/controls/control-words.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { BASES, type Control, STATUSES } from '../../src/model/control.ts';
import { smallStory } from './small-world.ts';

const story = smallStory();
const HELD: Control = {
  controller: 'government',
  contender: null,
  status: 'held',
  basis: 'reported',
};
const words = (control: Partial<Control>) =>
  controlInWords(story, { ...HELD, ...control }, 'en', messagesOf('en'));

describe('control in words', () => {
  it('says who holds, takes, contests and besieges', () => {
    expect(words({})).toBe('Held by government forces');
    expect(words({ status: 'changing', contender: 'hts' })).toBe(
      'Changing hands: from government forces to HTS-led forces',
    );
    expect(words({ status: 'contested', contender: 'hts' })).toBe(
      'Held by government forces, contested by HTS-led forces',
    );
  });

  it('is as weak as a statement on the whole country', () => {
    expect(words({ controller: 'opposition', basis: 'country' })).toBe(
      'Who holds this place is not said; by a statement on the whole country, opposition forces',
    );
    expect(words({ status: 'changing', contender: 'hts', basis: 'country' })).toBe(
      'Changing hands; to whom is said of the whole country only: HTS-led forces',
    );
    expect(words({ controller: 'opposition', status: 'either', contender: 'sdf' })).toBe(
      'opposition forces or the Kurdish-led SDF: the source does not say which',
    );
  });

  it('says what is in doubt where there is no contender', () => {
    expect(words({ status: 'contested', contender: 'none' })).toBe(
      'Held by government forces; whether they left is not settled',
    );
    expect(
      words({ controller: 'israel', status: 'contested', contender: 'none', basis: 'country' }),
    ).toBe('By a statement on the whole country, Israeli forces; since when is not stated');
  });

  it('never speaks of nobody as of somebody', () => {
    for (const language of ['en', 'ar'] as const) {
      const none = messagesOf(language).actors.none ?? '';
      for (const status of STATUSES) {
        for (const basis of BASES) {
          for (const [controller, contender] of [
            ['none', null],
            ['none', 'hts'],
            ['government', 'none'],
          ] as const) {
            // Ground that somebody left is not besieged, and is not one of two's.
            if (contender !== null && (status === 'besieged' || status === 'either')) continue;
            if (controller === 'none' && status === 'contested') continue;
            const control = { controller, contender, status, basis };
            expect(controlInWords(story, control, language, messagesOf(language))).not.toContain(
              none,
            );
          }
        }
      }
    }
  });
});
