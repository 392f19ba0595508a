import { expect, test } from 'vitest';
import { type Column, table } from './table.ts';

const COLUMNS: readonly Column<readonly [string, number, string]>[] = [
  { title: 'name', value: ([name]) => name, most: 6 },
  { title: 'n', value: ([, n]) => String(n), align: 'right' },
  { title: 'words', value: ([, , words]) => words },
];
const ROWS = [
  ['Ana', 5, 'short'],
  ['Məmmədova', 1200, 'a sentence that is longer than the line'],
] as const;

test('columns are aligned and the last is cut to the width', () => {
  expect(table(ROWS, COLUMNS, 40)).toBe(
    ['name       n  words', 'Ana        5  short', 'Məmmə…  1200  a sentence that is longer…', ''].join('\n'),
  );
});

test('on a narrow terminal wide columns give way to the last', () => {
  const rows = [['a name of twenty-four let', 5, 'a sentence that is longer than the line']] as const;
  const wide = COLUMNS.map((column) => ({ ...column, most: 30 }));
  expect(table(rows, wide, 56)).toBe(
    ['name                 n  words', 'a name of twenty-f…  5  a sentence that is longer than…', ''].join('\n'),
  );
});

test('on a narrow terminal what is empty or can be spared is left out, and ids stay whole', () => {
  const rows = [['norland-ministry-of-transport', '', 'Sample Desk, Norland', 'a sentence that is longer than that']];
  const columns: readonly Column<string[]>[] = [
    { title: 'id', value: ([id]) => id!, whole: true },
    { title: 'status', value: ([, status]) => status! },
    { title: 'source', value: ([, , source]) => source!, spare: true },
    { title: 'words', value: ([, , , words]) => words! },
  ];
  expect(table(rows, columns, 110).split('\n')[0]).toMatch(/^id +status {2}source +words$/);
  expect(table(rows, columns, 64)).toBe(
    [
      'id                             words',
      'norland-ministry-of-transport  a sentence that is longer than t…',
      '',
    ].join('\n'),
  );
});

test('what is not read on a terminal keeps its last column whole', () => {
  expect(table(ROWS, COLUMNS, null)).toContain('a sentence that is longer than the line\n');
});

test('no rows leave the head', () => {
  expect(table([], COLUMNS, 80)).toBe('name  n  words\n');
});

test('where not even narrow columns have room, what a row says stands one below the other', () => {
  const columns: readonly Column<readonly [string, number, string]>[] = [
    { title: 'id', value: ([id]) => id, whole: true },
    { title: 'n', value: ([, n]) => String(n), align: 'right' },
    { title: 'spared', value: () => 'never', spare: true },
    { title: 'words', value: ([, , words]) => words, color: (text) => `\u001B[1m${text}\u001B[0m` },
  ];
  const rows = [
    ['norland-ministry-of-transport', 5, 'short'],
    ['ostria', 1200, 'a sentence that is longer than the line'],
  ] as const;
  expect(table(rows, columns, 24)).toBe(
    [
      'norland-ministry-of-transport',
      '  n 5  \u001B[1mshort\u001B[0m',
      '',
      'ostria  n 1200',
      '  \u001B[1ma sentence that is lo…\u001B[0m',
      '',
    ].join('\n'),
  );
});

test('a last column that needs little room is no reason to give the table up', () => {
  const columns: readonly Column<readonly [string, string]>[] = [
    { title: 'id', value: ([id]) => id, whole: true },
    { title: 'words', value: ([, words]) => words },
    { title: 'judged', value: () => '' },
  ];
  const rows = [['norland-ministry-of-transport', 'a sentence that is longer than the line']] as const;
  expect(table(rows, columns, 52)).toBe(
    ['id                             words          judged', 'norland-ministry-of-transport  a sentence t…', ''].join(
      '\n',
    ),
  );
});

test('where rows stand one below the other, dates are behind their titles', () => {
  const columns: readonly Column<readonly [string, string, string]>[] = [
    { title: 'published', value: ([published]) => published },
    { title: 'covers', value: ([, covers]) => covers },
    { title: 'id', value: ([, , id]) => id, whole: true },
  ];
  const rows = [
    ['2024-10-28', '2024-10/2024-12', '20241028'],
    ['—', '../2024~', 'norland-ministry'],
  ] as const;
  expect(table(rows, columns, 26)).toBe(
    [
      'published 2024-10-28',
      '  covers 2024-10/2024-12',
      '  20241028',
      '',
      'published —',
      '  covers ../2024~',
      '  norland-ministry',
      '',
    ].join('\n'),
  );
});
