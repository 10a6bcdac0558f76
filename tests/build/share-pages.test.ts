import { describe, expect, it } from 'vitest';
import { sharePages } from '../../scripts/build/share-pages.ts';
import { addressesBelow } from '../../scripts/build/site-address.ts';
import { sharePagesOf, sharePath } from '../../src/model/share-page.ts';
import { realBundle } from '../chart/real-bundle.ts';

const parsed = realBundle();
const pages = sharePagesOf(parsed.story);
const SITE = 'https://example.org/map/';
const files = new Map(
  sharePages(parsed, addressesBelow(SITE), true).map(({ fileName, source }) => [
    fileName,
    String(source),
  ]),
);
const text = (name: string) => files.get(name) ?? '';

/** What WordPress leaves of an oEmbed answer's HTML: `wp_filter_oembed_result`. */
function asWordPress(html: string): { quote: string; frame: string } {
  const attributes: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'scrolling', 'title'],
  };
  const kept = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_tag, end, name, rest) => {
    const allowed = attributes[name];
    if (!allowed) return '';
    const values = [...String(rest).matchAll(/ ([a-z]+)="([^"]*)"/g)].filter(([, key]) =>
      allowed.includes(key as string),
    );
    return `<${end}${name}${values.map(([whole]) => whole).join('')}>`;
  });
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  return { quote: found?.[1] ?? '', frame: found?.[2] ?? '' };
}

describe('share pages', () => {
  it('are one for each day, milestone and chapter in each language', () => {
    const { start, end, milestones, chapters } = parsed.story;
    const days = (end - start) / 86_400_000;
    expect(pages).toHaveLength(days + milestones.length + chapters.length);
    expect(files.size).toBe(pages.length * 4);
    for (const { name } of pages) {
      for (const language of ['en', 'ar'] as const) {
        expect([...files.keys()]).toContain(sharePath(name, language, 'html'));
        expect([...files.keys()]).toContain(sharePath(name, language, 'oembed.json'));
      }
    }
  });

  it('are small, and each has its own title', () => {
    const html = [...files].filter(([name]) => name.endsWith('.html'));
    for (const [name, source] of html) expect(source.length, name).toBeLessThan(8000);
    const titles = html.map(([, source]) => /<title>([^<]+)/.exec(source)?.[1]);
    expect(new Set(titles).size).toBe(html.length);
  });

  it('tell feeds what they show, and lead into the map', () => {
    const day = text('at/2024-12-05-ar.html');
    expect(day).toContain('<html lang="ar" dir="rtl">');
    expect(day).toContain(`<meta property="og:url" content="${SITE}at/2024-12-05-ar.html">`);
    expect(day).toContain(`<meta property="og:image" content="${SITE}at/2024-12-05-ar.png">`);
    expect(day).toContain(`href="${SITE}at/2024-12-05-ar.oembed.json"`);
    expect(day).toContain('href="../?time=2024-12-05T20:00%2B03:00&#38;lang=ar"');
    expect(day).toMatch(/property="og:locale" content="ar_SY"/);
    expect(day).toMatch(/<p>[^<]*\p{Script=Arabic}/u);
    expect(day).not.toMatch(/ style="|<style|<script>/);
    for (const { id, text: words } of parsed.story.chapters) {
      const [first = ''] = words.en.split('.');
      expect(text(`at/chapter-${id}.html`).replaceAll('&#39;', "'")).toContain(first);
      expect(text(`at/chapter-${id}.html`)).toContain(`&#38;chapter=${id}&#38;lang=en`);
    }
  });

  it('say of their picture which instant it shows', () => {
    for (const [name, source] of files) {
      if (!name.endsWith('.html')) continue;
      const alt = /<img src="([^"]+)" alt="([^"]+)"/.exec(source);
      expect(alt, name).not.toBeNull();
      expect(alt?.[2], name).toMatch(/UTC\+3/);
    }
    expect(text('at/milestone-hama.html')).toContain('alt="Syria, 26 November');
  });

  it('survive WordPress: a quote with a link, a frame of that instant and language', () => {
    const { html, width, height } = JSON.parse(text('at/2024-12-05-ar.oembed.json'));
    const { quote, frame } = asWordPress(html);
    // Without a quote WordPress does not listen for heights.
    expect(quote).toContain(`<a href="${SITE}at/2024-12-05-ar.html">`);
    expect(frame).toContain(`src="${SITE}embed.html?time=2024-12-05T20:00%2B03:00&#38;lang=ar"`);
    expect(frame).toContain(`width="${width}" height="${height}"`);
  });

  it('stand in their own folder where the site’s address is not known', () => {
    const [page] = sharePages(parsed, addressesBelow(undefined), false);
    expect(String(page?.source)).toContain('<meta property="og:image" content="../at/');
    expect(String(page?.source)).not.toContain('og:url');
  });
});
