import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Statements of a text as `speakers {cue}: words`. */
const said = (text: string): readonly string[] =>
  extractStatements(readText(text, tools), []).map(
    ({ speaker, cue, quote }) => `${speaker.map(({ name }) => name).join(', ')} {${cue}}: ${quote}`,
  );

describe('what was said', () => {
  it.each([
    // a report in a relative clause ends before the verb of the sentence
    [
      'The decree, which the mayor said was agreed with the traders, follows a week of strikes.',
      ['mayor {said}: was agreed with the traders'],
    ],
    [
      'The dam, which Norland says will power two million homes, has strained ties.',
      ['Norland {says}: will power two million homes'],
    ],
    ['The mayor said the traders, who were tired, had left.', ['mayor {said}: the traders, who were tired, had left']],
    // the comma of a date ends nothing, and what stands behind a date explains it
    [
      'Norland claimed that Ostria had mined the lake on March 4, 2021, only a day before the summit.',
      ['Norland {claimed}: Ostria had mined the lake on March 4, 2021, only a day before the summit'],
    ],
    // a verb of saying in the tense of what the participle hangs on
    [
      'Lind rejected the draft, saying that it sells the lake, and warned of a strike.',
      ['Lind {rejected}: the draft', 'Lind {saying}: it sells the lake', 'Lind {warned of}: a strike'],
    ],
    // what is so called has its owner beside it
    [
      "Norland's ministry rejected the charges by Ostria's cabinet as crude lies.",
      ["Norland's ministry {rejected}: the charges by Ostria's cabinet as crude lies"],
    ],
    [
      "The union's claim that half of all boats would have to be scrapped could not be verified.",
      ['union {claim}: half of all boats would have to be scrapped'],
    ],
  ])('ends: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    // of whom a quotation tells is not who says it
    [
      'Prime Minister Ana Lind rejected the draft. Her counterpart, Ivo Keller, hit back. “The premier has had it since May,” he said.',
      ['Ana Lind {rejected}: the draft', 'Ivo Keller {said}: The premier has had it since May,'],
    ],
    // any two whom the text limits
    [
      'Prime Minister Ivo Keller met Mayor Ana Lind. Two officials familiar with the talks said that a deal was near.',
      ['Two officials familiar with the talks {said}: a deal was near'],
    ],
    // who is spoken to does not speak
    [
      'Minister, your government has said that the dam will be ready by June.',
      ['your government {has said}: the dam will be ready by June'],
    ],
    // what is left, joined or begun claims nothing
    ['Keller quit the race claiming it was rigged.', ['Keller {claiming}: it was rigged']],
    ['The paper published a poll showing that he was ahead.', ['poll {showing}: he was ahead']],
    // a government is thanked, whatever its name ends in
    ['The ministers thanked the government for its help.', ['ministers {thanked}: its help']],
    ['The mayor, Ana Lind, invited the envoy to visit the port.', ['Ana Lind {invited}: visit the port']],
    ['The council invited bids for the road.', []],
  ])('is found: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a report and a quotation around who speaks', () => {
  it('are both told', () => {
    expect(said('Keller met the miners. The strike is over, he said: “The miners have made their choice.”')).toEqual([
      'Keller {said}: The strike is over',
      'Keller {said}: The miners have made their choice.',
    ]);
  });

  it('are read without the marks of bold type', () => {
    expect(said('The mayor said that the port was **not** for sale, and **Ana Lind** warned of a strike.')).toEqual([
      'mayor {said}: the port was **not** for sale',
      'Ana Lind {warned of}: a strike',
    ]);
  });
});

describe('a condition', () => {
  it.each([
    [
      'Norland renewed a warning that it will defend its ally if the ships come under an armed attack.',
      ['Norland {renewed a warning}: it will defend its ally if the ships come under an armed attack'],
    ],
    [
      'If Norland withdrew its boats, Lind said, Ostria would sign the accord.',
      ['Lind {said}: If Norland withdrew its boats, Lind said, Ostria would sign the accord'],
    ],
    // nobody has said it yet
    ['The truce will end two weeks after a party informs the envoy that it leaves the pact.', []],
  ])('belongs to what was said: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('works, questions and posts', () => {
  it.each([
    ['According to Weil (2021: 44), such disputes rarely last.', ['Weil {According to}: such disputes rarely last']],
    ['Keller asked why the hospitals had been left out.', ['Keller {asked}: why the hospitals had been left out']],
    // who refuses need say nothing, who threatens a deed does
    ['Keller refused to join the talks.', []],
    ['The union threatened a general strike.', ['union {threatened}: a general strike']],
    ['The rebels threatened the villagers.', []],
    ['Keller moved that the draft be sent back.', ['Keller {moved}: the draft be sent back']],
    ['Keller moved the table that was broken.', []],
  ])('are read: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
