import { expect, test } from 'vitest';
import type { Actor } from '../../kinds/actor.ts';
import { event, party } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { interchange } from './interchange.ts';
import { isJudicialExecution } from './is-judicial-execution.ts';

const packs = loadPacks();
const state = packs.actors.get('france')!;
const invented = (id: string, name: string, demonym: string): [string, Actor] => [
  id,
  { ...state, id, name, names: [], seats: [], demonyms: [demonym] },
];
const knowledge = {
  ...packs,
  actors: new Map<string, Actor>([
    ...packs.actors,
    invented('norland', 'Norland', 'Norlander'),
    invented('ostria', 'Ostria', 'Ostrian'),
  ]),
};

type Named = readonly (readonly [string, string | null])[];

const asked = (quote: string, actor: Named = [], recipient: Named = []): boolean => {
  const told = {
    ...event(
      { start: 0, end: quote.length, quote },
      {
        type: 'ASSAULT',
        actor: actor.map(([name, id]) => party(name, id)),
        recipient: recipient.map(([name, id]) => party(name, id)),
      },
    ),
    id: 'x',
    document: 'd',
    page: null,
  };
  return isJudicialExecution(told, `${quote}.`, interchange(knowledge).executions, knowledge);
};

test('a state that executes carries out a sentence', () => {
  expect(asked('France executes a poisoner', [['France', 'france']])).toBe(true);
  expect(asked('France hanged two brigands', [['France', 'france']])).toBe(true);
  expect(asked('France shelled two villages', [['France', 'france']])).toBe(false);
  expect(asked('French soldiers summarily executed two villagers', [['France', 'france']])).toBe(false);
});

test('nobody is said to do it: the sentence tells of the law', () => {
  expect(asked('A smuggler was executed after the court convicted him')).toBe(true);
  expect(asked('Two men were beheaded on charges of sorcery')).toBe(true);
  expect(asked('Two travellers were beheaded')).toBe(false);
  expect(asked('Two prisoners were executed by militants')).toBe(false);
});

test('whom an armed group executes nobody sentenced', () => {
  expect(asked('The Red Hand executed a miller convicted of spying', [['The Red Hand', null]])).toBe(false);
});

test.each([
  ['Norland', 'norland', 'Ostrian', 'ostria'],
  ['Ostria', 'ostria', 'Norlander', 'norland'],
])('%s executes those in its hands: a killing, whoever does it', (name, id, other, otherId) => {
  const by = [[name, id]] as const;
  const killed = (words: string) => asked(`${name} executed ${words} near Lea`, by, [[words, null]]);
  expect(killed('four prisoners of war')).toBe(false);
  expect(killed('two POWs')).toBe(false);
  expect(killed('six captured drivers')).toBe(false);
  expect(killed('three detainees')).toBe(false);
  expect(killed('two wounded men who had surrendered')).toBe(false);
  expect(killed('nine villagers')).toBe(false);
  expect(killed(`three ${other} shepherds`)).toBe(false);
  expect(killed(`three ${other}s`)).toBe(false);
  expect(asked(`${name} executed three shepherds near Lea`, by, [['three shepherds', otherId]])).toBe(false);
  expect(killed('a poisoner')).toBe(true);
  const sentenced = `${name} executed a ${other} smuggler whom a court had sentenced`;
  expect(asked(sentenced, by, [[`${other} smuggler`, null]])).toBe(true);
});
