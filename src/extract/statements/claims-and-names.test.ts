import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** `speaker | cue | act | content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ speaker, cue, act, quote }) => `${speaker.map(({ name }) => name).join(' & ')} | ${cue} | ${act} | ${quote}`,
  );

describe('verbs that hold, answer and name', () => {
  it('reads what somebody answers and holds', () => {
    expect(read('Vasko answers that the law holds no claim on any neighbour.')).toEqual([
      'Ruben Vasko | answers | state | the law holds no claim on any neighbour',
    ]);
    expect(read('Velm answers that its law claims nobody’s land.')).toEqual([
      'Velm | answers | state | its law claims nobody’s land',
    ]);
    expect(read('Velm holds that the word stands only in the sixth point.')).toEqual([
      'Velm | holds | state | the word stands only in the sixth point',
    ]);
  });

  it('reads what somebody speaks of, calls and identifies', () => {
    expect(read('Kelvia speaks of an occupation.')).toEqual(['Kelvia | speaks of | state | an occupation']);
    expect(read('Kelvia calls this an occupation of its land.')).toEqual([
      'Kelvia | calls | state | this an occupation of its land',
    ]);
    expect(read('Lindqvist praised the talks but identified the law as a key obstacle.').at(-1)).toBe(
      'Maja Lindqvist | identified | criticise | the law as a key obstacle',
    );
    expect(read('Three opposition alliances rejected the result as falsified.')).toEqual([
      'Three opposition alliances | rejected | reject | the result as falsified',
    ]);
  });

  it('reads a long object behind what it is said to be', () => {
    const complaint = "Velm's complaint that troops crossed the border";
    expect(read(`The ministry rejected as absolutely baseless ${complaint}.`)[0]).toMatch(
      /^ministry \| rejected \| reject \| .*troops crossed the border$/,
    );
    expect(read('The ministry rejected as baseless the charges.')).toEqual([
      'ministry | rejected | reject | the charges',
    ]);
  });

  it('reads what a pronoun is called, and no call', () => {
    expect(read('Kelvia calls them deserters who face charges.')).toEqual([
      'Kelvia | calls | state | them deserters who face charges',
    ]);
    expect(read('Kelvia called them yesterday.')).toEqual([]);
  });

  it.each([
    ['Kelvia called the plan a mistake.', 'the plan a mistake'],
    ['Kelvia called the deal historic.', 'the deal historic'],
    ['Kelvia called the offer of the league too weak.', 'the offer of the league too weak'],
    ['Kelvia called the reports propaganda.', 'the reports propaganda'],
  ])('reads what something is called right behind it: %s', (text, content) => {
    expect(read(text).map((statement) => statement.split(' | ').filter((_, i) => i !== 2))).toEqual([
      ['Kelvia', 'called', content],
    ]);
  });

  it.each([
    'Kelvia called snap elections last week.',
    'Lind called the governor the next day.',
    'Kelvia called its envoy home.',
    'Kelvia called the elections committee.',
  ])('calls nobody by a name in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('names who stands beside an office, behind an introduction, or in no relation but a forebear’s', () => {
    expect(read('The Foreign Minister, Jonas Berg, stated that the maps are late.')).toEqual([
      'Jonas Berg | stated | state | the maps are late',
    ]);
    const introduced =
      'In one of the sharpest replies, board chairman Karl Lindqvist, a lawyer from Torstad, said that it was late.';
    expect(read(introduced)).toEqual(['Karl Lindqvist | said | state | it was late']);
    expect(read('His uncle denied that he would leave.')).toEqual(['His uncle | denied | deny | he would leave']);
    expect(read('Rebel forces denied these claims.')).toEqual(['Rebel forces | denied | deny | these claims']);
    expect(read('The league said that the road was closed.')).toEqual(['league | said | state | the road was closed']);
  });

  it('takes no thing that is held or called for a statement', () => {
    expect(read('The runner holds the record.')).toEqual([]);
    expect(read('The deal speaks of peace.')).toEqual([]);
    expect(read('Lind called the ministry twice.')).toEqual([]);
    expect(read('The book of answers that she bought was dear.')).toEqual([]);
  });
});

describe('claims as nouns', () => {
  it('reads whose claim it is, and who rejects it', () => {
    expect(read('Moscow rejected the claim by Kelstad that its drones crossed the border.')).toEqual([
      'Moscow | rejected | reject | its drones crossed the border',
      'Kelstad | claim | state | its drones crossed the border',
    ]);
    expect(read('The statements by the Kelvian government that troops crossed the border were rejected.')).toEqual([
      'Kelvian government | statements | state | troops crossed the border',
    ]);
    expect(read('The allegations of torture and abuse made by several institutions are unfounded.')).toEqual([
      'several institutions | allegations of | accuse | torture and abuse',
    ]);
  });

  it('gives nobody a claim that the text gives nobody', () => {
    expect(read('There was no comment on a claim that the bridge had been mined.')).toEqual([]);
    expect(read('The allegations of torture are unfounded.')).toEqual([]);
  });
});

describe('insertions', () => {
  it('reads by whom something was reported', () => {
    expect(read('As reported by the agency, talks resumed on Monday.')).toEqual([
      'agency | reported by | state | talks resumed on Monday',
    ]);
    expect(read('The road was built, as planned by the council, in May.')).toEqual([]);
  });
});
