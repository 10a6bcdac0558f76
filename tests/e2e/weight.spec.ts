import { expect, test } from '@playwright/test';
import { weighSite } from '../../scripts/build/weigh-site.ts';

// Budgets of the built site, bytes. A stage that grows beyond its budget is a decision, not an accident.

const GZIP: Readonly<Record<string, number>> = {
  // 0.4 kB of it stand for the map where no script runs, as much holds Trusted Types.
  'embed.html: code of the first sight': 53_500,
  'embed.html: all of the first sight': 85_500,
  'index.html: all of the first sight': 85_000,
  'control-map.js: all of the first sight': 82_000,
  'embed.js, the loader': 3_000,
  'host.js': 1_000,
  'every other control': 64_000,
  'the WebGL map': 475_000,
  'data.html': 60_000,
};

const BROTLI: Readonly<Record<string, number>> = { 'the facts': 250_000 };

for (const { stage, gzip, brotli, files } of weighSite('dist')) {
  test(`weight: ${stage}`, () => {
    const packing = stage in BROTLI ? 'brotli' : 'gzip';
    const budget = BROTLI[stage] ?? GZIP[stage];
    expect(budget, 'every stage has a budget').toBeDefined();
    const weight = packing === 'brotli' ? brotli : gzip;
    expect(weight, `${packing} of ${files.join(', ')}`).toBeLessThan(budget as number);
  });
}

test('the first sight fetches neither the map, nor the facts, nor the other controls', () => {
  const first = weighSite('dist').filter(({ stage }) => stage.includes('first sight'));
  expect(first).toHaveLength(4);
  for (const { files } of first) {
    for (const file of files)
      expect(file).not.toMatch(/maplibre|map-view|rest-of-map|syria-(?!sk)/);
  }
});
