import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const commitments = (text: string) => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
  return extractCommitments(reading, extractAgreements(reading, []));
};
const actions = (text: string) => commitments(text).map(({ action }) => action);

describe('each deed to which somebody is bound', () => {
  it.each([
    ['Kelvia agreed to open the bridge and to repair the road.', ['open the bridge', 'repair the road']],
    [
      'Marvia agreed in Torstad to stop all flights, pull back its boats and to pay for the damage.',
      ['stop all flights', 'pull back its boats', 'pay for the damage'],
    ],
    [
      'The company undertakes to repair the dam, to train the crew and to pay for the tests.',
      ['repair the dam', 'train the crew', 'pay for the tests'],
    ],
    [
      'Under the accord, Marvia will withdraw its troops, release all prisoners and pay compensation to the families.',
      ['withdraw its troops', 'release all prisoners', 'pay compensation to the families'],
    ],
    [
      'The parties shall cease fire at noon and shall continue to refrain from hostile acts.',
      ['cease fire at noon', 'continue to refrain from hostile acts'],
    ],
    [
      'The parties agreed to a truce and the deployment of a neutral force.',
      ['a truce', 'deployment of a neutral force'],
    ],
    [
      'Tograria undertook not to close the strait and to sell its boats.',
      ['not to close the strait', 'sell its boats'],
    ],
  ])('stands by itself: %s', (text, expected) => expect(actions(text)).toEqual(expected));

  it.each([
    ['Marvia agreed to sign and ratify the treaty.', ['sign and ratify the treaty']],
    ['Perinia offered to send ships, doctors and tents.', ['send ships, doctors and tents']],
    ['Marvia expressed readiness to sign the treaty and to open talks.', ['sign the treaty and to open talks']],
  ])('is one where the words do not part it: %s', (text, expected) => expect(actions(text)).toEqual(expected));

  it('has its own time', () =>
    expect(
      commitments('Kelvia agreed to open the bridge and to repair the road by June 2025.').map((one) => one.deadline),
    ).toEqual([null, '../2025-06']));

  it('binds whoever is bound to the first', () =>
    expect(
      commitments('Kelvia agreed to open the bridge and to repair the road.').map(({ obligor }) =>
        obligor.map(({ name }) => name),
      ),
    ).toEqual([['Kelvia'], ['Kelvia']]));
});

describe('who is bound', () => {
  const bound = (text: string) => commitments(text).map(({ obligor }) => obligor.map(({ name }) => name));

  it.each([
    ['Lorania and Marvia noted that trade has doubled, and agreed to open a bank.', [['Lorania', 'Marvia']]],
    ['In fulfilling these duties, the parties undertake to stop the shelling.', [['parties']]],
    ['A senior Japanese official said Tokyo will “never abandon” the reef.', [['Japan']]],
    ['“We will never abandon the reef,” Minister Anna Berg said.', [['Anna Berg']]],
    ['According to an accord reached in Torstad, the militia was to leave the towns.', [['militia']]],
    ['Through this accord, Marvia would open its ports.', [['Marvia']]],
  ])('is found behind what stands between: %s', (text, expected) => {
    const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
    const found = extractCommitments(reading, [
      ...extractAgreements(reading, []),
      ...extractStatements(reading, []),
    ]).map(({ obligor }) => obligor.map(({ name }) => name));
    expect(found).toEqual(expected);
  });

  it.each([
    'A Loranian minister said Iran will never attack the port.',
    'The ministry said that the order will take effect on 1 May.',
    'Torvia presented its proposal for wider autonomy through reforms to be carried out with the council.',
  ])('is nobody in %s', (text) => expect(bound(text)).toEqual([]));
});

describe('where what somebody is bound to ends', () => {
  it.each([
    ['Kelvia and Marvia agreed to meet again in spring and thanked the mayor for his help.', ['meet again in spring']],
    [
      'Anna Berg undertook to publish the list by May and promised that it would be complete.',
      ['publish the list by May'],
    ],
    ['Kelvia agreed to open the bridge and repair the road.', ['open the bridge', 'repair the road']],
  ])('%s', (text, expected) => expect(actions(text)).toEqual(expected));
});

it('is nothing that the speaker only supposes', () => {
  const said = (text: string) => {
    const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
    return extractCommitments(reading, extractStatements(reading, [])).map(({ action }) => action);
  };
  expect(said('“If Marvia withdrew its boats, we would sign the accord,” Minister Anna Berg said.')).toEqual([]);
  expect(said('“If Marvia withdraws its boats, we will sign the accord,” Minister Anna Berg said.')).toEqual([
    'sign the accord',
  ]);
  expect(said('Minister Anna Berg said that she would resign if the vote failed.')).toEqual([
    'resign if the vote failed',
  ]);
});
