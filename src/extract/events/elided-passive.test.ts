import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of an entry of a chronicle, as `TYPE status: actors > recipients`. */
const inEntry = (words: string): readonly string[] =>
  eventsOfEntry(words, tools).map((event) => asTold(event, event.status));

describe('entries that leave `was` out', () => {
  it.each([
    ['State of emergency in the islands declared.', 'COERCE happened:  > '],
    ['The Lake Declaration signed covering the ferries.', 'AGREE happened:  > '],
    ['Agreement on the deployment of a peace force reached.', 'AGREE happened:  > '],
    ['New constitution adopted by referendum.', 'DECIDE happened:  > '],
  ])('tell what is done to a thing: %s', (words, told) => expect(inEntry(words)).toEqual([told]));

  it.each([
    ['Premier of the islands assassinated at Torstad.', 'ASSAULT happened:  > Premier of the islands'],
    ['Leader of the league arrested in Torstad.', 'COERCE happened:  > Leader of the league'],
  ])('tell of the noun at the head and not of the nearest: %s', (words, told) =>
    expect(inEntry(words)).toEqual([told]),
  );

  it.each(['The premier declared.', 'The senate adopted.'])('are not made of %s', (words) =>
    expect(inEntry(words).filter((event) => /^(?:COERCE|AGREE)/.test(event))).toEqual([]),
  );
});
