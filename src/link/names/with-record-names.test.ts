import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import { buildKnowledge } from '../../knowledge/build-knowledge.ts';
import type { RecordedNameDecision } from '../../record/name-decision.ts';
import { nameResolver } from '../../record/name-resolver.ts';
import { withRecordNames } from './with-record-names.ts';

const packs = buildKnowledge([
  {
    manifest: { name: 'sample', version: '1', title: 'Sample', description: '', after: [] },
    actors: [Actor.parse({ id: 'lena-tarkan', kind: 'person', name: 'Lena Tarkan' })],
    places: [],
    agreements: [],
    terms: [],
    threads: [],
    offices: [],
    sharedFamilyNames: [],
    noGivenNames: [],
    codebook: new Map(),
    origins: new Map(),
  },
]);

let number = 0;
const merge = (name: string, into: string, intoName: string | null = null): RecordedNameDecision => ({
  kind: 'actor',
  action: 'merge',
  number: ++number,
  name,
  id: null,
  document: null,
  into,
  intoName,
  undoes: null,
  who: 'ana',
  at: '2026-01-01T00:00:00Z',
  reason: null,
});

const knowledge = withRecordNames(
  packs,
  nameResolver([merge('the Fox', 'lena-tarkan'), merge('O. Mir', 'record:olga-miran', 'Olga Miran')]),
);
const named = (name: string) => knowledge.actorsNamed(name).map(({ id }) => id);

test('actors of the record are known by every name merged into them', () => {
  expect([named('Olga Miran'), named('O. Mir'), named('Ольга Миран')]).toEqual(Array(3).fill(['record:olga-miran']));
  expect(knowledge.actors.get('record:olga-miran')?.name).toBe('Olga Miran');
});

test('actors of the packs by the names that were merged into them as well', () => {
  expect([named('Lena Tarkan'), named('the Fox')]).toEqual([['lena-tarkan'], ['lena-tarkan']]);
  expect(knowledge.actorsNamed('Lena Tarkan')[0]!.names.map(({ text }) => text)).toEqual(['the Fox']);
});

test('without merges the packs are as they were', () => {
  expect(withRecordNames(packs, nameResolver([]))).toBe(packs);
});
