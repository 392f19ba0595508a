import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of an entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('what people meet about', () => {
  it('takes no part in it', () => {
    expect(told('The topic of refugees was discussed.')).toEqual(['CONSULT:  > ']);
    expect(told('Preparations for the Eurovision contest were also discussed.')).toEqual(['CONSULT:  > ']);
    expect(told('The parties held talks on the exchange of prisoners.')).toEqual(['CONSULT: parties > ']);
    expect(told('The ministers discussed the reform of Kelvia’s courts with the envoy of Torvia.')).not.toContain(
      'CONSULT: ministers > Kelvia',
    );
  });

  it('is nobody spoken to, where a matter is addressed', () => {
    expect(told('Ivo Keller addressed Torvia’s possible membership of the bank.')).toEqual([]);
    expect(told('Ivo Keller addressed the United Nations General Assembly.')).toEqual([
      'CONSULT: Ivo Keller > United Nations General Assembly',
    ]);
    expect(told('Ivo Keller addressed parliament.')).toEqual(['CONSULT: Ivo Keller > parliament']);
  });

  it('has not happened by that', () => {
    expect(told('Negotiations about the withdrawal of Torvian forces from the valley continued.')).toEqual([
      'CONSULT:  > ',
    ]);
    expect(
      told('Ivo Keller spoke of talks with Halvia on the release of hostages and the return of the ships.'),
    ).toEqual([]);
    expect(told('After the withdrawal of Torvian forces from Halvia, talks began.').join()).toContain('RETREAT');
  });

  it('is of those who met before it only where it is one more matter of theirs', () => {
    expect(told('Kelvia and Torvia met in Velm. Trade was also discussed.')).toContain('CONSULT: Kelvia, Torvia > ');
    expect(
      told('Kelvia and Torvia met in Velm. The price of bread was discussed on the radio.').filter((one) =>
        one.startsWith('CONSULT: Kelvia'),
      ),
    ).toHaveLength(1);
  });
});
