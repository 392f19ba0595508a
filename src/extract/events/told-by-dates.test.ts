import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

const told = (text: string): readonly string[] => eventsIn(text, tools).map((event) => asTold(event, event.date));

test('the present tense tells what happened behind the date of a note, on that date', () => {
  const text = 'Norway since the war\n\nThe league was old.\n\nSep 2005 Norway recalls its ambassador to Iceland.\n';
  expect(told(text)).toEqual(['SANCTION 2005-09: Norway > Iceland']);
});

test('and under a heading that is a date and nothing else', () => {
  const text =
    'Norway since the war\n\nThe league was old.\n\nJuly 2011\n\nPolice arrest two smugglers in Oslo.\n\nMay 2012\n\nNorway recalls its ambassador to Iceland.\n';
  expect(told(text)).toEqual(['COERCE 2011-07: Police > two smugglers', 'SANCTION 2012-05: Norway > Iceland']);
});

test('elsewhere it tells how things are', () => {
  expect(told('Norway since the war\n\nThe league was old.\n\nPolice arrest two smugglers in Oslo.\n')).toEqual([]);
  expect(told('Norway in July 2011\n\nThe league was old.\n\nPolice arrest smugglers in Oslo.\n')).toEqual([]);
});
