import { describe, expect, it } from 'vitest';
import { EMBED_WAYS, snippetOf } from '../../src/controls/embed-dialog/snippet.ts';

const PARTS = {
  site: 'https://maps.example/syria/',
  parameters: { time: '2024-11-30T06:00+03:00', lang: 'ar' },
  title: 'A "map" <of> x & y',
  language: 'ar' as const,
  height: 680,
  share: {
    page: { name: 'milestone-town', kind: 'milestone', id: 'town', at: 1 } as const,
    pictured: { name: '2024-11-30', kind: 'day', id: '2024-11-30', at: 2 } as const,
    pictureText: 'Who held what, 30 November',
  },
};
const ADDRESS =
  'https://maps.example/syria/at/milestone-town-ar.html?time=2024-11-30T06:00%2B03:00';

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
  });

  it.each(['script', 'element', 'image'] as const)(
    'keep a picture of that instant with a link and true words: %s',
    (way) => {
      const snippet = snippetOf(way, PARTS);
      expect(snippet).toContain(`<a href="${ADDRESS}&amp;lang=ar">`);
      expect(snippet).toContain('src="https://maps.example/syria/at/2024-11-30-ar.png"');
      expect(snippet).toContain('alt="Who held what, 30 November"');
      expect(snippet).toContain('width="800" height="420"');
    },
  );

  it('offer the nearest page with a preview as a plain address', () => {
    expect(snippetOf('link', PARTS)).toBe(`${ADDRESS}&lang=ar`);
  });

  it('stay in the column, also where a policy takes styles away', () => {
    const frame = snippetOf('iframe', PARTS);
    expect(frame).toMatch(/ style="display:block;width:100%;/);
    expect(frame).toContain(' width="100%" height="680" ');
  });

  it.each(['script', 'element'] as const)(
    'keep room by their script, so that none is left where it is stripped: %s',
    (way) => {
      const snippet = snippetOf(way, PARTS);
      expect(snippet).toMatch(/<script [^>]*style="display:block;height:680px/);
      const stripped = snippet.replace(/<script.*?<\/script>/g, '');
      // An element that no script has defined is inline: it has no height.
      expect(stripped.replace(/<control-map [^>]*>/, '')).not.toMatch(/height:\d/);
    },
  );

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
