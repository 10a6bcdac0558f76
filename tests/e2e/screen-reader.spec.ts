import type { CDPSession, Page } from '@playwright/test';
import { openStillMap, slider } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

// What a screen reader gets: the browser's accessibility tree, which goes through shadow roots, and what
// live regions say, in the order in which they say it. The transcripts are kept beside the tests:
// read every line of a new one (`npx playwright test screen-reader --update-snapshots`).

/** What is written down, one line a thing. */
class Transcript {
  readonly lines: string[] = [];

  /** What the reader does. */
  does(words: string): void {
    this.lines.push('', `> ${words}`);
  }

  hears(words: string): void {
    this.lines.push(words);
  }

  toString(): string {
    return `${this.lines.join('\n').trim()}\n`;
  }
}

interface AxNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value: unknown } }[];
}

async function treeOf(session: CDPSession): Promise<AxNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (nodes as AxNode[]).filter(({ ignored }) => !ignored);
}

/** 'slider "Time", Thursday 5 December, afternoon, 15:00.' */
async function focusedWords(page: Page, session: CDPSession): Promise<string> {
  const focused = (await treeOf(session)).filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const node = focused.at(-1);
  const parts = [`${node?.role?.value} "${node?.name?.value ?? ''}"`];
  // The tree's value is the number; what is read out is the text that stands for it.
  if (node?.role?.value === 'slider') {
    parts.push((await slider(page).getAttribute('aria-valuetext')) ?? '');
  }
  if (node?.description?.value) parts.push(`(${node.description.value})`);
  return parts.join(', ');
}

/** Hears every live region of the page from now on, in all shadow roots. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const watched = new Set<Node>();
    const watch = (root: Node) => {
      if (watched.has(root)) return;
      watched.add(root);
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[role=status], [role=alert], [aria-live]');
          const words = region?.textContent?.replace(/\s+/g, ' ').trim();
          if (words && region?.checkVisibility() && heard.at(-1) !== words) heard.push(words);
        }
        search(root);
      }).observe(root, { childList: true, characterData: true, subtree: true });
    };
    const search = (root: Node) => {
      for (const element of (root as ParentNode).querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        watch(element.shadowRoot);
        search(element.shadowRoot);
      }
    };
    watch(document);
    search(document);
  });
  return () =>
    page.evaluate(() => {
      const { heard } = window as unknown as { heard: string[] };
      return heard.splice(0);
    });
}

/** Longer than the announcer waits for the reader to rest. */
const REST_MS = 1100;

for (const lang of ['en', 'ar'] as const) {
  test(`what is heard: arrival, three steps, a capture while playing, a card, a chapter (${lang})`, async ({
    page,
    context,
  }) => {
    const transcript = new Transcript();
    const session = await context.newCDPSession(page);
    const isSaid = async (settle = REST_MS) => {
      await page.waitForTimeout(settle);
      for (const words of await heard()) transcript.hears(`  "${words}"`);
    };

    await openStillMap(page, { lang, time: '2024-12-04T23:00:00+03:00' });
    const heard = await listen(page);
    transcript.does('arrives');
    await isSaid();

    transcript.does('goes to the slider');
    await slider(page).focus();
    transcript.hears(await focusedWords(page, session));
    for (const key of ['Shift+ArrowRight', 'PageUp', 'ArrowLeft']) {
      transcript.does(key);
      await page.keyboard.press(key);
      transcript.hears(await focusedWords(page, session));
      await isSaid();
    }

    transcript.does('sets the time to 29 November, 23:00, and plays until a city changes hands');
    await page.evaluate(() => {
      document.querySelector('control-map')?.setAttribute('time', '2024-11-29T23:00:00+03:00');
    });
    await isSaid();
    await page.keyboard.press('k');
    const whilePlaying: string[] = [];
    await expect
      .poll(async () => whilePlaying.push(...(await heard())), { timeout: 60_000, intervals: [50] })
      .toBeGreaterThan(0);
    await page.keyboard.press('k');
    // How many smaller places have fallen by then depends on the machine.
    for (const words of whilePlaying) transcript.hears(`  "${words.split('. ')[0]}."`);
    // When it stops depends on the machine.
    await page.waitForTimeout(REST_MS);
    await heard();

    transcript.does('opens a card');
    await page.evaluate(() => {
      const map = document.querySelector('control-map');
      map?.setAttribute('time', '2024-12-05T16:00:00+03:00');
    });
    await page.waitForTimeout(REST_MS);
    await heard();
    await page.keyboard.press('/');
    await page.keyboard.type(lang === 'ar' ? 'حماة' : 'Hama');
    await page.keyboard.press('Enter');
    await expect(page.locator('control-map-place-card')).toBeVisible();
    await page.waitForTimeout(REST_MS);
    transcript.hears(await focusedWords(page, session));

    transcript.does('closes it, and opens the story');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(REST_MS);
    await heard();
    await page.keyboard.press('s');
    await isSaid();
    transcript.hears(await focusedWords(page, session));

    expect(transcript.toString()).toMatchSnapshot(`screen-reader-${lang}.txt`);
  });
}

test('no name is repeated as a description', async ({ page, context }) => {
  await openStillMap(page, { time: '2024-12-05T16:00:00+03:00', place: 'hama' });
  await page.keyboard.press('e');
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  const nodes = await treeOf(session);
  expect(nodes.length).toBeGreaterThan(100);
  const repeated = nodes.filter(
    ({ name, description }) =>
      description?.value && name?.value?.trim() === description.value.trim(),
  );
  expect(repeated.map(({ role, name }) => `${role?.value} ${name?.value}`)).toEqual([]);
});

test('what changed between two instants is one key away, and the focus goes there', async ({
  page,
}) => {
  await openStillMap(page, { time: '2024-12-06T00:00:00+03:00' });
  await slider(page).focus();
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'What changed' });
  await expect(dialog.getByRole('heading', { name: 'What changed' })).toBeFocused();
  await expect(dialog).toContainText('Hama: control passed from government forces to HTS-led');
  await page.keyboard.press('Escape');
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused();
});
