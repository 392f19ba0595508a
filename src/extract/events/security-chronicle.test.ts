import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one entry of a chronicle, as `TYPE status: actors > recipients`. */
const told = (entry: string): readonly string[] =>
  eventsOfEntry(entry, tools).map((event) => asTold(event, event.status));

describe('chronicles of security and protest in the present tense', () => {
  it('reads verbs that the parse takes for nouns', () => {
    expect(told('Opposition supporters block roads around Batumi.')).toEqual([
      'PROTEST happened: Opposition supporters > ',
    ]);
    expect(told('Police use tear gas and rubber bullets to drive strikers out of Tiraspol.')).toHaveLength(1);
    expect(told('Riot police clear the square and arrest dozens.')).toEqual([
      'COERCE happened: Riot police > ',
      'COERCE happened: Riot police > ',
    ]);
    expect(told('Arms control talks in Batumi.')).toEqual([]);
  });

  it('tells what is tried by force as done, but not what is tried by words', () => {
    expect(told('Gunmen try to storm the prison of Batumi.')).toHaveLength(1);
    expect(told('The envoys try to reach a deal.')).toEqual([]);
  });

  it('tells one event once, though several verbs tell it', () => {
    expect(told('A bus crashes and catches fire near Batumi, killing nine people.')).toEqual([
      'DISASTER happened:  > nine people',
    ]);
    expect(told('Six miners are killed and nine others are wounded in shelling in Batumi.')).toEqual([
      'ASSAULT happened:  > Six miners',
    ]);
    expect(told('Six miners are killed as troops shell the port of Batumi.')).toEqual([
      'ASSAULT happened: troops > Six miners',
    ]);
    expect(told('Ana Costin is sworn in as mayor of Tiraspol, succeeding Ion Rusu.')).toEqual([
      'PERSONNEL happened:  > Ana Costin',
    ]);
  });

  it('tells protests and fights beside the main clause, but not those that it speaks of again', () => {
    expect(told('The ruling party offers talks in a bid to stem angry protests.')).toContain('PROTEST ongoing:  > ');
    expect(told('The mayor resigns after fierce clashes in Batumi.')).toHaveLength(2);
    expect(told('The mayor urges students not to join the protests.')).toHaveLength(1);
    expect(told('The council bans protests.')).toHaveLength(1);
  });

  it('tells tolls by what they are of', () => {
    expect(told('The death toll from the floods in Georgia rises to 40.')).toHaveLength(1);
    expect(told('The death toll from the floods in Georgia rises to 40.')[0]).toMatch(/^DISASTER happened/);
    expect(told('The death toll from the bombing in Batumi rises to 40.')[0]).toMatch(/^ASSAULT happened/);
    expect(told('The price of bread rises to 40.')).toEqual([]);
    expect(told('Nine people are killed and 25 more hurt as a bus collides with a truck near Batumi.')).toEqual([
      'DISASTER happened:  > Nine people',
    ]);
  });

  it('tells what is to come as planned, and not what only ends a wait', () => {
    expect(told('Ana Costin is to be released on bail.')).toEqual(['RETREAT planned:  > Ana Costin']);
    expect(told('The board stays in office until elections are held.')).toEqual([]);
  });

  it('tells fighting that goes on, whoever fights', () => {
    expect(told('Fighting continues near Batumi.').map((one) => one.split(':')[0])).toEqual(['ASSAULT ongoing']);
  });

  it('tells what a chronicle denies', () => {
    expect(told('The president does not lift the ban on rallies.')).toEqual(['CONCEDE denied: president > ']);
  });
});
