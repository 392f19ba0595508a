import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of an entry as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

describe('what nobody does alone', () => {
  it.each([
    ['The Lake Front signed a peace agreement with the government.', 'AGREE: Lake Front, government > '],
    ['Norland and Ostria signed a treaty with Sudmark.', 'AGREE: Norland, Ostria, Sudmark > '],
    ['Ostria will conclude a trade deal with Sudmark.', 'AGREE: Ostria, Sudmark > '],
    ['The rebels clashed with government troops in Kesh.', 'ASSAULT: rebels, government troops > '],
    ['The junta formed the Lake Alliance with Norland and Ostria.', 'COOPERATE: junta, Norland, Ostria > '],
  ])('%s', (entry, event) => expect(told(entry)).toEqual([event]));

  it('is not what somebody is ready to do, or does to others', () => {
    expect(told('Keller expressed readiness to sign a treaty with Norland.')).toEqual(['AGREE: Keller > Norland']);
    expect(told('The envoy met with the mayor.')).toEqual(['CONSULT: envoy > mayor']);
    expect(told('The rebels fought with the army.')).toEqual(['ASSAULT: rebels > army']);
  });
});

describe('whoever is spoken to is asked', () => {
  it.each([
    ['The envoy met President Keller and urged an end to the raids.', 'REQUEST: envoy > Keller'],
    [
      'The minister held phone calls with the leaders of Norland and Ostria, calling for a ceasefire.',
      'REQUEST: minister > leaders of Norland and Ostria',
    ],
  ])('%s', (entry, event) => expect(told(entry)).toContain(event));

  it('but not whose place is visited, nor where another is named', () => {
    expect(told('The bishop visited Orsk, calling for an end to the raids.')).toContain('REQUEST: bishop > ');
    expect(told('The envoy met President Keller and called on Ostria to end the raids.')).toContain(
      'REQUEST: envoy > Ostria',
    );
  });
});

describe('a person behind an office', () => {
  it.each([
    ['The envoy met with the new governor of Kesh and mayor of Orsk, Anna Bell.', 'CONSULT: envoy > Anna Bell'],
    ['Minister for Trade and Ports Karl Lind visited Norland.', 'CONSULT: Karl Lind > Norland'],
    [
      'The Vice Premier and Minister for Fisheries and Harbours, Ivo Holm met in Marn with the bishop, Anna Bell.',
      'CONSULT: Ivo Holm > Anna Bell',
    ],
    ['President Jan Keller met Moro Lake Front (MLF) chairman Ivo Berg.', 'CONSULT: Jan Keller > Ivo Berg'],
    [
      'UK Special Representative for Norland and South Norland Robert Lind condemned Ostria.',
      'ACCUSE: Robert Lind > Ostria',
    ],
  ])('%s', (entry, event) => expect(told(entry)).toEqual([event]));

  it('is one of two where both have an article', () => {
    expect(told('The minister met the mayor of Orsk and the envoy Anna Bell.')).toEqual([
      'CONSULT: minister > mayor of Orsk, Anna Bell',
    ]);
    expect(told('The Lake Front (LF) attacked Orsk.')).toEqual(['ASSAULT: Lake Front > Orsk']);
  });
});

describe('those to whom it is done', () => {
  it.each([
    ['The militia has intensified its raids on police posts.', 'ASSAULT: militia > police'],
    ['The Lake Front rejected the government offer.', 'REJECT: Lake Front > government'],
    ['The bank rejected government bonds.', 'REJECT: bank > '],
    ['Kelvia invested $2 billion in Vestria.', 'TRADE: Kelvia > Vestria'],
    ["Crowds marched through Marn, calling for the mayor's ouster.", 'PROTEST: Crowds > mayor'],
    ['The minister attended an Arab League summit.', 'CONSULT: minister > Arab League'],
    ['Norland banned opposition figures.', 'COERCE: Norland > opposition figures'],
    ['The general was deported from Kelvia to Vestria.', 'COERCE: Kelvia > general'],
    ['The agency delivered food to villages in Ostria.', 'AID: agency > Ostria'],
    ['Norland welcomed the start of the last step in the Kelvian political process.', 'SUPPORT: Norland > Kelvia'],
    ['Sudmark pledged to buy Vestrian wine.', 'AGREE: Sudmark > Vestria'],
    ['The firm sold its mill to a Vestrian bank.', 'TRADE: firm > Vestrian bank'],
    ['President Lind dissolves the assembly.', 'DECIDE: Lind > assembly'],
    ['The envoys called for a meeting at the level of ministers at the Arab League.', 'REQUEST: envoys > Arab League'],
    ['The league welcomed the start of the Vestria peace process.', 'SUPPORT: league > Vestria'],
  ])('%s', (entry, event) => expect(told(entry)).toContain(event));

  it.each([
    ['The army renewed its commitment to the agreement between the military and civilians.', 'AGREE: army > '],
    ['The clans agreed to a truce and the arrival of a Border Watch Mission.', 'AGREE: clans > '],
    ['Norland repeated its threat that it would have to shield its neighbour.', 'THREATEN: Norland > '],
    ['Herders begin a revolt in the lake districts.', 'ASSAULT: Herders > '],
    ['The bishop declined to travel to Norland to talk about the ferry.', 'REJECT: bishop > '],
  ])('is nobody: %s', (entry, event) => expect(told(entry)).toContain(event));

  it('are those whose plan is agreed to', () => {
    expect(told('Sudmark agreed to the plan of Ostria.')).toEqual(['AGREE: Sudmark > Ostria']);
    expect(told("Sudmark agreed to Ostria's plan.")).toEqual(['AGREE: Sudmark > Ostria']);
  });
});
