import { expect, test } from 'vitest';
import { noteWords } from './note-words.ts';

const passage = (quote: string) => ({
  finding: 'f1',
  document: 'd1',
  start: 0,
  end: quote.length,
  quote,
  printed: false,
  within: false,
});

test('quotation marks in the words of a note are single ones, and one that stays open is closed', () => {
  expect(noteWords('Lowland Press', [passage('the "vile" letter')])).toBe('Lowland Press: “the ‘vile’ letter”.');
  expect(noteWords('Lowland Press', [passage('Grau declared. “They write to themselves.')])).toBe(
    'Lowland Press: “Grau declared. ‘They write to themselves.’”',
  );
});
