import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCompliance } from './extract-compliance.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const claims = (text: string) => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
  return extractCompliance(reading, extractAgreements(reading, [])).map(({ verdict, party }) => [
    verdict,
    party.map((one) => one.name),
  ]);
};

describe('what is done in part', () => {
  it.each([
    ['Marvia delivered only 40 percent of the grain that it had pledged.', ['Marvia']],
    ['Lorania has reached barely half of the target of the Brunn Accord.', ['Lorania']],
    ['Lorania fell short of its commitments under the Brunn Accord.', ['Lorania']],
  ])('is claimed to be broken: %s', (text, party) => expect(claims(text)).toEqual([['broken', party]]));

  it.each([
    'Lorania has reached only half of the villages.',
    'Lorania has bought only half of the goods that it wanted.',
    'The talks fell short of a deal.',
    'Marvia delivered 40 percent of the grain that it had pledged.',
  ])('is silent on %s', (text) => expect(claims(text)).toEqual([]));
});

describe('how a truce stands', () => {
  it.each([
    ['The envoy declared the ceasefire intact.', 'kept'],
    ['The truce remains intact, monitors said.', 'kept'],
    ['The truce collapsed on Monday.', 'broken'],
    ['The league said the violations of the Brunn Accord continued.', 'broken'],
  ])('%s', (text, verdict) => expect(claims(text)).toEqual([[verdict, []]]));

  it.each([
    'Marvia wants to keep the truce intact.',
    'The envoy fears that the truce will collapse.',
    'The bridge collapsed during the truce.',
    'Talks on the accord collapsed.',
    'The mayor said that violations of the pact must not continue.',
  ])('is silent on %s', (text) => expect(claims(text)).toEqual([]));
});

describe('who answers for a breach', () => {
  it.each([
    ['The tribunal held Lorania guilty of breaches of the rights of sailors.', ['Lorania']],
    ['The tribunal held that Lorania was accountable for breaches of the rights of sailors.', ['Lorania']],
    ['The league held Lorania responsible for breaches of the Brunn Accord.', ['Lorania']],
  ])('has committed it: %s', (text, party) => expect(claims(text)).toEqual([['broken', party]]));

  it.each([
    'The paper holds the minister responsible for the delay.',
    'The premier is responsible for the ministry of rights.',
    'The mayor may be guilty of a breach of the Brunn Accord.',
    'The general is not responsible for the violation of the Brunn Accord.',
    'The court found Lorania not guilty of breaches of the Brunn Accord.',
    'The mission is responsible for monitoring violations of the Brunn Accord.',
    'Whoever is responsible for breaches of the Brunn Accord will be tried.',
    'Nobody is responsible for breaches of the Brunn Accord.',
  ])('is silent on %s', (text) => expect(claims(text)).toEqual([]));
});

describe('a phrase of keeping or breaking', () => {
  it.each([
    ['The premier insisted that Lorania was in full compliance with the Brunn Accord.', 'kept', ['Lorania']],
    ['Lorania remains in breach of Article 4, according to Marvia.', 'broken', ['Lorania']],
    ['Talks stalled because Marvia did not honour its pledge.', 'broken', ['Marvia']],
  ])('%s', (text, verdict, party) => expect(claims(text)).toEqual([[verdict, party]]));

  it('needs the number of a provision', () => {
    expect(claims('Lorania is in line with the article in the paper.')).toEqual([]);
  });
});

describe('whose conduct it is', () => {
  it.each([
    ['The Chinese have not met their commitments under the Brunn Accord.', ['China']],
    ['The Loranian crew’s action violated the Convention on the Law of the Sea.', ['Lorania']],
    ['The rebels failed to carry out the inquiry required by the Brunn Accord.', ['rebels']],
  ])('%s', (text, party) => expect(claims(text)).toEqual([['broken', party]]));

  it.each([
    'The parties refrain from conduct that could undermine or violate the Brunn Accord.',
    'The mayor threatens to undermine the Brunn Accord by meeting the rebels.',
    'The army tried to break the truce.',
  ])('is nobody’s where it is not done: %s', (text) => expect(claims(text)).toEqual([]));
});
