import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../src/controls/readable-address.ts';

describe('readableAddress', () => {
  it.each([
    ['https://example.org/%D8%AF%D9%85%D8%B4%D9%82', 'https://example.org/دمشق'],
    ['https://example.org/Fall_of_Hama_%E2%80%93_2024', 'https://example.org/Fall_of_Hama_–_2024'],
    ['https://example.org/%28a%29', 'https://example.org/(a)'],
    ['', ''],
  ])('%s', (address, readable) => {
    expect(readableAddress(address)).toBe(readable);
  });

  it.each([
    ['what parts or ends an address', 'https://example.org/a%2Fb%3Fc?d=e%26f%23g%20h%2B1'],
    ['marks that are not seen', 'https://example.org/a%E2%80%8Eb'],
    ['what is no text', 'https://example.org/%FF%FE'],
    ['a sign that is no escape', 'https://example.org/100%'],
  ])('leaves %s as it is', (_what, address) => {
    expect(readableAddress(address)).toBe(address);
  });

  it('leads to the same page', () => {
    const address = 'https://example.org/%D8%AF%20%25?q=%D8%AF%26%C3%A9';
    expect(new URL(readableAddress(address)).href).toBe(new URL(address).href);
  });
});
