import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources();
const reading = (text: string) => readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' });
const commitments = (text: string) => {
  const read = reading(text);
  return extractCommitments(read, extractAgreements(read, [])).map(({ quote, obligor }) => [
    quote,
    obligor.map((party) => party.name),
  ]);
};

describe('extractCommitments', () => {
  it('takes what the text of an agreement binds to for that agreement, not for others that it names', () => {
    const text = 'Georgia agreed to open the bridge in accordance with the Charter of the United Nations.';
    const of = (kind: 'agreement' | 'paper') => {
      const read = readText(text, { engine: engineFor('en')!, knowledge }, { kind, title: 'Treaty on the Bridge' });
      return extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement);
    };
    expect(of('agreement')).toEqual(['Treaty on the Bridge']);
    expect(of('paper')).toEqual(['Charter of the United Nations']);
  });

  it.each([
    ['The Lake Agreement of 2019 stands. Under the agreement, Georgia must open the bridge.', 'Lake Agreement'],
    ['The Lake Agreement of 2019 stands. Under the deal, Georgia must open the bridge.', 'Lake Agreement'],
    ['The Lake Agreement of 2019 stands. Under the truce, Georgia must open the bridge.', null],
    ['The lake is open. Under the agreement, Georgia must open the bridge.', null],
  ])('knows under what the deal puts a duty: %s', (text, expected) => {
    const read = reading(text);
    expect(extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement)).toEqual([expected]);
  });

  it.each([
    'Georgia denied that its cabinet had agreed to open the bridge.',
    'Georgia refused to agree to open the bridge.',
  ])('binds nobody by what is denied or refused: %s', (text) => {
    const read = reading(text);
    expect(extractCommitments(read, extractStatements(read, []))).toEqual([]);
  });

  it.each([
    ['Georgia agreed to open the bridge.', 'agreed to open the bridge', 'Georgia'],
    ['Armenia is ready to sign a peace agreement.', 'Armenia is ready to sign a peace agreement', 'Armenia'],
    [
      'Germany remains committed to supporting the talks.',
      'Germany remains committed to supporting the talks',
      'Germany',
    ],
    [
      'The government of Azerbaijan will finance four schools.',
      'The government of Azerbaijan will finance four schools',
      'Azerbaijan',
    ],
    ['The rebels offered to leave the town.', 'offered to leave the town', 'rebels'],
    ['Georgia proposes holding the vote in May.', 'proposes holding the vote in May', 'Georgia'],
    ['Japan pledged $40 million for the camps.', 'pledged $40 million for the camps', 'Japan'],
    ['Serbia promises reforms in a bid to calm the streets.', 'promises reforms', 'Serbia'],
    ['The army agreed on the release of the miners.', 'agreed on the release of the miners', 'army'],
    ['Mali is open to talks with the movement.', 'Mali is open to talks with the movement', 'Mali'],
    ['Kenya stands ready to send observers.', 'Kenya stands ready to send observers', 'Kenya'],
    ['Women marched against Chad and its promise of a slow reform.', 'its promise of a slow reform', 'Chad'],
    ['South Korea said it would open the crossing in May.', 'it would open the crossing in May', 'South Korea'],
    ['Kosovo said it will never allow attacks from its soil.', 'it will never allow attacks from its soil', 'Kosovo'],
    ['Under the deal, Hungary will return the paintings.', 'Hungary will return the paintings', 'Hungary'],
    [
      'Togo agreed in principle to the deployment of monitors.',
      'agreed in principle to the deployment of monitors',
      'Togo',
    ],
    ['The accords oblige Chad to pay.', 'Chad to pay', 'Chad'],
    ['The accord requires Sudan to open its archives.', 'Sudan to open its archives', 'Sudan'],
    ['The council debated a plan for Eritrea to leave the valley.', 'Eritrea to leave the valley', 'Eritrea'],
    ['The two sides undertook to keep the ford open.', 'undertook to keep the ford open', 'two sides'],
    ['Kenya committed 200 troops to the mission.', 'committed 200 troops to the mission', 'Kenya'],
    ['The army renewed commitment to the lake accord.', 'The army renewed commitment to the lake accord', 'army'],
    ['Chad announced plans to build six wells.', 'Chad announced plans to build six wells', 'Chad'],
    [
      'The envoy voiced the readiness of the movement to open talks.',
      'readiness of the movement to open talks',
      'movement',
    ],
    ['The clerk said the company would pay the miners.', 'the company would pay the miners', 'company'],
    ['They have a pact under which Oman will open the port.', 'Oman will open the port', 'Oman'],
    ['The deal will see Togo withdraw its boats.', 'Togo withdraw its boats', 'Togo'],
    ['The party vowed never to serve under him.', 'vowed never to serve under him', 'party'],
    ['Leaders of Chad agreed to open the ford.', 'agreed to open the ford', 'Leaders of Chad'],
    ['The operator shall not raise the fee.', 'The operator shall not raise the fee', 'operator'],
    ['The unions agreed that the pits should stay open.', 'agreed that the pits should stay open', 'unions'],
  ])('reads %s', (text, quote, obligor) => expect(commitments(text)).toEqual([[quote, [obligor]]]));

  it('says what is to be done, or not to be done, in words that stand by themselves', () => {
    const actions = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ action }) => action);
    };
    expect(actions('Togo promised not to close the strait.')).toEqual(['not to close the strait']);
    expect(actions('Mali said it won’t deploy tanks there.')).toEqual(['not deploy tanks there']);
    expect(actions('Under the deal, Oman would be required to open its archives.')).toEqual(['open its archives']);
    expect(actions('Under the deal, Oman would commit to setting a date.')).toEqual(['setting a date']);
    expect(actions('Neither Party shall use force.')).toEqual(['not use force']);
    expect(actions('The emir offered the rebels an amnesty.')).toEqual(['an amnesty']);
    expect(actions('The two armies agreed on a truce and to name envoys.')).toEqual(['a truce', 'name envoys']);
  });

  it('stands under the agreement that its words name, or under which they stand', () => {
    const under = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement);
    };
    expect(under('Chad, which left the Lomar Pact, pledged to honour the Luanda Accord.')).toEqual(['Luanda Accord']);
    expect(under('Under the Luanda Accord, Chad will open its archives.')).toEqual(['Luanda Accord']);
    expect(under('Chad praised the Lomar Pact, and Kenya pledged to build a school.')).toEqual([null]);
  });

  it('knows by when: on or before a day, or so long after the day of which it tells', () => {
    const deadlines = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ deadline }) => deadline);
    };
    expect(deadlines('Chad pledged to leave the valley no later than 30 June 2025.')).toEqual(['../2025-06-30']);
    expect(deadlines('Chad pledged to leave the valley before the end of 2025.')).toEqual(['../2025']);
    expect(deadlines('On 3 May 2024, Chad pledged to leave the valley within two weeks.')).toEqual(['../2024-05-17']);
    expect(deadlines('On 3 May 2024, Chad pledged to leave within 60 days of the vote.')).toEqual([null]);
    expect(deadlines('Chad pledged to leave the valley.')).toEqual([null]);
  });

  it('keeps what a text provides also where nobody is said to do it', () =>
    expect(commitments('The resolution demanded the withdrawal of all troops.')).toEqual([
      ['the withdrawal of all troops', []],
    ]));

  it.each([
    'Georgia did not agree to open the bridge.',
    'If Armenia is ready to sign, peace will come.',
    'The checkpoint will make travel slower.',
    'Turkey would agree to open the border.',
    'The envoy offered his condolences.',
    'Serbia vowed to retaliate.',
    'Mali said it will win the war.',
    'The museum is open to visitors.',
    'Chad showed no commitment to the talks.',
    'Norway would benefit from the road.',
    'If the deal holds, Kenya would withdraw.',
    'The battle offers examples of courage.',
    'The gang committed 12 murders.',
    'The deal will rain on nobody.',
    'Critics claim that Chad will protect smugglers.',
  ])('is silent on %s', (text) => expect(commitments(text)).toEqual([]));
});

describe('what texts bind to without naming an agreement', () => {
  it.each([
    ['Under the contract, the company will deliver nine ferries.', ['company']],
    ['Under the deal, Chad is to release its prisoners.', ['Chad']],
    ['Egypt is required by the treaty to keep the ford open.', ['Egypt']],
    ['France must hand over the base under the accord.', ['France']],
    ['Greece has a duty under the convention to admit them.', ['Greece']],
    ['The signatories shall notify each other.', ['signatories']],
    ['Article 4 says that both parties will respect the border.', ['both parties']],
    ['The roadmap commits the two countries to open embassies.', ['two countries']],
    ['Georgia pledged in the declaration to hold a census.', ['Georgia']],
  ])('%s', (text, obligor) => expect(commitments(text).map(([, names]) => names)).toEqual([obligor]));

  it.each([
    'The company delivered nine ferries under the contract.',
    'The report says that the river will rise.',
    'Chad is to the west of the lake.',
  ])('is silent on %s', (text) => expect(commitments(text)).toEqual([]));
});
