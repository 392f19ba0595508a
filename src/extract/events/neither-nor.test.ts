import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients | words`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => `${asTold(event, event.status)} | ${event.quote}`);

describe('what neither of two did', () => {
  it('is denied, and its words say so', () => {
    expect(told('Neither Torvia nor Danaria has signed the treaty.')).toEqual([
      'AGREE denied: Torvia, Danaria >  | Neither Torvia nor Danaria has signed the treaty',
    ]);
    expect(told('Neither the army nor the rebels attacked the port.')).toEqual([
      'ASSAULT denied: army, rebels >  | Neither the army nor the rebels attacked the port',
    ]);
  });

  it('is told where both did it', () => {
    expect(told('Torvia and Danaria have signed the treaty.')).toEqual([
      'AGREE happened: Torvia, Danaria >  | Torvia and Danaria have signed the treaty',
    ]);
  });
});

describe('what somebody neither did nor did', () => {
  it('is denied', () => {
    expect(told('Torvia neither signed the treaty nor left the union.')).toEqual([
      'AGREE denied: Torvia >  | Torvia neither signed the treaty',
      'SANCTION denied: Torvia > union | nor left the union',
    ]);
  });

  it('is denied behind nor at the head of a clause', () => {
    expect(told('Torvia has not left, nor did it open its market to Danaria.')).toContain(
      'COOPERATE denied: Torvia > Danaria | nor did it open its market to Danaria',
    );
    expect(told('Torvia has opened its market to Danaria.')).toEqual([
      'COOPERATE happened: Torvia > Danaria | Torvia has opened its market to Danaria',
    ]);
  });
});
