import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

/** The events of a paragraph, as `TYPE actors > recipients`. */
const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, actor, recipient }) =>
      `${type} ${actor.map(({ name }) => name).join(', ')} > ${recipient.map(({ name }) => name).join(', ')}`,
  );

it.each([
  ['Emmanuel Macron thanked Norway for its humanitarian aid.', 'AID Norway > France'],
  [
    'The President of Georgia expressed her gratitude to Estonia for the help in clearing mines.',
    'AID Estonia > Georgia',
  ],
  ['Armenia thanked Sweden for sending doctors to Gyumri.', 'AID Sweden > Armenia'],
])('%s tells what was done and not the thanks', (sentence, event) => {
  expect(told(sentence)).toEqual([event]);
});

it('leaves praise and thanks without a deed as they are', () => {
  expect(told('Emmanuel Macron praised Norway for its humanitarian aid.')).toEqual([
    'SUPPORT Emmanuel Macron > Norway',
    'AID Norway > France',
  ]);
  expect(told('Emmanuel Macron thanked Norway.')).toEqual(['SUPPORT Emmanuel Macron > Norway']);
  expect(told('Emmanuel Macron sent Norway a list of aid for the north.')).not.toContain('AID Norway > France');
});

it('keeps the thanks where the deed says of nobody that he did it', () => {
  const text =
    'Prime Minister Nikol Pashinyan visited Paris on 3 May 2023. He expressed gratitude for the invitation and the welcome.';
  expect(told(text)).toContain('SUPPORT Nikol Pashinyan > ');
});
