import { describe, expect, it } from 'vitest';
import { commanderMessagesOf } from '../../src/i18n/commander-messages.ts';

describe('words about commanders', () => {
  const en = commanderMessagesOf('en');
  const ar = commanderMessagesOf('ar');

  it('are English in English and Arabic in Arabic, none empty', () => {
    for (const text of Object.values(en)) expect(text).toMatch(/^[^\p{Script=Arabic}]+$/u);
    for (const text of Object.values(ar)) expect(text).toMatch(/\p{Script=Arabic}/u);
    expect(Object.keys(ar)).toEqual(Object.keys(en));
  });
});
