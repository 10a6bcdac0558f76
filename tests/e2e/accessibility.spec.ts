import AxeBuilder from '@axe-core/playwright';
import { type Address, openMap } from './support/map-page.ts';
import { expect, test } from './support/strict-test.ts';

const STATES: readonly { name: string; address: Address; width: number }[] = [
  { name: 'wide, light, English', address: { theme: 'light' }, width: 1280 },
  {
    name: 'wide, dark, Arabic, card',
    address: { theme: 'dark', lang: 'ar', place: 'aleppo', time: '2024-11-30T08:00:00+03:00' },
    width: 1280,
  },
  {
    name: 'column, light, card',
    address: { place: 'manbij', time: '2024-12-09T12:00:00+03:00' },
    width: 700,
  },
  { name: 'phone, light, Arabic', address: { lang: 'ar' }, width: 320 },
  {
    name: 'phone, dark, card',
    address: { theme: 'dark', place: 'homs', time: '2024-12-08T12:00:00+03:00' },
    width: 320,
  },
];

for (const { name, address, width } of STATES) {
  test(`axe finds no violation: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await openMap(page, address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
  });
}

test('axe finds no violation: list of places', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: /find a place/i }).click();
  await expect(page.getByRole('combobox').last()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
