import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event, event.status));

const about =
  'Vestria and Sudria traded fish. Vestria asked Sudria for boats. Sudria sent boats to Vestria. Vestria paid Sudria.';

it('whoever is thanked for help in hard times is not accused of them', () => {
  const events = told(
    `${about} The Foreign Ministry of Vestria stated that Sudria’s support during the occupation of Vestrian lands was highly appreciated.`,
  );
  expect(events.filter((event) => /^(?:ACCUSE|COERCE)/.test(event))).toEqual([]);
});

it('a thing that forces somebody is nobody, and no neighbour stands in for it', () => {
  const events = told(`${about} The Foreign Ministry of Vestria said that the flood had forced the rebels to leave.`);
  expect(events.filter((event) => /Sudria >/.test(event.replace(/^(?:AID|CONSULT).*/, '')))).toEqual([]);
});

it('troops from a place of the speaker’s own state are his own', () => {
  const events = told(
    'The Foreign Ministry of Vestria said that commandos of the Velm garrison had attacked the rebels in Sudria.',
  );
  expect(events.filter((event) => event.startsWith('ACCUSE'))).toEqual([]);
});
