import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { acronymsFor, fullNameOf } from './acronyms.ts';

const { knowledge, engineFor } = await loadResources();
const explained = (text: string, acronym: string) =>
  fullNameOf(readText(text, { engine: engineFor('en')!, knowledge }), acronym);

it.each([
  ['The Lake Research Institute (LRI) opened.', 'LRI', 'Lake Research Institute'],
  ['The Centre for Peace Studies, or CPS, opened.', 'CPS', 'Centre for Peace Studies'],
  ['The Institute for the Study of Rivers (ISR) opened.', 'ISR', 'Institute for the Study of Rivers'],
])('reads what the letters stand for: %s', (text, acronym, name) => expect(explained(text, acronym)).toBe(name));

it.each([
  ['The port of Brunn (LRI) opened.', 'LRI'],
  ['The Lake Research Institute (LRI) opened.', 'CPS'],
])('takes no other letters: %s', (text, acronym) => expect(explained(text, acronym)).toBe(null));

it.each([
  ['Lake Rescue Army', ['LRA']],
  // small words count or not
  ['Front of the Hills', ['FH', 'FTH', 'FOH', 'FOTH']],
  ['Army & Navy', ['AN']],
  // each other word counts
  ['Lake Army 12', []],
])('knows every run of letters that a name may have: %s', (name, letters) =>
  expect([...acronymsFor(name)].sort()).toEqual([...letters].sort()),
);

it('reads on behind a long run of blanks', () => {
  const text = `The dam was built.${' '.repeat(20_000)}The Centre for Peace Studies,\n  also known as CPS, opened.`;
  expect(explained(text, 'CPS')).toBe('Centre for Peace Studies');
});
