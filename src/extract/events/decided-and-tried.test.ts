import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

const told = (entry: string): readonly string[] =>
  eventsOfEntry(entry, tools).map((event) => asTold(event, event.status));

describe('what is decided, tried, asked for or to come, told by a noun or a clause', () => {
  it('reads what a decision is about as decided', () => {
    expect(told('The council announced its decision to expel the envoy.')).toEqual([
      'SANCTION happened: council > envoy',
    ]);
    expect(told('The army has notified Norway about its decision to suspend the accord.')).toEqual([
      'SANCTION happened: army > ',
    ]);
    expect(told('No decision to expel the envoy was taken.')).toEqual([]);
    expect(told('A decision to expel the envoy would be unwise.')).toEqual([]);
    expect(told('The court quashed the decision to expel the envoy.')).toEqual([
      expect.stringMatching(/^LEGAL happened/),
    ]);
  });

  it('takes a decision that others undo, judge or only speak of for no deed', () => {
    expect(told('The army told the embassy of its decision to expel the envoy.')).toEqual([
      expect.stringMatching(/^SANCTION happened/),
    ]);
    for (const entry of [
      'The paper spread rumours of the council’s decision to expel two envoys.',
      'Reports of the council’s decision to expel two envoys were false.',
    ])
      expect(told(entry)).toEqual([]);
    for (const entry of [
      'The court annulled the council’s decision to send troops to the port.',
      'Critics blamed the council’s decision to send troops to the port in 1990.',
      'The league postponed its decision to admit the island.',
    ])
      expect(told(entry).filter((one) => one.includes('planned'))).toEqual([]);
  });

  it('reads an attempt that failed as made, not one that others foiled', () => {
    expect(told('The protesters failed in their attempt to seize the palace.')).toEqual([
      'COERCE happened: protesters > ',
    ]);
    expect(told('Rebels launched a bid to capture the port.')).toEqual(['ASSAULT happened: Rebels > ']);
    expect(told('The army foiled an attempt to seize the palace.')).toEqual(['ASSAULT happened: army > ']);
  });

  it('takes what is demanded for no deed, though its verb looks like a present tense', () => {
    expect(told('The governor demands that the rebels disarm.')).toEqual(['REQUEST happened: governor > ']);
  });

  it('takes what something else waits for as still to come', () => {
    expect(told('The premier will not resign before the council has appointed a successor.')).toEqual([
      'PERSONNEL denied: premier > ',
    ]);
    expect(told('The premier resigned before the council dismissed the clerk.')).toEqual([
      'PERSONNEL happened: premier > ',
      'PERSONNEL happened: council > clerk',
    ]);
  });

  it('reads `would` as a plan on the day itself, and a meeting without a host as one to come', () => {
    expect(told('The premier would meet the bishop in Riga today.')).toEqual(['CONSULT planned: premier > bishop']);
    expect(told('The envoy would meet the bishop if he were asked.')).toEqual([]);
    expect(told('A meeting with the mayors is scheduled for Friday.')).toEqual(['CONSULT planned:  > mayors']);
    expect(told('The league scheduled a meeting with the mayors.')).toEqual([expect.stringMatching(/^AGREE/)]);
  });

  it('tells a decision once, and what was to be done as planned', () => {
    expect(told('The council made the decision to expel the envoy.')).toEqual(['SANCTION happened: council > envoy']);
    expect(told('The troops were to be withdrawn by the league.')).toEqual([expect.stringMatching(/^RETREAT planned/)]);
  });
});
