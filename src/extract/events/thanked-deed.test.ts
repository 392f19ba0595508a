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
  ['Emmanuel Macron thanked Torvia for its humanitarian aid.', 'AID Torvia > France'],
  ['The President of Kelvia expressed her gratitude to Corvia for the help in clearing mines.', 'AID Corvia > Kelvia'],
  ['Armenia thanked Sverinia for sending doctors to Gyumri.', 'AID Sverinia > Armenia'],
])('%s tells what was done and not the thanks', (sentence, event) => {
  expect(told(sentence)).toEqual([event]);
});

it('leaves praise and thanks without a deed as they are', () => {
  expect(told('Emmanuel Macron praised Torvia for its humanitarian aid.')).toEqual([
    'SUPPORT Emmanuel Macron > Torvia',
    'AID Torvia > France',
  ]);
  expect(told('Emmanuel Macron thanked Torvia.')).toEqual(['SUPPORT Emmanuel Macron > Torvia']);
  expect(told('Emmanuel Macron sent Torvia a list of aid for the north.')).not.toContain('AID Torvia > France');
});

it('keeps the thanks where the deed says of nobody that he did it', () => {
  const text =
    'Prime Minister Nikol Pashinyan visited Paris on 3 May 2023. He expressed gratitude for the invitation and the welcome.';
  expect(told(text)).toContain('SUPPORT Nikol Pashinyan > ');
});
