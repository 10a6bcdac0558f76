import { describe, expect, it } from 'vitest';
import { addressWith } from '../../src/embed/page-address.ts';

describe('the page’s address', () => {
  it('keeps what others put there, as it stands, and the fragment', () => {
    const present = { search: '?utm_source=a%20b&time=2024-12-05&fbclid=&x', hash: '#top' };
    expect(addressWith('?time=2024-12-06T00:00%2B03:00&lang=en', present)).toBe(
      '?time=2024-12-06T00:00%2B03:00&lang=en&utm_source=a%20b&fbclid=&x#top',
    );
  });

  it('is the view alone where there is nothing else', () => {
    expect(addressWith('?lang=en', { search: '', hash: '' })).toBe('?lang=en');
    expect(addressWith('?lang=en', { search: '?lang=ar&place=hama&', hash: '' })).toBe('?lang=en');
  });
});
