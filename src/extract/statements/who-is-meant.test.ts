import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

/** `speaker act (to addressee): content` of every statement. */
const read = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' }), []).map(
    ({ speaker, act, addressee, quote }) =>
      `${speaker.map(({ name }) => name).join(' + ')} ${act}${addressee ? ` to ${addressee.name}` : ''}: ${quote}`,
  );

describe('whom a pronoun for who speaks means', () => {
  it.each([
    [
      'Lena Fischer, who heads the mission, met the governor, Timur Hale, on Monday. He told her that the bridge had been repaired.',
      ['Timur Hale state to Lena Fischer: the bridge had been repaired'],
    ],
    [
      'The negotiator, Peter Halim, left at noon. “We are close,” he said. His counterpart, Sergei Orlov, was less hopeful. “There is a long way to go,” he said.',
      ['Peter Halim state: We are close,', 'Sergei Orlov state: There is a long way to go,'],
    ],
    [
      'Orlov spoke of a delay. Halim was surprised: nothing had been signed, he said.',
      ['Orlov state: a delay', 'Halim state: nothing had been signed'],
    ],
    [
      'Anna Berg, a nurse, told Karl Voss that the clinic was closed. He said he had seen its lights.',
      ['Anna Berg state to Karl Voss: the clinic was closed', 'Karl Voss state: he had seen its lights'],
    ],
    [
      'The two countries expressed satisfaction that trade has reached 2 billion dollars. They also agreed to consult.',
      ['two countries state: trade has reached 2 billion dollars', 'two countries agree: consult'],
    ],
    [
      'President Brandt said the road was safe. President Keller, opening a mill in Brunn, called for calm. He said the road was long.',
      ['Brandt state: the road was safe', 'Keller urge: calm', 'Keller state: the road was long'],
    ],
  ])('%s', (text, statements) => expect(read(text)).toEqual(statements));
});

describe('who speaks', () => {
  it.each([
    ['Police broke up a rally in Brunn calling for a recount.', ['rally in Brunn urge: a recount']],
    ['Farmers held a rally in Brunn calling for a recount.', ['Farmers urge: a recount']],
    ['Sep 2005 State television cancels a show, saying it was unfair.', ['State television criticise: it was unfair']],
    ['Keller called the European Union to respect the deal.', ['Keller urge to European Union: respect the deal']],
    ['“The prices have doubled,” the baker said.', ['baker state: The prices have doubled,']],
    [
      'Most of the villagers backed the plan, officials said.',
      ['officials state: Most of the villagers backed the plan'],
    ],
    ['The refugees crossed the river, the agency estimates.', ['agency state: The refugees crossed the river']],
    ['The church called the law a sham.', ['church criticise: the law a sham']],
    ['The premier repeated his demand for a recount.', ['premier demand: his demand for a recount']],
    ['Lind was warned by her party that the vote would be lost.', ['her party warn to Lind: the vote would be lost']],
  ])('%s', (text, statements) => expect(read(text)).toEqual(statements));

  it('is nobody who is only asked to say it', () => {
    expect(read('The league urged the mayor to condemn the raid.')).toEqual(['league urge to mayor: condemn the raid']);
  });
});

describe('what is announced, needed and regretted', () => {
  it.each([
    ['The two clubs announced forming a joint team.', ['two clubs announce: forming a joint team']],
    ['The envoy stressed the urgent need for a truce.', ['envoy urge: the urgent need for a truce']],
    ['The league renewed its commitment to the accord.', ['league promise: the accord']],
    ['The mayor apologised to the farmers for the delay.', ['mayor concern to farmers: the delay']],
    ['The league hopes to finish the bridge soon.', []],
    ['The league hopes that both sides will talk.', ['league state: both sides will talk']],
  ])('%s', (text, statements) => expect(read(text)).toEqual(statements));
});
