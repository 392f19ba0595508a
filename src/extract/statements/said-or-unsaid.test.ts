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

describe('what was not said', () => {
  it.each([
    'The minister never said that the bridge was safe.',
    'No minister has said that the bridge is safe.',
    'If the minister says that the bridge is closed, the drivers will turn back.',
    'The shelling will go on until the rebels agree to talk.',
    'The envoy is expected to say on Monday that the talks have failed.',
    'The union plans to demand a new count.',
    'The union is to demand a new count.',
    'The two clubs have yet to agree on a date.',
    'The mayor was asked to explain the delay.',
    'The spokeswoman refused to confirm the arrest.',
    'The president criticised neither the navy nor the police.',
    'Contrary to what the minister had said, no money was paid.',
    'When asked whether he would resign, Keller smiled.',
    'The envoy stopped short of calling the raid a crime.',
    'The envoy left without thanking his hosts.',
    'The envoy avoided criticising either side.',
    'It is estimated that trade has doubled.',
    'Asked if he would resign, the premier said no.',
    'The clerk asked not to be named.',
    'The clerk requested not to be quoted.',
    'The clerk asked that he not be identified.',
    'The clerk demanded anonymity.',
  ])('tells no statement: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['The minister has said that the bridge is safe.', ['minister state: the bridge is safe']],
    ['The union demanded a new count if turnout was low.', ['union demand: a new count']],
    ['Asked whether it was safe, the mayor said that it was.', ['mayor state: it was']],
    ['The mayor asked not to be left out of the talks.', ['mayor ask: not to be left out of the talks']],
    ['The mayor said that the dead had not been identified.', ['mayor state: the dead had not been identified']],
    ['The mayor said that the dead would not be named.', ['mayor state: the dead would not be named']],
    ['Keller would welcome a new count.', ['Keller welcome: a new count']],
    ['Instead of condemning the raid, Keller praised the army.', ['Keller praise: the army']],
  ])('but tells %s', (text, statements) => expect(read(text)).toEqual(statements));
});

describe('what is denied or only asked', () => {
  it.each([
    ['Keller denied that his cabinet had promised to leave.', ['Keller deny: his cabinet had promised to leave']],
    [
      'The clerk asked whether the mayor had threatened to resign.',
      ['clerk ask: whether the mayor had threatened to resign'],
    ],
    [
      'The minister rejected what the union had said about the strike.',
      ['minister reject: what the union had said about the strike'],
    ],
  ])('was not said by others: %s', (text, statements) => expect(read(text)).toEqual(statements));

  it('is denied behind `which`', () => {
    expect(read('The union says the vote was unfair, which the ministry denied on Monday.')).toEqual([
      'union criticise: the vote was unfair',
      'ministry deny: the vote was unfair',
    ]);
  });

  it('was claimed by whom a noun names', () => {
    expect(read('The mayor rejected a claim by the union that the bridge was unsafe.')).toContain(
      'union state: the bridge was unsafe',
    );
  });
});

describe('whom an outlet cites', () => {
  it.each([
    [
      'The bridge was closed, the daily reported, citing a naval officer.',
      ['naval officer state: The bridge was closed'],
    ],
    [
      'According to the newspaper, citing the harbour master, the bridge was closed.',
      ['harbour master state: the bridge was closed'],
    ],
    ['The minister said the bridge was closed, citing an engineer.', ['minister state: the bridge was closed']],
  ])('%s', (text, statements) => expect(read(text)).toEqual(statements));
});

describe('where the speaker stands and the words end', () => {
  it.each([
    [
      'The strike, said union leader Ivo Keller, was late.',
      ['Ivo Keller state: The strike, said union leader Ivo Keller, was late'],
    ],
    [
      'Norland claims that a boat crossed the lake; the embassy denied this.',
      ['Norland state: a boat crossed the lake', 'embassy deny: this'],
    ],
    [
      'The mayor said the talks had been useful and promised to come again.',
      ['mayor state: the talks had been useful', 'mayor promise: come again'],
    ],
    [
      'The league said it condemns the raid and urged Norland to leave.',
      ['league state: it condemns the raid', 'league condemn: the raid', 'league urge: leave'],
    ],
    [
      '“The road is open,” said one soldier. “It is mined,” said another.',
      ['one soldier state: The road is open,', 'another state: It is mined,'],
    ],
    [
      'An aide said, late in the evening, that Norland had asked for more time.',
      ['aide state: Norland had asked for more time', 'Norland ask: more time'],
    ],
    ['In the words of the mediator, Pavel Hruska, the talks were over.', ['Pavel Hruska state: the talks were over']],
  ])('%s', (text, statements) => expect(read(text)).toEqual(statements));
});
