import { describe, expect, it } from 'vitest';
import { bibtexOf } from '../../src/controls/data-table/citation.ts';
import { sumOf } from '../../src/controls/data-table/coverage-table.ts';
import { type DataRow, rowsOf } from '../../src/controls/data-table/data-row.ts';
import { filterRows, type RowWords, sortRows } from '../../src/controls/data-table/select-rows.ts';
import {
  ALL_ROWS,
  readTableQuery,
  SORT_COLUMNS,
  sortedBy,
  type TableQuery,
  writeTableQuery,
} from '../../src/controls/data-table/table-query.ts';
import { foldText } from '../../src/controls/fold-text.ts';
import { storyWithIncident } from './data-table-story.ts';
import { hour } from './small-world.ts';

const rows = rowsOf(storyWithIncident());
const ids = (found: readonly DataRow[]) => found.map(({ id }) => id);

describe('rowsOf', () => {
  it('has every report and incident, in order of time', () => {
    expect(ids(rows)).toEqual(['strike-city', 'city-taken']);
  });

  it('knows the place and what sources differ on', () => {
    const [strike, report] = rows;
    expect(strike).toMatchObject({ type: 'incident', place: null, from: null, disputes: [] });
    expect(report?.place?.name.en).toBe('City');
    expect(report?.disputes.map(({ id }) => id)).toEqual(['d']);
  });
});

describe('foldText', () => {
  it.each([
    ['Mare’  al-Ẓuhūr', 'mare alzuhur'],
    ['أبو الظُّهور', 'ابو الظهور'],
    ['حماة ٣٠', 'حماه 30'],
  ])('%s -> %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('filterRows', () => {
  const found = (query: Partial<TableQuery>) => ids(filterRows(rows, { ...ALL_ROWS, ...query }));

  it('finds all words anywhere, in both scripts, in any order', () => {
    expect(found({ q: 'struck PLANES' })).toEqual(['strike-city']);
    expect(found({ q: 'المدينه' })).toEqual(['strike-city']);
    expect(found({ q: 'daily press' })).toEqual(['strike-city']);
    expect(found({ q: 'city fell' })).toEqual(['city-taken']);
    expect(found({ q: 'city nowhere' })).toEqual([]);
    expect(found({ q: '  ' })).toHaveLength(2);
  });

  it('keeps one kind, or all of one sort', () => {
    expect(found({ kind: 'change' })).toEqual(['city-taken']);
    expect(found({ kind: 'report' })).toEqual(['city-taken']);
    expect(found({ kind: 'incident' })).toEqual(['strike-city']);
    expect(found({ kind: 'strike' })).toEqual(['strike-city']);
    expect(found({ kind: 'hostile' })).toEqual([]);
  });

  it('keeps an actor, as the former or the new holder', () => {
    expect(found({ actor: 'government' })).toEqual(['city-taken']);
    expect(found({ actor: 'hts' })).toEqual(['city-taken']);
    expect(found({ actor: 'sdf' })).toEqual([]);
    expect(found({ actor: 'hts', q: 'planes' })).toEqual([]);
  });
});

describe('sortRows', () => {
  const [template] = rows;
  const row = (id: string, more: Partial<DataRow>): DataRow => ({
    ...(template as DataRow),
    id,
    ...more,
  });
  const words: RowWords = {
    kind: ({ kind }) => kind,
    place: ({ area }) => area?.en ?? '',
    parties: () => '',
    method: () => '',
  };
  const area = (en: string) => ({ en, ar: en });
  const some = [
    row('a', { area: area('Homs'), earliest: hour(5), precision: 'day', sources: ['x', 'y'] }),
    row('b', { area: null, earliest: hour(1), precision: 'hour', sources: [] }),
    row('c', { area: area('al-Bab'), earliest: hour(9), precision: 'order', sources: ['x'] }),
    row('d', { area: area('Homs'), earliest: hour(2), precision: 'part-of-day', sources: ['x'] }),
  ];
  const sorted = (sort: TableQuery['sort'], descending = false) =>
    ids(sortRows(some, { sort, descending }, words, 'en')).join('');

  it('sorts by time, precision and number of sources, both ways', () => {
    expect(sorted('time')).toBe('bdac');
    expect(sorted('time', true)).toBe('cadb');
    expect(sorted('precision')).toBe('bdac');
    expect(sorted('sources', true)).toBe('adcb');
  });

  it('sorts words by their alphabet, equal ones by time, none last', () => {
    expect(sorted('place')).toBe('cdab');
    expect(sorted('place', true)).toBe('dacb');
    expect(sorted('parties')).toBe('bdac');
  });

  it('leaves the rows it is given alone', () => {
    sorted('time');
    expect(ids(some).join('')).toBe('abcd');
  });
});

describe('the address of a table', () => {
  const write = (query: TableQuery) => {
    const parameters = new URLSearchParams('lang=ar&q=old&sort=old');
    writeTableQuery(query, parameters);
    return String(parameters);
  };

  it('leaves out what has its default, and other parameters alone', () => {
    expect(write(ALL_ROWS)).toBe('lang=ar');
  });

  it('comes back as it was', () => {
    for (const sort of SORT_COLUMNS) {
      for (const descending of [false, true]) {
        const query = { q: 'حلب & "Homs" +', kind: 'strike', actor: 'hts', sort, descending };
        expect(readTableQuery(write(query))).toEqual(query);
      }
    }
  });

  it('takes a wrong order for the default', () => {
    expect(readTableQuery('?sort=-colour')).toEqual(ALL_ROWS);
    expect(readTableQuery('?sort=-')).toEqual(ALL_ROWS);
  });

  it('is turned round by a second press', () => {
    const once = sortedBy({ ...ALL_ROWS, q: 'x' }, 'place');
    expect(once).toEqual({ ...ALL_ROWS, q: 'x', sort: 'place' });
    expect(sortedBy(once, 'place').descending).toBe(true);
    expect(sortedBy(sortedBy(once, 'place'), 'place').descending).toBe(false);
    expect(sortedBy(sortedBy(once, 'place'), 'kind').descending).toBe(false);
  });
});

describe('sumOf', () => {
  it('adds up documents, and is zero for none', () => {
    const entry = { document: 'a', sentences: 5, carried: 3, byReason: { background: 2 } };
    expect(sumOf([entry, { ...entry, byReason: { background: 1, analysis: 1 } }])).toEqual({
      sentences: 10,
      carried: 6,
      byReason: { background: 3, analysis: 1 },
    });
    expect(sumOf([])).toEqual({ sentences: 0, carried: 0, byReason: {} });
  });
});

describe('bibtexOf', () => {
  it('writes an entry, and lets no character of a title be a command', () => {
    const entry = bibtexOf({
      title: 'Gains & {losses} 50%',
      edition: '1.2.3',
      date: '2026-01-30',
      url: 'https://example.org/map/',
      accessed: '2026-01-31',
    });
    expect(entry).toContain('@misc{control-map-1.2.3,');
    expect(entry).toContain('{{Gains \\& \\{losses\\} 50\\%}}');
    expect(entry).toContain('year    = {2026}');
    expect(entry).toContain('edition 1.2.3 of 2026-01-30');
    expect(entry).toContain('url     = {https://example.org/map/}');
    expect(entry.endsWith('}')).toBe(true);
  });
});
