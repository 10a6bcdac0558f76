import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { commandersCsv } from '../../src/controls/data-table/commander-csv.ts';
import { csvText } from '../../src/controls/data-table/csv-text.ts';
import { incidentsCsv, reportsCsv } from '../../src/controls/data-table/fact-csv.ts';
import { storyWithIncident } from './data-table-story.ts';

const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n', bom: true });

describe('csvText', () => {
  it('ends every record with CRLF, the last too', () => {
    expect(csvText(['a', 'b'], [['1', '']])).toBe('\uFEFFa,b\r\n1,\r\n');
    expect(csvText(['a'], [])).toBe('\uFEFFa\r\n');
  });

  it('quotes what needs it, and nothing else', () => {
    expect(csvText(['a'], [['x y']])).toBe('\uFEFFa\r\nx y\r\n');
    expect(csvText(['a'], [['x,y']])).toBe('\uFEFFa\r\n"x,y"\r\n');
    expect(csvText(['a'], [['say "no"']])).toBe('\uFEFFa\r\n"say ""no"""\r\n');
    expect(csvText(['a'], [['two\nlines']])).toBe('\uFEFFa\r\n"two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1+1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'lets no spreadsheet run %j',
    (cell) => {
      expect(read(csvText(['a'], [[cell]]))[1]).toEqual([`'${cell}`]);
    },
  );

  it('keeps numbers below zero numbers, such as longitudes of the west', () => {
    expect(read(csvText(['lng'], [['-74.0060'], ['-5']])).slice(1)).toEqual([['-74.0060'], ['-5']]);
  });

  it('begins with one byte order mark, with which spreadsheets read Arabic', () => {
    const text = csvText(['اسم'], [['حلب']]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('leaves such signs alone inside a cell', () => {
    expect(read(csvText(['a'], [['1=1'], ['a-b'], ['x@y']])).slice(1)).toEqual([
      ['1=1'],
      ['a-b'],
      ['x@y'],
    ]);
  });

  it('comes back from a reader as it was', () => {
    const records = [
      ['حلب, "المدينة"', 'a\r\nb', ''],
      ['"', ',', ' padded '],
      ["O'Neill", 'x\ny', '٣٠'],
    ];
    expect(read(csvText(['a', 'b', 'c'], records)).slice(1)).toEqual(records);
  });

  it('refuses a record of another length', () => {
    expect(() => csvText(['a', 'b'], [['1']])).toThrow('a record has 1 cells: expected 2');
  });
});

describe('the files of a story', () => {
  const story = storyWithIncident();
  const records = (text: string): Record<string, string>[] =>
    parse(text, { columns: true, bom: true });

  it('hold every report, with windows in local time and sources', () => {
    const rows = records(reportsCsv(story));
    expect(rows).toHaveLength(story.reports.length);
    expect(rows[0]).toMatchObject({
      id: 'city-taken',
      effect: 'change',
      place: 'city',
      place_name_en: 'City',
      lng: '36',
      from: 'government',
      to: 'hts',
      earliest: '2024-11-27T00:00:00+03:00',
      latest: '2024-11-27T06:00:00+03:00',
      precision: 'part-of-day',
      method: 'fighting',
      summary_ar: 'سقطت.',
      sources: 's',
      disputes: 'd',
    });
  });

  it('hold every incident, with figures and lists', () => {
    expect(records(incidentsCsv(story))).toEqual([
      expect.objectContaining({
        id: 'strike-city',
        kind: 'strike',
        place: '',
        title_en: '\'=A strike, "so named"',
        figures: 'killed=15|injured=2',
        sources: 's|t',
        source_urls: 'https://example.org/t',
      }),
    ]);
  });

  it('hold everyone who is named, with empty cells where nothing is told', () => {
    expect(records(commandersCsv(story))).toEqual([
      expect.objectContaining({
        id: 'mayor',
        name_en: "'=The mayor",
        role_ar: 'عمدة',
        acts_en: 'Stayed.',
        fate_en: '',
        aliases: 'Mr Mayor|M.',
        party: 'townsfolk',
        party_ar: 'الأهالي',
        places: 'city',
        facts: 'city-taken',
        sources: 's',
        source_urls: '',
      }),
    ]);
    expect(records(commandersCsv({ ...story, commanders: [] }))).toEqual([]);
  });
});
