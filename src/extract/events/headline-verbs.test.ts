import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, actor }) => `${type} ${actor.map(({ name }) => name).join(', ')}`,
  );

it('reads the verb of a short sentence that the parse takes for a participle before its noun', () => {
  expect(told('Torvia voiced support for the reforms.')).toEqual(['SUPPORT Torvia']);
  expect(told('The league imposed sanctions.')).toEqual(['SANCTION league']);
  expect(told('An earthquake struck the coast of Corvia on 3 May 2014.')).toEqual(['DISASTER ']);
});

it('leaves what is no sentence as it is', () => {
  expect(told('Torvia trained soldiers of Corvia')).toEqual([]);
  expect(told('A report on imposed sanctions.')).toEqual([]);
});

it('reads it also where clauses with verbs of their own follow, or stand between it and its subject', () => {
  expect(told('Torvia ratified conventions that protect whales.')).toContain('AGREE Torvia');
  expect(told('The envoy, opening a mill on Monday, called on traders to pay.')).toContain('REQUEST envoy');
  expect(told('The two presidents signed a pact.')).toEqual(['AGREE two presidents']);
  expect(told('Five arrested men released by the police in Livstad.')).toEqual([
    expect.stringMatching(/^RETREAT police/),
  ]);
});

it('reads what is parted at a hyphen, and who bears a word for a quality', () => {
  expect(told('Women staged a sit-in in front of the court.')).toEqual(['PROTEST Women']);
  expect(told('The general blamed Torvia for the raid.')).toEqual(['ACCUSE general']);
});
