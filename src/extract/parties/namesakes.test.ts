import { expect, it } from 'vitest';
import type { Actor } from '../../kinds/actor.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { namesakes } from './namesakes.ts';

/** States of these names. */
const states = (...names: readonly string[]) => ({
  actors: new Map(names.map((name): [string, Actor] => [name, { ...STATE, id: name.toLowerCase(), name }])),
});
const STATE = [...loadPacks().actors.values()].find(({ kind }) => kind === 'state')!;

const called = (word: string, ...names: readonly string[]): readonly string[] =>
  namesakes(states(...names), word).map(({ name, actor }) => `${name}=${actor}`);

it('are the two states whose names end with the word', () => {
  expect(called('Carelias', 'North Carelia', 'South Carelia', 'Norland')).toEqual([
    'North Carelia=north carelia',
    'South Carelia=south carelia',
  ]);
});

it.each([
  ['Carelia', ['North Carelia', 'South Carelia']],
  ['carelias', ['North Carelia', 'South Carelia']],
  ['Carelias', ['North Carelia']],
  ['Carelias', ['North Carelia', 'South Carelia', 'New Carelia']],
  ['Carelias', ['Carelia of the North', 'Carelia of the South']],
  ['CARELIAS', ['North Carelia', 'South Carelia']],
])('are none for %s of %j', (word, names) => expect(called(word, ...names)).toEqual([]));
