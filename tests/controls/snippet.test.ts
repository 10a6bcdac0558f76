import { describe, expect, it } from 'vitest';
import { EMBED_WAYS, snippetOf } from '../../src/controls/embed-dialog/snippet.ts';

const PARTS = {
  site: 'https://maps.example/syria/',
  parameters: { time: '2024-11-30T06:00+03:00', lang: 'ar' },
  title: 'A "map" <of> x & y',
  height: 680,
};

describe('snippets', () => {
  it('carry the parameters in the way’s own form', () => {
    expect(snippetOf('iframe', PARTS)).toContain(
      'src="https://maps.example/syria/embed.html?time=2024-11-30T06:00%2B03:00&amp;lang=ar"',
    );
    expect(snippetOf('script', PARTS)).toContain(
      '<div class="control-map" data-time="2024-11-30T06:00+03:00" data-lang="ar"',
    );
    expect(snippetOf('element', PARTS)).toContain(
      '<control-map time="2024-11-30T06:00+03:00" lang="ar" style="height:680px">',
    );
    expect(snippetOf('image', PARTS)).toContain('https://maps.example/syria/card-ar.png');
  });

  it.each(EMBED_WAYS)('escape what they are given: %s', (way) => {
    const hostile = { ...PARTS, parameters: { place: '"><img src=x onerror=alert(1)>' } };
    const snippet = snippetOf(way, hostile);
    expect(snippet).not.toContain('<img src=x');
    expect(snippet).not.toContain('<of>');
  });

  it('hold no empty query', () => {
    expect(snippetOf('iframe', { ...PARTS, parameters: {} })).toContain('embed.html"');
  });
});
