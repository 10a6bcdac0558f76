import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What of a page axe is asked to judge. */
export interface AxeScope {
  /** CSS selector of the only part that is judged; without it the whole page is. */
  readonly part?: string;
  /** Rules that do not hold here; say why beside it. */
  readonly without?: readonly string[];
}

/** Violations that axe finds on a page, a line each: the rule and the elements that break it. */
export async function axeViolations(
  page: Page,
  { part, without }: AxeScope = {},
): Promise<string[]> {
  await takeShapesAway(page);
  const builder = new AxeBuilder({ page }).options({
    // Else it writes out every element that keeps every rule.
    resultTypes: ['violations'],
    ...(without && {
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    }),
  });
  if (part) builder.include(part);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/**
 * A still map is one picture to assistive technology (`role="img"`), and axe would spend most of its time
 * on its thousands of shapes. Takes them away, in frames too; throws when one is not such a picture.
 */
async function takeShapesAway(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const pictures = frame.locator('.still-map svg');
    await pictures.evaluateAll((all) => {
      for (const picture of all) {
        if (picture.getAttribute('role') !== 'img') throw new Error('a still map is no picture');
        picture.replaceChildren();
      }
    });
  }
}
