import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of a sentence of its own, as `TYPE status: actors > recipients`. */
const told = (sentence: string): readonly string[] =>
  eventsIn(sentence, tools).map((event) => asTold(event, event.status));

describe('events of diplomacy and politics in the words of wires', () => {
  it('tells what takes place by itself though nobody is named, but not what has yet to', () => {
    expect(told('The treaty entered into force on 1 March 2014.')).toEqual(['AGREE happened:  > ']);
    expect(told('The resolution passed with 90 votes.')).toEqual(['DECIDE happened:  > ']);
    expect(told('The mayor resigned before the treaty entered into force.')).toEqual(['PERSONNEL happened: mayor > ']);
    expect(told('The train passed with a whistle.')).toEqual([]);
  });

  it('asks who does it where that decides what is done', () => {
    expect(told('Torvian forces left Corvia.')).toEqual(['RETREAT happened: Torvian forces > Corvia']);
    expect(told('The raid left nine doors open.')).toEqual([]);
    expect(told('The court cleared the premier of wrongdoing.')[0]).toMatch(/^LEGAL happened: court/);
    expect(told('The clerk cleared the table.')).toEqual([]);
  });

  it('reads where somebody is by the noun behind a preposition', () => {
    expect(told('The premier was on a visit to Corvia.')).toEqual(['CONSULT happened: premier > Corvia']);
    expect(told('The book was on a shelf in Corvia.')).toEqual([]);
  });

  it('keeps the object of a passive', () => {
    expect(told('The general was awarded the order of the lake by Torvia.')).toEqual([
      'SUPPORT happened: Torvia > general',
    ]);
  });

  it('takes what is done to envoys for done to their state', () => {
    expect(told('Torvia expelled two Corvian diplomats.')).toEqual(['SANCTION happened: Torvia > Corvia']);
    expect(told('Torvia told the Corvian ambassador to leave the country.')).toEqual([
      'SANCTION happened: Torvia > Corvia',
    ]);
    expect(told('Torvia declared the Corvian envoy persona non grata.')).toEqual([
      'SANCTION happened: Torvia > Corvia',
    ]);
    expect(told('The premier called in the Corvian ambassador.')).toEqual(['ACCUSE happened: premier > Corvia']);
    expect(told('The premier called in his staff after the fire.')).toEqual([]);
  });

  it('takes an envoy of their own whom they summon for recalled', () => {
    expect(told('Torvia summoned its ambassador to Corvia for consultations.')).toEqual([
      'SANCTION happened: Torvia > Corvia',
    ]);
    expect(told('Torvia summoned the Corvian ambassador over the raid.')).toEqual([
      'ACCUSE happened: Torvia > Corvian ambassador',
    ]);
  });

  it('tells what a state does by its own word as done when a ministry of its own says so', () => {
    expect(told('Torvia has recalled its ambassador to Corvia, the foreign ministry said.')).toEqual([
      'SANCTION happened: Torvia > Corvia',
    ]);
    expect(told('Torvia has recalled its ambassador to Corvia, the Corvian foreign ministry said.')[0]).toBe(
      'SANCTION alleged: Torvia > Corvia',
    );
    expect(told('Torvia has shelled two villages, the defence ministry said.')).toEqual(['ASSAULT alleged: Torvia > ']);
  });

  it('takes two ministers for two, though nobody says who they are', () => {
    expect(told('The two ministers met on the margins of the summit.')).toEqual(['CONSULT happened: two ministers > ']);
    expect(told('The two rivers met on the margins of the plain.')).toEqual([]);
  });

  it('needs nobody by name at the end of the way of people who travel for others', () => {
    expect(told('UN inspectors visited the plant.')).toHaveLength(1);
    expect(told('The poet visited the mill.')).toEqual([]);
  });

  it('gives a resolution to who speaks in it', () => {
    expect(told('The European Parliament condemned the raid in a resolution adopted on 3 May 2014.')).toContain(
      'DECIDE happened: European Parliament > ',
    );
  });

  it('takes a body that condemns and the resolution that it adopts for one act', () => {
    const groups = (text: string) => eventsIn(text, tools).map(({ type, group }) => [type, group !== null]);
    const condemned = 'The European Parliament condemned Corvia on 3 May 2014.';
    expect(groups(`${condemned} On 3 May 2014 the European Parliament adopted a resolution.`)).toEqual([
      ['ACCUSE', true],
      ['DECIDE', true],
    ]);
    expect(groups(`${condemned} On 3 May 2014 the European Parliament adopted a budget.`)).toEqual([
      ['ACCUSE', false],
      ['DECIDE', false],
    ]);
  });

  it('takes an offensive of their own that somebody halts for yielding, that of others for a fight', () => {
    expect(told('The army halted its offensive.')).toEqual(['RETREAT happened: army > ']);
    expect(told('The army halted an offensive of the rebels.')[0]).toMatch(/^ASSAULT/);
  });
});
