import { expect, test } from 'vitest';
import type { FigureFinding } from './figure.ts';
import type { Draft } from './finding.ts';
import { findingId, findingIds } from './finding-id.ts';

const DOCUMENT = 'a'.repeat(64);

const figure = (change: Partial<Draft<FigureFinding>> = {}): Draft<FigureFinding> => ({
  kind: 'figure',
  start: 10,
  end: 18,
  quote: '12 mines',
  block: 0,
  group: null,
  rule: 'figure-counted@1',
  value: 12,
  min: null,
  max: null,
  bound: '=',
  unit: 'mines',
  measure: 'mines cleared',
  asOf: null,
  place: null,
  attributedTo: null,
  change: null,
  sameAs: null,
  ...change,
});

test('an identity is twenty hexadecimal digits and the same on every reading', () => {
  expect(findingId(DOCUMENT, figure())).toBe('3101ff9bddf908691fbb');
});

test('what a newer engine may read better does not change it', () => {
  const better = figure({
    rule: 'figure-counted@2',
    measure: 'anti-tank mines cleared',
    asOf: '2024-10',
    attributedTo: { name: 'Mine Action Agency', actor: null, office: null },
    group: 'g1',
    block: 3,
  });
  expect(findingId(DOCUMENT, better)).toBe(findingId(DOCUMENT, figure()));
});

test('document, span and amount each change it', () => {
  const ids = [
    findingId(DOCUMENT, figure()),
    findingId('b'.repeat(64), figure()),
    findingId(DOCUMENT, figure({ start: 11 })),
    findingId(DOCUMENT, figure({ end: 19 })),
    findingId(DOCUMENT, figure({ value: 13 })),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('findings that agree in all of it are told apart by their order', () => {
  const ids = findingIds(DOCUMENT, [figure(), figure({ measure: 'mines laid' }), figure({ value: 13 })]);
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe(findingId(DOCUMENT, figure()));
  expect(ids[2]).toBe(findingId(DOCUMENT, figure({ value: 13 })));
});
