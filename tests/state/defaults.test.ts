import { describe, expect, it } from 'vitest';
import { isDark, preferredLanguage } from '../../src/state/defaults.ts';

describe('preferredLanguage', () => {
  it.each([
    [['ar-SY', 'en'], 'ar'],
    [['AR'], 'ar'],
    [['de', 'fr-FR', 'ar-EG'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['arn'], 'en'],
    [[], 'en'],
  ])('%j -> %s', (preferred, expected) => {
    expect(preferredLanguage(preferred)).toBe(expected);
  });
});

describe('isDark', () => {
  it('follows the device only when told to', () => {
    expect(isDark('auto', true)).toBe(true);
    expect(isDark('auto', false)).toBe(false);
    expect(isDark('light', true)).toBe(false);
    expect(isDark('dark', false)).toBe(true);
  });
});
