import type { Page } from '@playwright/test';
import bundle from '../../geodata/bundle/syria.json' with { type: 'json' };
import { restMs } from '../../src/timeline/tour.ts';
import { openMap, openStillMap, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

const chapters = bundle.chapters;
const last = chapters.length - 1;
/** Chapters count in minutes from here. */
const START = Date.parse('2024-11-26T00:00:00+03:00');

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Tabs until the focus is on something whose name or text fits. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (
        element?.getAttribute('aria-label') ??
        element?.getAttribute('title') ??
        element?.textContent?.trim() ??
        ''
      );
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no Tab reaches ${name}`);
}

for (const { lang, story, next } of [
  { lang: 'en', story: /^Watch the story$/, next: 'ArrowRight' },
  { lang: 'ar', story: /^شاهد القصة$/, next: 'ArrowLeft' },
] as const) {
  test(`the whole story with the keyboard alone (${lang})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStillMap(page, { lang });
    await tabTo(page, story);
    await page.keyboard.press('Enter');
    const panel = page.locator('control-map-story');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(
      chapters[0]?.title[lang] ?? '',
    );
    await panel.getByRole('heading', { level: 2 }).focus();
    // A key stops the story from going on by itself.
    await page.keyboard.press('Home');
    for (const chapter of chapters.slice(1)) {
      await page.keyboard.press(next);
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(chapter.title[lang]);
      await expect(panel).toContainText(chapter.text[lang].slice(0, 40));
      await expect.poll(() => query(page, 'chapter')).toBe(chapter.id);
    }
    await page.keyboard.press('Home');
    await expect.poll(() => query(page, 'chapter')).toBe(chapters[0]?.id);
    await page.keyboard.press('End');
    await expect.poll(() => query(page, 'chapter')).toBe(chapters[last]?.id);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect.poll(() => query(page, 'chapter')).toBeNull();
  });
}

test('a link to a chapter shows its instant, its ground and its words', async ({ page }) => {
  const chapter = chapters.find(({ id }) => id === 'fall-of-hama');
  await openStillMap(page, { chapter: 'fall-of-hama' });
  await expect(page.locator('control-map-story')).toContainText(chapter?.title.en ?? '?');
  const slider = page.locator('control-map-timeline').getByRole('slider').first();
  const start = Date.parse(bundle.start);
  await expect(slider).toHaveAttribute(
    'aria-valuenow',
    String(start + (chapter?.at ?? 0) * 60_000),
  );
});

test('the story plays by itself from chapter to chapter and stops at a touch', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 800, height: 640 });
  await page.clock.install();
  await openMap(page, { chapter: chapters[0]?.id ?? '' });
  const panel = page.locator('control-map-story');
  await panel.getByRole('button', { name: 'Watch the story' }).click();
  // A glance and the time to read, of which most is skipped here; then the way to the next instant.
  await page.clock.fastForward(restMs(chapters[0] ?? { text: { en: '', ar: '' } }) - 1000);
  expect(query(page, 'chapter')).toBe(chapters[0]?.id);
  await expect.poll(() => query(page, 'chapter'), { timeout: 45_000 }).toBe(chapters[1]?.id);
  await expect(panel.getByRole('button', { name: 'Pause the story' })).toBeVisible();
  const thumb = slider(page);
  await thumb.press('ArrowRight');
  await expect(panel.getByRole('button', { name: 'Watch the story' })).toBeVisible();
  // The reader moved time: the chapter that tells of it is shown.
  const at = Number(await thumb.getAttribute('aria-valuenow'));
  const told = chapters.filter((chapter) => START + chapter.at * 60_000 <= at).at(-1);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(told?.title.en ?? '?');
});
