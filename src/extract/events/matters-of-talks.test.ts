import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of an entry of a chronicle, as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('what people meet about', () => {
  it('takes no part in it', () => {
    expect(told('The topic of refugees was discussed.')).toEqual(['CONSULT:  > ']);
    expect(told('Preparations for the Eurovision contest were also discussed.')).toEqual(['CONSULT:  > ']);
    expect(told('The parties held talks on the exchange of prisoners.')).toEqual(['CONSULT: parties > ']);
    expect(told('The ministers discussed the reform of Georgia’s courts with the envoy of Norway.')).not.toContain(
      'CONSULT: ministers > Georgia',
    );
  });

  it('is nobody spoken to, where a matter is addressed', () => {
    expect(told('Ivo Keller addressed Norway’s possible membership of the bank.')).toEqual([]);
    expect(told('Ivo Keller addressed the United Nations General Assembly.')).toEqual([
      'CONSULT: Ivo Keller > United Nations General Assembly',
    ]);
    expect(told('Ivo Keller addressed parliament.')).toEqual(['CONSULT: Ivo Keller > parliament']);
  });

  it('has not happened by that', () => {
    expect(told('Negotiations about the withdrawal of Norwegian forces from the valley continued.')).toEqual([
      'CONSULT:  > ',
    ]);
    expect(
      told('Ivo Keller spoke of talks with Iceland on the release of hostages and the return of the ships.'),
    ).toEqual([]);
    expect(told('After the withdrawal of Norwegian forces from Iceland, talks began.').join()).toContain('RETREAT');
  });
});
