import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, actor }) => `${type} ${actor.map(({ name }) => name).join(', ')}`,
  );

it('reads the verb of a short sentence that the parse takes for a participle before its noun', () => {
  expect(told('Norway voiced support for the reforms.')).toEqual(['SUPPORT Norway']);
  expect(told('The league imposed sanctions.')).toEqual(['SANCTION league']);
  expect(told('An earthquake struck the coast of Estonia on 3 May 2014.')).toEqual(['DISASTER ']);
});

it('leaves what is no sentence as it is', () => {
  expect(told('Norway trained soldiers of Estonia')).toEqual([]);
  expect(told('A report on imposed sanctions.')).toEqual([]);
});
