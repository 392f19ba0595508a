import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one paragraph of a paper, as `TYPE: actors > recipients`. */
const inPaper = (paragraph: string): readonly string[] =>
  eventsIn(`A decade of change\n\n${paragraph}\n`, tools).map((event) => asTold(event));

const inChronicle = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('what is told of a thing while whoever does it is left out', () => {
  it('reads a passive by what was done, in a clause of its own', () => {
    expect(inPaper('The ban on herring was lifted.')).toEqual(['CONCEDE:  > ']);
    expect(inPaper('The death penalty was abolished in 1969.')).toEqual(['DECIDE:  > ']);
    expect(inPaper('The ban that was lifted had been a burden.')).toEqual([]);
    expect(inPaper('Bans are lifted every spring.')).toEqual([]);
  });

  it('reads what arms struck', () => {
    expect(inChronicle('Drones struck a fuel depot.')).toEqual(['ASSAULT:  > ']);
    expect(inChronicle('Drones filmed a fuel depot.')).toEqual([]);
  });

  it('takes both sides of a war that breaks out for those who wage it', () => {
    expect(inChronicle('War broke out between Norway and Estonia.')).toEqual(['ASSAULT: Norway, Estonia > ']);
  });
});
