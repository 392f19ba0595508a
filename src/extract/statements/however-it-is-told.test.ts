import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** `speaker act: content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' + ')} ${act}: ${quote}`,
  );

describe('what a speech or a medium is used for is said', () => {
  it.each([
    ['The mayor used a speech in Torstad to condemn the raid.', ['mayor condemn: the raid']],
    ['The mayor took the floor to condemn the raid.', ['mayor condemn: the raid']],
    ['The envoy took to social media to demand an apology.', ['envoy demand: an apology']],
    ['The minister used the visit to deny it.', []],
    ['The mayor took to the streets to demand an apology.', []],
    ['The bishop heard a speech to honour the dead.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is left open or depends on something is not said', () => {
  it.each([
    ['The mayor neither confirmed nor denied that the road is closed.', []],
    ['The mayor refused to confirm or deny that the road is closed.', []],
    ['The mayor did not confirm or deny that the road is closed.', []],
    ['The mayor would say that the road is closed if nobody objected.', []],
    [
      'The mayor said that he would resign if the road was closed.',
      ['mayor announce: he would resign if the road was closed'],
    ],
    ['The mayor met the envoys and denied that the road is closed.', ['mayor deny: the road is closed']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what somebody does in his own name', () => {
  it.each([
    ['“We propose a joint commission,” the envoy said.', ['envoy propose: We propose a joint commission,']],
    ['“We call for an end to the blockade,” the envoy said.', ['envoy demand: We call for an end to the blockade,']],
    ['“We call the river our home,” the envoy said.', ['envoy state: We call the river our home,']],
    ['“We threaten nobody,” the envoy said.', ['envoy state: We threaten nobody,']],
    [
      '“The talks,” the envoy said, “will resume in May.”',
      ['envoy announce: The talks,', 'envoy announce: will resume in May.'],
    ],
    ['“We want to live in peace,” the envoy said.', ['envoy state: We want to live in peace,']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    ['The Lake Board met on Monday. “The bank is sound,” it said.', ['Lake Board state: The bank is sound,']],
    ['The Ministry of Trade says that the port is open.', ['Ministry of Trade state: the port is open']],
    ['It was the Ministry of Trade who said that the port is open.', ['Ministry of Trade state: the port is open']],
    [
      'The Union of Miners, which met on Monday, said that the pit is safe.',
      ['Union of Miners state: the pit is safe'],
    ],
    [
      'The parliament was told by the Union of Miners that the deal breaks the law.',
      ['Union of Miners state: the deal breaks the law'],
    ],
    [
      'The bishop and the Vestrian Defence Ministry both said that the shelling went on.',
      ['bishop + Vestrian Defence Ministry state: the shelling went on'],
    ],
    [
      'Kelvian President Tomas Brandt calls for the release of the crew.',
      ['Tomas Brandt demand: the release of the crew'],
    ],
    ['The road is closed, a claim that the opposition denied.', ['opposition deny: The road is closed']],
    [
      'The road is closed, a claim that the government of Norland denied.',
      ['government of Norland deny: The road is closed'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is asked for', () => {
  it.each([
    ['Norland calls on all parties, unions and churches to heed the verdict.', ['Norland urge: heed the verdict']],
    [
      'Keller called for measures to keep the peace and to prevent a blockade.',
      ['Keller urge: measures to keep the peace and to prevent a blockade'],
    ],
    ['Keller called for talks and went to the port.', ['Keller urge: talks']],
    ['The mayor visited the farmers, traders and drivers to calm them.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('reads a headline by a speaker who is described', () => {
  expect(
    read('# Rebel commander Ivo Keller: The dam is safe\n\nRebel commander Ivo Keller said that it would rain.\n'),
  ).toEqual(['Ivo Keller state: The dam is safe', 'Ivo Keller state: it would rain']);
});
