import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('deeds told of the noun that they are done to', () => {
  it('reads what a relative clause says is done to the noun before it', () => {
    expect(told('Torvia left the accord that it had signed in Vienna in 1994.')).toContain('AGREE: Torvia > ');
  });

  it('takes the noun that a participle means, though another stands between', () => {
    expect(
      told('A treaty on the lease of ports, signed by Torvia and Halvia in May 2010, was never ratified.'),
    ).toContain('AGREE: Torvia, Halvia > ');
  });

  it('makes no deed of what the noun does by itself, or where it is done', () => {
    expect(told('The clerk who signed left early.')).toEqual([]);
    expect(told('The hall where it signed the accord burned for days.').filter((one) => /hall >/.test(one))).toEqual(
      [],
    );
  });
});

describe('what states do by their names', () => {
  it('tells of a state what it tells of its government', () => {
    expect(told('Torvia devalued its currency.')).toEqual(['DECIDE: Torvia > ']);
    expect(told('The shop raised the price of bread.')).toEqual([]);
  });
});
