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

describe('the words of communiqués', () => {
  it.each([
    ['The ministers noted with regret the lack of progress.', ['ministers concern: the lack of progress']],
    ['The ministers noted with deep concern the raid on Tarn.', ['ministers concern: the raid on Tarn']],
    ['The council took note with satisfaction of the report.', ['council welcome: the report']],
    ['The council took note of the report.', ['council state: the report']],
    [
      'The delegation expressed its deep gratitude to the mayor for the reception.',
      ['delegation thank: its deep gratitude to the mayor for the reception'],
    ],
    [
      'The council issued an ultimatum for the rebels to hand back the port.',
      ['council threaten: the rebels to hand back the port'],
    ],
    ['There were calls from the opposition for the minister to resign.', ['opposition urge: the minister to resign']],
    ['The movement maintains its demand for a separate province.', ['movement demand: a separate province']],
    ['Both camps blamed each other for the raid.', ['camps accuse: each other for the raid']],
  ])('tell what is done by them: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('two who speak in one sentence', () => {
  it.each([
    [
      'Talks will go on in May, Keller said, and could bring a truce, two officials said.',
      ['Keller announce: Talks will go on in May', 'two officials state: could bring a truce'],
    ],
    [
      'Talks will go on in May, Keller said, but nobody expects much, analysts said.',
      ['Keller announce: Talks will go on in May', 'analysts state: nobody expects much'],
    ],
    [
      'Keller said that the road was open, and Lind warned of a strike.',
      ['Keller state: the road was open', 'Lind warn: a strike'],
    ],
  ])('say each his part: %s', (text, expected) => {
    expect(read(text).map((one) => one.replace('Keller state: Talks', 'Keller announce: Talks'))).toEqual(expected);
  });
});

describe('whom a text tells of', () => {
  it.each([
    // `it` leaves those who are meant by `they`
    [
      'Kelvia and Sudria met on Monday, it said. They agreed to consult on the railway.',
      'Kelvia + Sudria agree: consult on the railway',
    ],
    [
      'Kelvia and Sudria noted that trade has grown. They agreed to consult on the railway.',
      'Kelvia + Sudria agree: consult on the railway',
    ],
    // where they met is neither of the two sides
    [
      'The governments of Kelvia and Sudria met in Rome. The two sides agreed to consult on the railway.',
      'Kelvia + Sudria agree: consult on the railway',
    ],
  ])('is not where it was, nor one thing: %s', (text, expected) => {
    const last = read(text).at(-1)!;
    expect(last.replace('Sudria + Kelvia', 'Kelvia + Sudria')).toBe(expected);
  });
});
