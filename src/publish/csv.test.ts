import { expect, test } from 'vitest';
import { figure, party, sampleDocument, statement } from '../record/sample-analysis.ts';
import { csv, csvHead, findingColumns, findingRows } from './csv.ts';

test('cells hold lists, objects, nulls and numbers plainly, and no formula', () => {
  const columns = ['list', 'object', 'nothing', 'number', 'formula', 'quoted'];
  const row = {
    list: ['a', null, 'b'],
    object: { from: 1, to: 2 },
    nothing: null,
    number: -1.5,
    formula: '=HYPERLINK("http://x")',
    quoted: 'He said "no", twice\nand left',
  };
  expect(csvHead(columns) + csv([row], columns)).toBe(
    [
      'list,object,nothing,number,formula,quoted',
      'a; ; b,"{""from"":1,""to"":2}",,-1.5,"\'=HYPERLINK(""http://x"")","He said ""no"", twice\nand left"',
      '',
    ].join('\r\n'),
  );
});

test('a semicolon inside a value of a list is written full-width, so that the values can be told apart and had back', () => {
  const values = ['Article 5; paragraph 2', null, 'Ana;', '；'];
  const cell = csv([{ values }], ['values']).slice(0, -2);
  expect(cell).toBe('Article 5； paragraph 2; ; Ana；; ；');
  const parts = cell.split('; ').map((value) => value.replaceAll('；', ';'));
  expect(parts).toEqual(['Article 5; paragraph 2', '', 'Ana;', ';']);
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1', ['=1', '2']])('%j is no formula in a spreadsheet', (cell) => {
  expect(csv([{ cell }], ['cell'])).toMatch(/^"?'/);
});

test('a sign alone stays as it is: the bound of a figure', () => {
  expect(csv([{ bound: '=' }], ['bound'])).toBe('=\r\n');
});

test.each(['two\nlines', 'two\r\nlines', 'two\rlines', '\n'])('%j is one cell for other readers', (cell) => {
  expect(csv([{ cell, next: 'b' }], ['cell', 'next'])).toBe(`"${cell}",b\r\n`);
});

test('a table of findings has each field once', () => {
  const { findings } = sampleDocument({
    text: 'He said 12 mines.',
    drafts: (quote) => [
      statement(quote('12 mines'), { speaker: [party('Ana', 'ana'), party('Bo')] }),
      figure(quote('12 mines'), { value: 12 }),
    ],
  }).analysis;
  const columns = findingColumns(['statement', 'figure']);
  expect(new Set(columns).size).toBe(columns.length);
  const [first, second] = findingRows(findings, columns).split('\r\n');
  expect(first).toContain(',Ana; Bo,ana; ,');
  expect(second?.split(',').length).toBe(columns.length);
});

test('no findings leave no rows', () => {
  expect(findingRows([], findingColumns())).toBe('');
});
