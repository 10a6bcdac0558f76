import { expect, test } from 'vitest';
import { summaryOf } from '../../scripts/geodata/print-summary.ts';

test('a summary names files by their place in the folder, with sizes in kB', () => {
  const files = new Map([['/somewhere/geodata/layers/zones.geojson', 'x'.repeat(2048)]]);
  expect(summaryOf(files, [], [], [], '/somewhere/geodata')).toMatch(
    /^ +2 kB {2}layers\/zones\.geojson$/m,
  );
});

test('coverage is told by document, with reasons that occur', () => {
  const byReason = { background: 2, reaction: 0, analysis: 1, repeats: 0, 'after-story': 0 };
  const text = summaryOf(
    new Map(),
    [{ document: 'a-document', sentences: 10, carried: 7, byReason }],
    [],
    [],
    '',
  );
  expect(text).toContain('a-document: 10, of which 7 carried by facts, 2 background, 1 analysis\n');
  expect(text).not.toContain('0 reaction');
});

test('doubt is summed and told by cause', () => {
  const text = summaryOf(
    new Map(),
    [],
    [
      { cause: 'changing, reported', placeHours: 30, share: 0.03 },
      { cause: 'contested, area', placeHours: 10, share: 0.01 },
    ],
    [],
    '',
  );
  expect(text).toContain('4.00 % of all');
  expect(text).toContain('  contested, area: 10 (1.00 %)');
});

test('the end is told by holder, status and basis', () => {
  const end = [{ how: 'sor held, country', places: ['inn', 'mill'], share: 0.125 }];
  expect(summaryOf(new Map(), [], [], end, '')).toContain('  sor held, country: 12.50 %, 2 places');
});
