import { expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './events/testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of an entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

it('what is asked is not told', () => {
  expect(told('Is Norway really ready to sign the treaty?')).toEqual([]);
  expect(told('Has Norway rejected the plan?')).toEqual([]);
  expect(told('How likely is it that Norway will remain committed to the truce?')).toEqual([]);
});

it('what a question takes for granted is told', () => {
  expect(told('Why did Norway attack the port?').join()).toContain('ASSAULT: Norway > ');
});
