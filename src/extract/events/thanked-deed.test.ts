import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** The events of a paragraph, as `TYPE actors > recipients`. */
const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, actor, recipient }) =>
      `${type} ${actor.map(({ name }) => name).join(', ')} > ${recipient.map(({ name }) => name).join(', ')}`,
  );

it.each([
  ['Maja Lindqvist thanked Torvia for its humanitarian aid.', 'AID Torvia > Tograria'],
  ['The President of Kelvia expressed her gratitude to Corvia for the help in clearing mines.', 'AID Corvia > Kelvia'],
  ['Vestria thanked Sverinia for sending doctors to Velm.', 'AID Sverinia > Vestria'],
])('%s tells what was done and not the thanks', (sentence, event) => {
  expect(told(sentence)).toEqual([event]);
});

it('leaves praise and thanks without a deed as they are', () => {
  expect(told('Maja Lindqvist praised Torvia for its humanitarian aid.')).toEqual([
    'SUPPORT Maja Lindqvist > Torvia',
    'AID Torvia > Tograria',
  ]);
  expect(told('Maja Lindqvist thanked Torvia.')).toEqual(['SUPPORT Maja Lindqvist > Torvia']);
  expect(told('Maja Lindqvist sent Torvia a list of aid for the north.')).not.toContain('AID Torvia > Tograria');
});

it('keeps the thanks where the deed says of nobody that he did it', () => {
  const text =
    'President Ruben Vasko visited Torstad on 3 May 2023. He expressed gratitude for the invitation and the welcome.';
  expect(told(text)).toContain('SUPPORT Ruben Vasko > ');
});
