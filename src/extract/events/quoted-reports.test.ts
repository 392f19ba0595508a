import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

/** Events as `TYPE: actors`. */
const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-05-31' }), []).map(
    ({ type, actor }) => `${type}: ${actor.map(({ name }) => name).join(', ')}`,
  );

test('a deed of which nobody is named is that of the state of which the report is said to tell', () => {
  expect(told('The Daily reports of Georgia: “A commission was set up to plan the new bridge.”')).toEqual([
    'DECIDE: Georgia',
  ]);
  expect(told('The Daily reports: “A commission was set up to plan the new bridge.”')).toEqual([]);
});

test('a meeting of which nobody is named is that of those of whom the report is said to tell', () => {
  expect(told('The Daily reports of Anna Grau and Jan Holm: “The meeting was held in Geneva.”')).toEqual([
    'CONSULT: Anna Grau, Jan Holm',
  ]);
  expect(
    told(
      'Georgia held talks with Moldova. Anna Grau met Jan Holm. Ivo Berg met Lena Lind. The Daily reports of Anna Grau and Jan Holm: “The meeting was held in Geneva.”',
    ).at(-1),
  ).toBe('CONSULT: Anna Grau');
});
