import { expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './events/testing/events-in-text.ts';
import { INVENTED_STATES } from './testing/invented-states.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of an entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

it('what is asked is not told', () => {
  expect(told('Is Torvia really ready to sign the treaty?')).toEqual([]);
  expect(told('Has Torvia rejected the plan?')).toEqual([]);
  expect(told('How likely is it that Torvia will remain committed to the truce?')).toEqual([]);
});

it('what a question takes for granted is told', () => {
  expect(told('Why did Torvia attack the port?').join()).toContain('ASSAULT: Torvia > ');
});
