import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/geodata/read-table.ts';
import { csvText } from './support/edit-cell.ts';

const SPEC = {
  file: 'birds.csv',
  schema: v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'expected an id')),
    count: v.pipe(v.string(), v.regex(/^\d+$/, 'expected a whole number')),
    note: v.string(),
  }),
};
const read = (text: string) => readTable(text, SPEC);
const values = (text: string) => read(text).rows.map(({ value }) => value.id);
/** The problems as `line/column`, in order. */
const places = (text: string) => read(text).problems.map(({ line, column }) => `${line}/${column}`);

describe('a good table', () => {
  it('is read with the line of each row', () => {
    expect(read('id,count,note\nheron,2,\nreed-warbler,11,shy\n')).toEqual({
      rows: [
        { line: 2, value: { id: 'heron', count: '2', note: '' } },
        { line: 3, value: { id: 'reed-warbler', count: '11', note: 'shy' } },
      ],
      problems: [],
    });
  });

  it('may have more columns, in any order', () => {
    expect(read('extra,note,count,id\nx,shy,2,heron\n')).toEqual({
      rows: [{ line: 2, value: { id: 'heron', count: '2', note: 'shy' } }],
      problems: [],
    });
  });

  it('may have a header only', () => {
    expect(read('id,count,note\n')).toEqual({ rows: [], problems: [] });
  });

  it('may start with a byte order mark', () => {
    expect(read('\uFEFFid,count,note\nheron,2,\n').problems).toEqual([]);
    expect(values('\uFEFFid,count,note\nheron,2,\n')).toEqual(['heron']);
  });

  it('may end without a line break', () => {
    expect(values('id,count,note\nheron,2,shy')).toEqual(['heron']);
  });

  it('may have Windows line ends, which stay out of the cells', () => {
    const { rows, problems } = read('id,count,note\r\nheron,2,shy\r\ncoot,3,loud\r\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 2, value: { id: 'heron', count: '2', note: 'shy' } },
      { line: 3, value: { id: 'coot', count: '3', note: 'loud' } },
    ]);
  });

  it('may have commas, quotes and line breaks inside quotes', () => {
    const { rows } = read('id,count,note\nheron,2,"a ""quoted"", note\non two lines"\n');
    expect(rows[0]?.value.note).toBe('a "quoted", note\non two lines');
  });
});

describe('the line told is the line on which the row starts', () => {
  it('after a cell of several lines', () => {
    const text = 'id,count,note\nheron,2,"one\ntwo\nthree"\ncoot,3,\n';
    expect(read(text).rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('for a mistake in a row of several lines', () => {
    expect(places('id,count,note\nheron,many,"one\ntwo"\ncoot,few,\n')).toEqual([
      '2/count',
      '4/count',
    ]);
  });
  it('after a cell of several lines with Windows line ends', () => {
    const text = 'id,count,note\r\nheron,2,"one\r\ntwo"\r\ncoot,3,\r\n';
    expect(read(text).rows.map(({ line }) => line)).toEqual([2, 4]);
  });
  it('for a quote that is never closed', () => {
    expect(places('id,count,note\nheron,2,"shy\ncoot,3,\nrail,4,\n')).toEqual(['2/null']);
  });
});

describe('a broken table', () => {
  it('that is empty lacks every column', () => {
    expect(places('')).toEqual(['1/id', '1/count', '1/note']);
  });

  it('without a column names it and the header line', () => {
    expect(read('id,note\nheron,shy\n')).toEqual({
      rows: [],
      problems: [{ file: 'birds.csv', line: 1, column: 'count', message: 'the column is missing' }],
    });
  });

  it('with too few or too many cells names line and numbers, and still reads the other rows', () => {
    const text = 'id,count,note\nheron,2\ncoot,3,\nrail,4,shy,and more\n';
    expect(values(text)).toEqual(['coot']);
    expect(read(text).problems).toEqual([
      expect.objectContaining({
        line: 2,
        column: null,
        message: expect.stringMatching(/^2 cells, expected 3/),
      }),
      expect.objectContaining({
        line: 4,
        column: null,
        message: expect.stringMatching(/^4 cells, expected 3/),
      }),
    ]);
  });

  it('with an empty line names it', () => {
    expect(places('id,count,note\n\nheron,2,\n')).toEqual(['2/null']);
  });

  it('with a quote inside a bare cell names the line', () => {
    const { rows, problems } = read('id,count,note\nheron,2,\ncoot,3,a "b"\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ file: 'birds.csv', line: 3 })]);
    expect(problems[0]?.message).toMatch(/quote/i);
  });

  it('with words after a closing quote names the line', () => {
    expect(places('id,count,note\nheron,2,"shy"bird\n')).toEqual(['2/null']);
  });

  it('with a wrong cell names file, line, column and what was expected', () => {
    expect(read('id,count,note\nheron,2,\nCoot,three,\n').problems).toEqual([
      { file: 'birds.csv', line: 3, column: 'id', message: 'expected an id' },
      { file: 'birds.csv', line: 3, column: 'count', message: 'expected a whole number' },
    ]);
  });

  it('never throws, whatever the text', () => {
    const lines = fc.array(
      fc.constantFrom('id', ',', '"', '\n', '\r\n', '\uFEFF', 'heron', '2', ' ', ';', '\0', 'ب'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          lines.map((parts) => parts.join('')),
        ),
        (text) => {
          for (const start of ['', 'id,count,note\n']) {
            const { rows, problems } = read(start + text);
            for (const { file, message } of problems) {
              expect(file).toBe('birds.csv');
              expect(message).not.toBe('');
            }
            for (const { value } of rows) expect(value.id).toMatch(/^[a-z-]+$/);
          }
        },
      ),
    );
  });
});

describe('whatever cells a table holds', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'ع') });

  it('they are read as written, each row with its line', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (notes) => {
        const rows = notes.map((note) => ['heron', '2', note]);
        let line = 2;
        const expected = notes.map((note) => {
          const row = { line, value: { id: 'heron', count: '2', note } };
          line += note.split('\n').length;
          return row;
        });
        expect(read(csvText([['id', 'count', 'note'], ...rows])).rows).toEqual(expected);
      }),
    );
  });
});
