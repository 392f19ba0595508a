import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
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
    const text = 'Kelvia agreed to open the bridge in accordance with the Charter of the United Nations.';
    const of = (kind: 'agreement' | 'paper') => {
      const read = readText(text, { engine: engineFor('en')!, knowledge }, { kind, title: 'Treaty on the Bridge' });
      return extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement);
    };
    expect(of('agreement')).toEqual(['Treaty on the Bridge']);
    expect(of('paper')).toEqual(['Charter of the United Nations']);
  });

  it.each([
    ['The Lake Agreement of 2019 stands. Under the agreement, Kelvia must open the bridge.', 'Lake Agreement'],
    ['The Lake Agreement of 2019 stands. Under the deal, Kelvia must open the bridge.', 'Lake Agreement'],
    ['The Lake Agreement of 2019 stands. Under the truce, Kelvia must open the bridge.', null],
    ['The lake is open. Under the agreement, Kelvia must open the bridge.', null],
  ])('knows under what the deal puts a duty: %s', (text, expected) => {
    const read = reading(text);
    expect(extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement)).toEqual([expected]);
  });

  it.each([
    'Kelvia denied that its cabinet had agreed to open the bridge.',
    'Kelvia refused to agree to open the bridge.',
  ])('binds nobody by what is denied or refused: %s', (text) => {
    const read = reading(text);
    expect(extractCommitments(read, extractStatements(read, []))).toEqual([]);
  });

  it.each([
    ['Kelvia agreed to open the bridge.', 'agreed to open the bridge', 'Kelvia'],
    ['Kelvia agreed to inspections of the port.', 'agreed to inspections of the port', 'Kelvia'],
    [
      'Kelvia agreed Tuesday to open its archives, removing a last hurdle.',
      'agreed Tuesday to open its archives',
      'Kelvia',
    ],
    ...[
      'agreed to free all prisoners, excluding those charged with murder',
      'agreed to withdraw its troops, leaving only a guard, by 3 May 2025',
      'agreed to cut its fleet, reducing it to ten ships by 2027',
      'agreed to pull back its guns, keeping 20 of them',
    ].map((promise) => [`Kelvia ${promise}.`, promise, 'Kelvia']),
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
    ['Kelvia proposes holding the vote in May.', 'proposes holding the vote in May', 'Kelvia'],
    ['Japan pledged $40 million for the camps.', 'pledged $40 million for the camps', 'Japan'],
    ['Serbia promises reforms in a bid to calm the streets.', 'promises reforms', 'Serbia'],
    ['The army agreed on the release of the miners.', 'agreed on the release of the miners', 'army'],
    ['Mali is open to talks with the movement.', 'Mali is open to talks with the movement', 'Mali'],
    ['Lorania stands ready to send observers.', 'Lorania stands ready to send observers', 'Lorania'],
    ['Women marched against Marvia and its promise of a slow reform.', 'its promise of a slow reform', 'Marvia'],
    ['South Korea said it would open the crossing in May.', 'it would open the crossing in May', 'South Korea'],
    ['Kosovo said it will never allow attacks from its soil.', 'it will never allow attacks from its soil', 'Kosovo'],
    ['Under the deal, Hungary will return the paintings.', 'Hungary will return the paintings', 'Hungary'],
    [
      'Tograria agreed in principle to the deployment of monitors.',
      'agreed in principle to the deployment of monitors',
      'Tograria',
    ],
    ['The accords oblige Marvia to pay.', 'Marvia to pay', 'Marvia'],
    ['The accord requires Sudan to open its archives.', 'Sudan to open its archives', 'Sudan'],
    ['The council debated a plan for Eritrea to leave the valley.', 'Eritrea to leave the valley', 'Eritrea'],
    ['The two sides undertook to keep the ford open.', 'undertook to keep the ford open', 'two sides'],
    ['Lorania committed 200 troops to the mission.', 'committed 200 troops to the mission', 'Lorania'],
    ['The army renewed commitment to the lake accord.', 'The army renewed commitment to the lake accord', 'army'],
    ['Marvia announced plans to build six wells.', 'Marvia announced plans to build six wells', 'Marvia'],
    [
      'The envoy voiced the readiness of the movement to open talks.',
      'readiness of the movement to open talks',
      'movement',
    ],
    ['The clerk said the company would pay the miners.', 'the company would pay the miners', 'company'],
    ['They have a pact under which Omaria will open the port.', 'Omaria will open the port', 'Omaria'],
    ['The deal will see Tograria withdraw its boats.', 'Tograria withdraw its boats', 'Tograria'],
    ['The party vowed never to serve under him.', 'vowed never to serve under him', 'party'],
    ['Leaders of Marvia agreed to open the ford.', 'agreed to open the ford', 'Leaders of Marvia'],
    ['The operator shall not raise the fee.', 'The operator shall not raise the fee', 'operator'],
    ['The unions agreed that the pits should stay open.', 'agreed that the pits should stay open', 'unions'],
  ])('reads %s', (text, quote, obligor) => expect(commitments(text)).toEqual([[quote, [obligor]]]));

  it('says what is to be done, or not to be done, in words that stand by themselves', () => {
    const actions = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ action }) => action);
    };
    expect(actions('Tograria promised not to close the strait.')).toEqual(['not to close the strait']);
    expect(actions('Mali said it won’t deploy tanks there.')).toEqual(['not deploy tanks there']);
    expect(actions('Under the deal, Omaria would be required to open its archives.')).toEqual(['open its archives']);
    expect(actions('Under the deal, Omaria would commit to setting a date.')).toEqual(['setting a date']);
    expect(actions('Neither Party shall use force.')).toEqual(['not use force']);
    expect(actions('The emir offered the rebels an amnesty.')).toEqual(['an amnesty']);
    expect(actions('The two armies agreed on a truce and to name envoys.')).toEqual(['a truce', 'name envoys']);
  });

  it('stands under the agreement that its words name, or under which they stand', () => {
    const under = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ agreement }) => agreement);
    };
    expect(under('Marvia, which left the Lomar Pact, pledged to honour the Luanda Accord.')).toEqual(['Luanda Accord']);
    expect(under('Under the Luanda Accord, Marvia will open its archives.')).toEqual(['Luanda Accord']);
    expect(under('Marvia praised the Lomar Pact, and Lorania pledged to build a school.')).toEqual([null]);
  });

  it('knows by when: on or before a day, or so long after the day of which it tells', () => {
    const deadlines = (text: string) => {
      const read = reading(text);
      return extractCommitments(read, extractAgreements(read, [])).map(({ deadline }) => deadline);
    };
    expect(deadlines('Marvia pledged to leave the valley no later than 30 June 2025.')).toEqual(['../2025-06-30']);
    expect(deadlines('Marvia pledged to leave the valley before the end of 2025.')).toEqual(['../2025']);
    expect(deadlines('On 3 May 2024, Marvia pledged to leave the valley within two weeks.')).toEqual(['../2024-05-17']);
    expect(deadlines('On 3 May 2024, Marvia pledged to leave within 60 days of the vote.')).toEqual([null]);
    expect(deadlines('Marvia pledged to leave the valley.')).toEqual([null]);
    expect(deadlines('On 3 May 2024, Marvia agreed to open the gate on 1 May 2030.')).toEqual(['2030-05-01']);
    // the day of something else
    expect(deadlines('On 3 May 2024, Marvia agreed to cancel the race planned for 1 May 2030.')).toEqual([null]);
    expect(deadlines('On 3 May 2024, Marvia agreed to postpone the race due on 1 May 2030.')).toEqual([null]);
  });

  it('keeps what a text provides also where nobody is said to do it', () =>
    expect(commitments('The resolution demanded the withdrawal of all troops.')).toEqual([
      ['the withdrawal of all troops', []],
    ]));

  it.each([
    'Kelvia did not agree to open the bridge.',
    'If Armenia is ready to sign, peace will come.',
    'The checkpoint will make travel slower.',
    'Dorvia would agree to open the border.',
    'The envoy offered his condolences.',
    'Serbia vowed to retaliate.',
    'Mali said it will win the war.',
    'The museum is open to visitors.',
    'Marvia showed no commitment to the talks.',
    'Torvia would benefit from the road.',
    'If the deal holds, Lorania would withdraw.',
    'The battle offers examples of courage.',
    'The gang committed 12 murders.',
    'The deal will rain on nobody.',
    'Critics claim that Marvia will protect smugglers.',
  ])('is silent on %s', (text) => expect(commitments(text)).toEqual([]));
});

describe('what texts bind to without naming an agreement', () => {
  it.each([
    ['Under the contract, the company will deliver nine ferries.', ['company']],
    ['Under the deal, Marvia is to release its prisoners.', ['Marvia']],
    ['Egypt is required by the treaty to keep the ford open.', ['Egypt']],
    ['France must hand over the base under the accord.', ['France']],
    ['Greece has a duty under the convention to admit them.', ['Greece']],
    ['The signatories shall notify each other.', ['signatories']],
    ['Article 4 says that both parties will respect the border.', ['both parties']],
    ['The roadmap commits the two countries to open embassies.', ['two countries']],
    ['Kelvia pledged in the declaration to hold a census.', ['Kelvia']],
  ])('%s', (text, obligor) => expect(commitments(text).map(([, names]) => names)).toEqual([obligor]));

  it.each([
    'The company delivered nine ferries under the contract.',
    'The report says that the river will rise.',
    'Marvia is to the west of the lake.',
  ])('is silent on %s', (text) => expect(commitments(text)).toEqual([]));
});
