import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

const told = (text: string): readonly string[] => eventsIn(text, tools).map((event) => asTold(event, event.date));

test('the present tense tells what happened behind the date of a note, on that date', () => {
  const text = 'Torvia since the war\n\nThe league was old.\n\nSep 2005 Torvia recalls its ambassador to Halvia.\n';
  expect(told(text)).toEqual(['SANCTION 2005-09: Torvia > Halvia']);
});

test('and under a heading that is a date and nothing else', () => {
  const text =
    'Torvia since the war\n\nThe league was old.\n\nJuly 2011\n\nPolice arrest two smugglers in Torstad.\n\nMay 2012\n\nTorvia recalls its ambassador to Halvia.\n';
  expect(told(text)).toEqual(['COERCE 2011-07: Police > two smugglers', 'SANCTION 2012-05: Torvia > Halvia']);
});

test('and behind years, as lists of dates of a country give them', () => {
  const text =
    'Torvia since the war\n\n1974 – Torvia recalls its ambassador to Halvia.\n\n1981 - 3 May Police arrest two smugglers in Torstad.\n\n1990\n\nTorvia expels two envoys of Halvia.\n\n1994\n\nPolice arrest a smuggler in Torstad.\n';
  expect(told(text)).toEqual([
    'SANCTION 1974: Torvia > Halvia',
    'COERCE 1981-05-03: Police > two smugglers',
    'SANCTION 1990: Torvia > Halvia',
    'COERCE 1994: Police > smuggler',
  ]);
});

test('elsewhere it tells how things are', () => {
  expect(told('Torvia since the war\n\nThe league was old.\n\nPolice arrest two smugglers in Torstad.\n')).toEqual([]);
  expect(told('Torvia in July 2011\n\nThe league was old.\n\nPolice arrest smugglers in Torstad.\n')).toEqual([]);
});
