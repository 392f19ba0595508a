import { expect, test } from 'vitest';
import { event, party } from '../../record/sample-analysis.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { interchange } from './interchange.ts';
import { isJudicialExecution } from './is-judicial-execution.ts';

const knowledge = loadPacks();

const asked = (quote: string, actor: readonly (readonly [string, string | null])[] = []): boolean => {
  const told = {
    ...event(
      { start: 0, end: quote.length, quote },
      { type: 'ASSAULT', actor: actor.map(([name, id]) => party(name, id)) },
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
