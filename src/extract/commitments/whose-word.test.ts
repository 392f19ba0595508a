import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
/** `obligor & obligor: action (deadline)` of every commitment. */
const read = (text: string) => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { kind: 'wire', published: '2024-10-24' });
  const statements = extractStatements(reading, []);
  return extractCommitments(reading, [...statements, ...extractAgreements(reading, statements)]).map(
    ({ obligor, action, deadline }) =>
      `${obligor.map(({ name }) => name).join(' & ')}: ${action}${deadline === null ? '' : ` (${deadline})`}`,
  );
};

describe('who is bound by we', () => {
  it.each([
    [
      '“We will never abandon the fort,” said a spokesman of Halvia’s security council.',
      'Halvia: never abandon the fort',
    ],
    ['“We will release all captives,” said a spokesman for the rebels.', 'rebels: release all captives'],
    ['“We will repair the dam,” said Anna Grau, president of Ford Mining.', 'Ford Mining: repair the dam'],
    ['“We will return the bells,” the farmers said.', 'farmers: return the bells'],
    ['“I will resign by May,” Anna Grau said.', 'Anna Grau: resign by May (../2025-05)'],
  ])('%s', (text, commitment) => expect(read(text)).toEqual([commitment]));

  it.each([
    '“We will rebuild the school,” said Anna Grau, an activist.',
    '“We will not let them pass,” said a resident of the village.',
  ])('binds nobody who is known: %s', (text) => expect(read(text)).toEqual([]));
});

describe('who reaffirms a commitment', () => {
  it.each([
    ['Halvia and Torvia met. The two sides renewed their commitment to the truce.', 'Halvia & Torvia: the truce'],
    [
      'Anna Grau and Jan Dorn met. The two men renewed their commitment to the truce.',
      'Anna Grau & Jan Dorn: the truce',
    ],
  ])('%s', (text, commitment) => expect(read(text)).toEqual([commitment]));
});

describe('what is no word given', () => {
  it.each([
    // foretold
    'Analysts said Halvia will withdraw its troops.',
    // a courtesy
    '“We would welcome a visit,” Anna Grau said.',
    // no deed
    'Halvia is committed to Lake Marn.',
    'Halvia reaffirmed its commitment to Lake Marn.',
    'Halvia is committed to its people.',
    'Halvia is open to tourists.',
    'Halvia is ready to retaliate.',
    // long ago
    'Halvia was obliged to close the border after the flood.',
    'Halvia had been ready to sign the treaty.',
    // doubted
    'Chances that Halvia will agree to resume the talks look remote.',
    'Observers doubted that Halvia is ready to give ground.',
    'It is unlikely that Halvia will agree to leave.',
    'There is no sign that Halvia is ready to leave.',
    'There is no chance that Halvia will agree to leave.',
    'It is not true that Halvia has agreed to leave.',
    'The mediators did not say that Halvia was ready to sign.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['Halvia is committed to the truce.', 'Halvia: the truce'],
    // a `not` that is about nobody's belief
    ['It is no secret that Halvia has pledged to leave.', 'Halvia: leave'],
    ['Torvia did not know that Halvia had promised to sell the port.', 'Halvia: sell the port'],
    ['The paper did not mention that Halvia had agreed to pay.', 'Halvia: pay'],
    ['There is no doubt that Halvia is ready to leave.', 'Halvia: leave'],
    ['Halvia is committed to the withdrawal of its troops.', 'Halvia: the withdrawal of its troops'],
    ['Halvia is committed to the Velm Accord.', 'Halvia: the Velm Accord'],
    ['Halvia is obliged to defend its ally.', 'Halvia: defend its ally'],
    ['Halvia said it was ready to sign the treaty.', 'Halvia: sign the treaty'],
    ['Halvia agreed to free the captives held in the fort.', 'Halvia: free the captives held in the fort'],
  ])('but: %s', (text, commitment) => expect(read(text)).toEqual([commitment]));
});

describe('the day on which it is to be done', () => {
  it.each([
    [
      'Halvia agreed to hand back the islands on 3 May 2030.',
      'Halvia: hand back the islands on 3 May 2030 (2030-05-03)',
    ],
    ['Halvia pledged to hold the vote in May 2030.', 'Halvia: hold the vote in May 2030 (2030-05)'],
    ['Halvia agreed to return the bells taken on 3 May 2004.', 'Halvia: return the bells taken on 3 May 2004'],
  ])('%s', (text, commitment) => expect(read(text)).toEqual([commitment]));
});
