import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

/** `speaker act: content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' + ')} ${act}: ${quote}`,
  );

describe('who is told says nothing', () => {
  it.each([
    'The consul was summoned to the ministry on Thursday and told that two attachés had to leave.',
    'The envoy was called in and informed that his visa would not be renewed.',
    'The clerks were gathered in the hall and told to go home.',
    'The consul was called in by the ministry and told that the visit was off.',
    'The consul was called in and told Norland had shut the port.',
    'The consul was called to the ministry and told the visit was off.',
  ])('in the second of two passives: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    [
      'The mayor was freed on Monday and told reporters that the cells were cold.',
      ['mayor state: the cells were cold'],
    ],
    ['The mayor was arrested and said that he was innocent.', ['mayor state: he was innocent']],
    ['Keller, asked whether he would run, said he was too old.', ['Keller state: he was too old']],
    [
      'The mayor was freed and told in court that he had been beaten in Halvia.',
      ['mayor state: he had been beaten in Halvia'],
    ],
    [
      'The pilot was captured and told on television that Norland had shelled the dam.',
      ['pilot accuse: Norland had shelled the dam'],
    ],
    ['Keller was released on Friday and told how guards had robbed him.', ['Keller state: how guards had robbed him']],
    ['Keller was detained and told later that guards had robbed him.', ['Keller state: guards had robbed him']],
    ['Keller was summoned and told the court that he was innocent.', ['Keller state: he was innocent']],
    ['Keller was called in and told reporters that he was innocent.', ['Keller state: he was innocent']],
    ['Keller was dismissed and told reporters that the board had lied.', ['Keller state: the board had lied']],
  ])('who speaks behind a passive does: %s', (text, found) => expect(read(text)).toEqual(found));

  it('nor does who answers charges say what they are', () => {
    const text = 'Responding to Ostrian accusations that Norland hides its missiles, Keller rejected the claims.';
    expect(read(text)).toEqual(['Ostrian accuse: Norland hides its missiles', 'Keller reject: the claims']);
    expect(read('Keller responded that Norland shelters nobody.')).toEqual(['Keller state: Norland shelters nobody']);
  });
});

describe('no statement', () => {
  it.each([
    'Keller is willing to talk to the rebels provided that there is a truce.',
    'It was a break with the earlier custom of announcing budgets in May.',
    'The rally underscored how the ship had broken the rules.',
    'The ministry declared the two attachés personae non grata.',
    'Norland has withdrawn a request for help from Ostria.',
    'The union dropped its call for a strike.',
  ])('is told by %s', (text) => expect(read(text)).toEqual([]));

  it('is lost where somebody does say so', () => {
    expect(read('The ministry declared that the attaché was persona non grata.')).toEqual([
      'ministry state: the attaché was persona non grata',
    ]);
    expect(read('Norland declared on Friday that two of the guards were personae non gratae.')).toEqual([
      'Norland state: two of the guards were personae non gratae',
    ]);
    expect(read('Keller declared he was proud to be persona non grata in Norland.')).toEqual([
      'Keller state: he was proud to be persona non grata in Norland',
    ]);
    expect(read('The envoy underscored how the ship had broken the rules.')).toEqual([
      'envoy state: how the ship had broken the rules',
    ]);
  });
});

describe('what stands between a verb and what was said', () => {
  it.each([
    [
      'Norland firmly condemns, as you heard from our mayor at noon, the murder of a clerk.',
      ['Norland condemn: the murder of a clerk'],
    ],
    [
      'The government has said time and again that the reef is not for sale.',
      ['government state: the reef is not for sale'],
    ],
    ['Keller has said openly the raid was late.', ['Keller state: the raid was late']],
    ['Keller said privately run ferries would stop.', ['Keller state: privately run ferries would stop']],
    ['Keller said recently chosen jurors had gone.', ['Keller state: recently chosen jurors had gone']],
    ['Keller said openly hostile words had ended.', ['Keller state: openly hostile words had ended']],
    [
      'The Lake Times said Thursday “nobody can doubt” the outcome of the ballot.',
      ['Lake Times state: “nobody can doubt” the outcome of the ballot', 'Lake Times state: nobody can doubt'],
    ],
    [
      'Upon the demand for a second round, Keller said “we do not need that treaty.”',
      ['Keller state: we do not need that treaty.'],
    ],
    [
      'During the strike the clerks left, Keller said “with a heavy heart”.',
      ['Keller state: During the strike the clerks left', 'Keller state: with a heavy heart'],
    ],
    [
      'The draft is based on the principles put forward by the Ostrian president.',
      ['Ostrian president propose: the principles'],
    ],
  ])('is none of it: %s', (text, found) => expect(read(text)).toEqual(found));
});

describe('a body, and no people of whom it speaks', () => {
  it.each([
    [
      'The foreign ministry summoned envoy Brandt and told him that “two clerks of the consulate were expelled,” it said in a note.',
      'foreign ministry',
    ],
    ['The council of Brunn said that the rebels had left, it added.', 'council of Brunn'],
  ])('is meant by “it”: %s', (text, speaker) =>
    expect(new Set(read(text).map((one) => one.split(/ (?:state|announce):/)[0]))).toEqual(new Set([speaker])),
  );

  it('is told of by a ruling that is ignored', () => {
    expect(read('Norland has ignored an international court ruling that its claim to the reef has no basis.')).toEqual([
      'international court state: its claim to the reef has no basis',
    ]);
  });
});

describe('who says it', () => {
  it.each([
    ['“The price will fall,” said Geoffrey Brandt of brokers James Keller.', ['Geoffrey Brandt state']],
    ['Canada and the EC told a council meeting that the fee is illegal.', ['Canada + EC accuse']],
    [
      'Keller told reporters the choice was not made lightly and described the dam as a joint one.',
      ['Keller state', 'Keller state'],
    ],
    ['The port was closed according to the turn of events, Keller said.', ['Keller state']],
    ['The bank, which Greece had accused of fraud, was closed.', ['Greece accuse']],
    ['“Peat will be burned ever more often, as a domestic fuel,” Keller added.', ['Keller state']],
    ['According to official figures, prices fell.', ['official figures state']],
    ['If the bill were passed, Keller said “it would end all talks.”', ['Keller state']],
  ])('is told without what stands beside: %s', (text, found) =>
    expect(read(text).map((one) => one.split(':')[0])).toEqual(found),
  );

  it('is nobody of whom it is only hoped', () => {
    expect(
      read('Officials hoped the league would admit that the vote was unfair.').map((one) => one.split(' ')[0]),
    ).toEqual(['Officials']);
  });

  it.each([
    ['Keller wants to remind voters that the port is shut.', ['Keller state: the port is shut']],
    ['Keller wanted to make clear that Norland would stay.', ['Keller state: Norland would stay']],
    ['Norland wants to condemn the raid.', ['Norland condemn: the raid']],
    ['Norland wishes to thank Ostria for its help.', ['Norland thank: its help']],
    ['Keller wants the council to say that the vote was fair.', []],
  ])('is whoever wishes to say it: %s', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    [
      'Norland threatened Ostria with war, as the Ostrian envoy claimed.',
      'Ostrian envoy state: Norland threatened Ostria with war',
    ],
    ['Norland ordered its troops to leave, as Keller noted.', 'Keller state: Norland ordered its troops to leave'],
    [
      'The court ordered Norland to pay Ostria, as Keller recalled.',
      'Keller state: The court ordered Norland to pay Ostria',
    ],
    [
      'Norland warned Ostria about the dam, as the council recalled.',
      'council state: Norland warned Ostria about the dam',
    ],
  ])('is told by the aside behind an order or a warning: %s', (text, found) => expect(read(text)).toContain(found));
});
