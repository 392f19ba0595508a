import { describe, expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { codeBetween } from './code-between.ts';
import { eventCodebook } from './codebook/event-codebook.ts';
import { testCodebook } from './codebook/test-codebook.ts';

const { knowledge, engineFor } = await loadResources();
const engine = engineFor('en')!;

const code = (text: string, source: string, target: string): string | null => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const reading = readText(text, { engine, knowledge });
  return codeBetween(reading, eventCodebook(knowledge), span(source), span(target))?.type ?? null;
};

describe('the event codebook', () => {
  test('does in every example what its entry says, and in no near-miss', () => {
    const { failures, sentences } = testCodebook(knowledge, engine);
    expect(sentences).toBeGreaterThan(150);
    expect(failures).toEqual([]);
  });
});

describe('codeBetween', () => {
  test.each([
    ['Norland withdrew its troops from Ostria.', 'RETREAT'],
    ['Norland agreed to withdraw its troops from Ostria.', 'AGREE'],
    ['Norland is ready to withdraw its troops from Ostria.', 'AGREE'],
    ['Norland will withdraw its troops from Ostria.', 'AGREE'],
    ['Norland refused to withdraw its troops from Ostria.', 'REJECT'],
    ['Norland did not withdraw its troops from Ostria.', 'REJECT'],
    ['Norland attacked a convoy of Ostria.', 'ASSAULT'],
    ['Norland threatened to attack a convoy of Ostria.', 'THREATEN'],
    ['Norland said it would attack a convoy of Ostria.', 'THREATEN'],
    ['Norland demanded that Ostria release the sailors.', 'REQUEST'],
    ['Norland said that Ostria must leave the valley.', 'REQUEST'],
    ['Norland signed a treaty with Ostria.', 'SUPPORT'],
    ['Norland will sign a treaty with Ostria.', 'AGREE'],
    ['Norland suspended food aid to Ostria.', 'SANCTION'],
    ['Norland launched an air strike on a depot in Ostria.', 'ASSAULT'],
    ['Norland deployed peacekeepers to Ostria.', 'AID'],
    ['Norland deployed tanks along the border with Ostria.', 'MOBILIZE'],
  ])('%s → %s', (text, type) => {
    expect(code(text, 'Norland', 'Ostria')).toBe(type);
  });

  test('of several predicates the one between source and target', () => {
    const text = 'Norland praised Sudmark after Ostria accused Westland of theft.';
    expect(code(text, 'Norland', 'Sudmark')).toBe('SUPPORT');
    expect(code(text, 'Ostria', 'Westland')).toBe('ACCUSE');
  });

  test('nothing where nothing is done', () => {
    expect(code('The hills of Norland are greener than the plains of Ostria.', 'Norland', 'Ostria')).toBeNull();
  });
});
