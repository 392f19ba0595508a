import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

/** `speaker (act): what was said` of every statement. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ speaker, act, quote }) => `${speaker.map(({ name }) => name).join(' and ')} (${act}): ${quote}`,
  );

describe('stands that are told without a verb of saying', () => {
  it.each([
    ['The envoy was adamant that the islands were his.', 'envoy (state): the islands were his'],
    ['The envoy was critical of the pace of the repairs.', 'envoy (criticise): the pace of the repairs'],
    ['The ministry is opposed to any amnesty.', 'ministry (reject): any amnesty'],
    ['In the opinion of the court, the fee is void.', 'court (state): the fee is void'],
    ["From the mayor's point of view, the fee is void.", 'mayor (state): the fee is void'],
    ['As the mayor sees it, the fee is void.', 'mayor (state): the fee is void'],
    ['The mayor made it clear that no deal was near.', 'mayor (state): no deal was near'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it('hears one statement where somebody says how she stands', () => {
    expect(said('The minister said she was grateful to the crews.')).toEqual([
      'minister (thank): she was grateful to the crews',
    ]);
  });

  it.each(['In view of the weather, the parade was put off.', 'According to plan, the crews left at dawn.'])(
    'is silent: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('verbs with another word as one cue', () => {
  it.each([
    ['The mayor lashed out at the bank.', 'mayor (criticise): the bank'],
    ['Norland pointed the finger at Sudland.', 'Norland (accuse): Sudland'],
    ['The bishop pleaded with the gunmen to release the children.', 'bishop (urge): release the children'],
    ['The minister cast doubt on the count.', 'minister (state): the count'],
    ['The union backed the call for an inquiry.', 'union (support): the call for an inquiry'],
    ['The union proposed hosting the next round.', 'union (propose): hosting the next round'],
    ['Berg denied having met the smuggler.', 'Berg (deny): having met the smuggler'],
    ['The mayor was accused by the league of hiding the bill.', 'league (accuse): hiding the bill'],
    ['The mayor repeated accusations that the league had lied.', 'mayor (accuse): the league had lied'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it.each(['The union backed Ana Berg.', 'The porter laid the parcel on the table.', 'She pointed at the map.'])(
    'is silent: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('where what was said ends', () => {
  it.each([
    ['The minister who said the dams were empty has resigned.', 'minister (state): the dams were empty'],
    ['Berg, who says the league broke the truce, will fly home.', 'Berg (state): the league broke the truce'],
  ])('before the main verb of the sentence: %s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it('before an act of speech that goes on beside it', () => {
    expect(said('The minister said the dams would not last and urged farmers to move.')).toEqual([
      'minister (state): the dams would not last',
      'minister (urge): move',
    ]);
  });

  it('before what the author says of the charge', () => {
    expect(said('Berg accused the league of theft, allegations that nobody has proved.')).toEqual([
      'Berg (accuse): theft',
    ]);
  });
});

describe('what is only named or judged', () => {
  it.each([
    [
      'The minister condemned the fee as "unfair".',
      ['minister (condemn): the fee as "unfair"', 'minister (condemn): unfair'],
    ],
    ['The mayor calls it "a farce".', ['mayor (criticise): a farce']],
    [
      'The groups objected to what they see as a land grab.',
      ['groups (reject): a land grab', 'groups (state): a land grab'],
    ],
    ['The envoys took the view that the vote was void.', ['envoys (state): the vote was void']],
    ['Ministers pledged allegiance to the crown.', ['Ministers (support): allegiance to the crown']],
    ['The Lake Front claimed responsibility.', ['Lake Front (announce): responsibility']],
    ['The Lake Front claimed responsibility for the blast.', ['Lake Front (announce): the blast']],
    ['The council urged them to leave in a resolution.', ['council (urge): leave']],
    ['The envoy expressed concern for his health.', ['envoy (concern): his health']],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });

  it('leads a text back to whoever spoke in it', () => {
    expect(said('The council urged the union to leave in a resolution. The resolution demanded a vote.')).toEqual([
      'council (urge): leave',
      'council (demand): a vote',
    ]);
  });

  it.each(['It is worth noting that the river is high.', 'He has a view of the lake.'])('is silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
