import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event, event.status));

const about =
  'Moldova and Malta traded fish. Moldova asked Malta for boats. Malta sent boats to Moldova. Moldova paid Malta.';

it('whoever is thanked for help in hard times is not accused of them', () => {
  const events = told(
    `${about} The Foreign Ministry of Moldova stated that Malta’s support during the occupation of Moldovan lands was highly appreciated.`,
  );
  expect(events.filter((event) => /^(?:ACCUSE|COERCE)/.test(event))).toEqual([]);
});

it('a thing that forces somebody is nobody, and no neighbour stands in for it', () => {
  const events = told(`${about} The Foreign Ministry of Moldova said that the flood had forced the rebels to leave.`);
  expect(events.filter((event) => /Malta >/.test(event.replace(/^(?:AID|CONSULT).*/, '')))).toEqual([]);
});

it('troops from a place of the speaker’s own state are his own', () => {
  const events = told(
    'The Foreign Ministry of Georgia said that commandos of the Batumi garrison had attacked the rebels in Malta.',
  );
  expect(events.filter((event) => event.startsWith('ACCUSE'))).toEqual([]);
});
