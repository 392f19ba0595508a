import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, eventsOfEntry, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of an entry as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

/** Their dates. */
const dated = (entry: string): readonly (string | null)[] => eventsOfEntry(entry, tools).map(({ date }) => date);

describe('captives', () => {
  it('are taken, and take nobody', () => {
    expect(told('A Sudrian citizen taken hostage in 2004 near the border was freed.')).toEqual([
      'ASSAULT:  > Sudrian citizen',
      'RETREAT:  > Sudrian citizen',
    ]);
    expect(told('The report names 11 Torvian sailors taken captives in the strait.')).toEqual([
      'ASSAULT:  > 11 Torvian sailors',
    ]);
    expect(told('The rebels took 40 soldiers prisoner.')).toEqual(['ASSAULT: rebels > 40 soldiers']);
  });

  it('come free on another day than that on which they were taken', () => {
    expect(dated('A Sudrian citizen taken hostage in 2004 near the border was freed.')).toEqual(['2004', '2014-05-02']);
  });

  it('are people, not the state from which they come', () => {
    expect(told('Police found a man from the Republic of Sudria, who was detained in a barracks.')).toEqual([
      'COERCE:  > man from the Republic of Sudria',
    ]);
  });
});

describe('a guest', () => {
  it('is on the visit on which somebody welcomes him', () => {
    expect(told('President Brandt welcomed Prime Minister Jan Keller on his official visit to Sudria.')).toEqual([
      'CONSULT: Brandt > Jan Keller',
      'CONSULT: Jan Keller > Sudria',
    ]);
    expect(told('President Brandt welcomed the truce during his visit to Sudria.')).toEqual([
      'SUPPORT: Brandt > ',
      'CONSULT: Brandt > Sudria',
    ]);
  });

  it('looks at a plant without an inquiry, and attends a signing without building anything', () => {
    expect(told('Both presidents inspected the new plant.')).toEqual([]);
    expect(told('Inspectors inspected the plant.')).toEqual(['ACCUSE: Inspectors > ']);
    expect(told('President Keller and President Brandt attended the signing ceremony.')).toEqual([
      'CONSULT: Keller, Brandt > ',
    ]);
  });
});

describe('what is only spoken of', () => {
  it('takes no part', () => {
    expect(told('The ministers discussed the growth of trade between Torvia and Sudria.')).toEqual([
      'CONSULT: ministers > ',
    ]);
    expect(told('The envoy discussed the plan with Minister Keller.')).toEqual(['CONSULT: envoy > Keller']);
    expect(told('Keller provided information on Sudria’s efforts to widen its ports.')).toEqual([
      'COOPERATE: Keller > ',
    ]);
  });

  it('is proposed and not done', () => {
    expect(
      told(
        'In his letter President Ivo Keller suggested setting up a round table of Torvia, Sverinia, and Sudria for calm on the lake.',
      ).some((event) => event.startsWith('COOPERATE')),
    ).toBe(false);
  });

  it('is expected, rises in no rank and is no building', () => {
    expect(told('Keller expressed confidence that the visit will bring good results.')).toEqual([]);
    expect(told('Keller expressed confidence in the court.')).toEqual(['SUPPORT: Keller > court']);
    expect(told('Minister Keller promoted the joint initiative.')).toEqual([]);
    expect(told('Torvia and Sudria are building their future on trust.')).toEqual([]);
  });
});

describe('those for whom something is done', () => {
  it('do not undergo it', () => {
    expect(told('The Sverinian sailor Olaf Brandt fought in the island war on Torvia’s side.')).toEqual([
      'ASSAULT: Olaf Brandt > ',
    ]);
    expect(told('On behalf of the Nordic Council, Torvia initiated a resolution on fishing.')).toEqual([
      'REQUEST: Torvia > ',
    ]);
  });
});

describe('an occasion behind a date', () => {
  it('was on that date', () => {
    const text =
      'The state of the islands\n\nOn 3 March, during his meeting with Anna Lind, President Keller signed the law.';
    expect(eventsIn(text, tools, OCTOBER_2024).map(({ type, date }) => `${type} ${date}`)).toEqual([
      'CONSULT 2024-03-03',
      'DECIDE 2024-03-03',
    ]);
  });

  it('is not when somebody gives thanks for what was done on it', () => {
    const text = 'The state of the islands\n\nKeller thanked Sudria for its support during the Korean War.';
    expect(eventsIn(text, tools).map(({ date }) => date)).toEqual([null]);
  });
});
