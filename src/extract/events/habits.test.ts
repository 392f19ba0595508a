import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { treeOf } from '../tree.ts';
import { isOfHabit } from './habits.ts';

const { knowledge, engineFor } = await loadResources();

/** The words of a sentence that tell of what is done again and again. */
const habits = (text: string): readonly string[] => {
  const tree = treeOf(readText(text, { engine: engineFor('en')!, knowledge }).sentences[0]!);
  return tree.tokens.flatMap(({ index, text: word }) => (isOfHabit(knowledge, tree, index) ? [word] : []));
};

it.each([
  ['The council often meets in Kesh.', ['often']],
  ['The council meets every spring.', ['every']],
  ['Each spring the council meets.', ['Each']],
  ['The council meets on Sundays.', ['Sundays']],
  ['The council has repeatedly met in Kesh.', ['repeatedly']],
])('are told by words: %s', (text, words) => expect(habits(text)).toEqual(words));

it.each([
  'The council met on Sunday.',
  'Both sides blamed each other.',
  'The mayor spoke at the weekly briefing.',
  'The council met last spring.',
])('are not told in: %s', (text) => expect(habits(text)).toEqual([]));
