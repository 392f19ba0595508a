import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
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
    expect(inChronicle('War broke out between Torvia and Corvia.')).toEqual(['ASSAULT: Torvia, Corvia > ']);
  });

  it('reads works that begin by themselves, and what nature and shortage do', () => {
    expect(inChronicle('Construction of the bridge started.')).toEqual(['TRADE:  > ']);
    expect(inChronicle('A power cut plunged the valley into darkness.')).toEqual(['DISASTER:  > ']);
    expect(inChronicle('A cholera outbreak claimed 40 lives.')).toEqual(['DISASTER:  > ']);
    expect(inChronicle('Four people are missing.')).toEqual(['DISASTER:  > Four people']);
    expect(inChronicle('The coach claimed the credit.')).toEqual([]);
  });

  it('reads peacekeepers that are deployed, whoever sent them', () => {
    expect(inPaper('Peacekeepers were deployed along the line.')).toEqual(['AID:  > ']);
    expect(inPaper('Peacekeepers are deployed along the line.')).toEqual([]);
  });
});

describe('who does it', () => {
  it('is named right behind the noun, though the parse hangs the phrase on the verb', () => {
    expect(inPaper('The law led to protests by farmers.')).toEqual([]);
    expect(inPaper('The town suffered raids by Torvia.')).toEqual([expect.stringMatching(/^\w+: Torvia > /)]);
  });

  it('is the first of all who did it', () => {
    expect(inPaper('Torvia became the first state to recognise Corvia.')).toEqual(['SUPPORT: Torvia > Corvia']);
    expect(inPaper('Torvia was the first state to recognise Corvia.')).toEqual(['SUPPORT: Torvia > Corvia']);
  });

  it('is not where a treaty was signed, nor where some were killed', () => {
    expect(inChronicle('Torvia and Corvia signed the accord at Castle Holm.')).toEqual(['AGREE: Torvia, Corvia > ']);
    expect(inChronicle('Some were killed in churches.').join()).not.toMatch('churches');
  });
});
