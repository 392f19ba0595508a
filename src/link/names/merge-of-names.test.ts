import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import { nameSpelling } from '../../record/name-spelling.ts';
import { mergeOfNames } from './merge-of-names.ts';

const tarkan = Actor.parse({ id: 'lena-tarkan', kind: 'person', name: 'Lena Tarkan' });
const velk = Actor.parse({ id: 'alan-velk', kind: 'person', name: 'Alan Velk' });
const use = (name: string, id: string | null) => ({
  name,
  key: nameSpelling(name),
  id,
  office: null,
  document: 'one',
  findings: 1,
});
const material = {
  kind: 'actor' as const,
  uses: [use('L. Tarkan', null), use('Lena Tarkan', 'lena-tarkan'), use('Olga Mir', null)],
  entries: [{ kind: 'actor' as const, id: 'record:olga-miran', name: 'Olga Miran', names: [] }],
  knowledge: {
    actors: new Map([tarkan, velk].map((actor) => [actor.id, actor])),
    places: new Map(),
    actorsNamed: (name: string) => [tarkan, velk].filter((actor) => actor.name === name),
    placesNamed: () => [],
    noGivenNames: new Set<string>(),
    codebook: new Map(),
  },
};

test('a name goes into an id, into somebody known by name, or into a new actor of the record', () => {
  const from = { name: 'L. Tarkan', id: null };
  expect(mergeOfNames('L. Tarkan', 'alan-velk', material)).toEqual({ ...from, into: 'alan-velk', intoName: null });
  expect(mergeOfNames('L. Tarkan', 'Lena Tarkan', material)).toEqual({ ...from, into: 'lena-tarkan', intoName: null });
  expect(mergeOfNames('L. Tarkan', 'Ольга Миран', material)).toEqual({
    ...from,
    into: 'record:olga-miran',
    intoName: null,
  });
  expect(mergeOfNames('L. Tarkan', 'Lara Tarkan', material)).toEqual({ ...from, into: null, intoName: 'Lara Tarkan' });
});

test('an id goes into another; a name that nobody uses is refused', () => {
  expect(mergeOfNames('lena-tarkan', 'alan-velk', material)).toEqual({
    name: null,
    id: 'lena-tarkan',
    into: 'alan-velk',
    intoName: null,
  });
  expect(() => mergeOfNames('Nobody Here', 'alan-velk', material)).toThrow(
    "No finding of the record names the actor 'Nobody Here'",
  );
  expect(() => mergeOfNames('Lena Tarkan', 'alan-velk', material)).toThrow("'Lena Tarkan' is a name of lena-tarkan");
});
