import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCompliance } from './extract-compliance.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const reading = (text: string) => readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
const claims = (text: string) => {
  const read = reading(text);
  return extractCompliance(read, extractAgreements(read, [])).map(({ verdict, party }) => [
    verdict,
    party.map((one) => one.name),
  ]);
};

describe('extractCompliance', () => {
  it('reads a breach with its author and a party that keeps its word', () => {
    expect(claims('Armenia violated the Trilateral Statement.')).toEqual([['broken', ['Armenia']]]);
    expect(claims('Kelvia failed to implement the Prague agreements.')).toEqual([['broken', ['Kelvia']]]);
    expect(claims('Armenia has fulfilled its obligations.')).toEqual([['kept', ['Armenia']]]);
    expect(claims('Armenia accused Azerbaijan of breaching the ceasefire agreement.')).toEqual([
      ['broken', ['Azerbaijan']],
    ]);
    expect(claims('The ministry said that Armenia fully complies with the agreement.')).toEqual([
      ['kept', ['Armenia']],
    ]);
  });

  it.each([
    ['Rwanda has yet to withdraw its troops under the Luanda agreement.', 'pending', ['Rwanda']],
    ['Lorania refused to withdraw despite its commitments.', 'broken', ['Lorania']],
    ['Serbia lived up to its commitments.', 'kept', ['Serbia']],
    ['Seoul called it a violation of the treaty.', 'broken', []],
    ['Marvia ignored the truce.', 'broken', ['Marvia']],
    ['Marvia appears to sabotage the truce.', 'broken', ['Marvia']],
    ['Kelvia’s violation of the pact is old.', 'broken', ['Kelvia']],
    ['Israel has not withdrawn, in breach of the truce.', 'broken', ['Israel']],
    ['Torvia said that its step was in accordance with international law.', 'kept', ['Torvia']],
    ['The accords have remained unimplemented for decades.', 'broken', []],
    ['Marvia insists that it has fulfilled its commitments.', 'kept', ['Marvia']],
    ['The envoy welcomed Marvia’s compliance with the accord.', 'kept', ['Marvia']],
    ['Marvia’s implementation of the accord is lagging behind.', 'pending', ['Marvia']],
    ['Lorania missed the deadline set by the treaty.', 'broken', ['Lorania']],
    ['Lorania failed to hand over the maps required by the deal.', 'broken', ['Lorania']],
    ['Mali flouted the ruling of the court.', 'broken', ['Mali']],
    ['Neither Marvia nor the movement honoured the truce.', 'broken', ['Marvia', 'movement']],
    ['No side complied with the accord.', 'broken', ['side']],
    ['Kigali accused Marvia of six truce violations.', 'broken', ['Marvia']],
    ['The observers condemned Mali’s breaches of the pact.', 'broken', ['Mali']],
    ['Monitors recorded two violations of the pact by both armies.', 'broken', ['armies']],
    ['Both armies accused each other of breaking the pact.', 'broken', ['armies']],
    ['The truce held for a second week.', 'kept', []],
    ['The truce did not hold.', 'broken', []],
    ['The junta failed to hold a vote as it had promised.', 'broken', ['junta']],
    ['Perinia still has to withdraw its boats, as agreed in Perstad.', 'pending', ['Perinia']],
    ['The rebels kept their word and left.', 'kept', ['rebels']],
    ['The rebels went back on their word.', 'broken', ['rebels']],
    ['Tograria met every one of its commitments.', 'kept', ['Tograria']],
    ['The parties remain in full compliance with the accord.', 'kept', ['parties']],
    ['Mali’s patrols are at odds with the accord.', 'broken', ['Mali']],
  ])('reads %s', (text, verdict, party) => expect(claims(text)).toEqual([[verdict, party]]));

  it('takes whoever denies a breach for one who claims to have kept it', () => {
    const read = reading('Kigali denied that it had violated the Luanda accord.');
    const found = extractCompliance(read, extractAgreements(read, []));
    expect(found.map(({ claimant, party, verdict }) => [claimant[0]!.actor, party[0]!.actor, verdict])).toEqual([
      ['rwanda', 'rwanda', 'kept'],
    ]);
    expect(claims('The ministry dismissed claims that Norland had violated the embargo.')).toEqual([
      ['kept', ['Norland']],
    ]);
  });

  it('names who reports the breaches that a noun tells', () => {
    const read = reading('Lorania voiced its concern over violations of the truce.');
    const found = extractCompliance(read, extractAgreements(read, []));
    expect(found.map(({ claimant, about }) => [claimant[0]!.name, about])).toEqual([
      ['Lorania', 'violations of the truce'],
    ]);
  });

  it('leads `this point` back to the agreement named before it', () => {
    expect(
      claims(
        'Point 9 of the trilateral statement of November 10, 2020 speaks of traffic. Baku maintains that Armenia has violated this point.',
      ),
    ).toEqual([['broken', ['Armenia']]]);
  });

  it.each([
    'Armenia must not violate the Trilateral Statement.',
    'The report describes violations of human rights.',
    'Armenia complies with the agreement.',
    'Anna Grau asked for the survey to be held in accordance with the Trilateral Statement.',
    'Kelvia failed to win the match.',
    'Crowds gathered in defiance of the police and the promise of rain.',
    'The council punishes states that violate the pact.',
    'Kelvia spoke without breaking its promise.',
    'They held talks within the framework of the treaty.',
    'Officials delivered the resolution to the council.',
    'He broke the record.',
    'The envoy called for an end to violations of the truce.',
    'The bridge held.',
    'They want votes that are consistent with the charter.',
    'They want votes that are fair and consistent with the charter.',
    'Lorania missed the deadline for the race.',
    'The envoy insists that it keep its promise.',
    'Lorania’s implementation of the accord will be discussed.',
  ])('is silent on %s', (text) => expect(claims(text)).toEqual([]));
});
