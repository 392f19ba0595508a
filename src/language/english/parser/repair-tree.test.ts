import { expect, test } from 'vitest';
import { repairTree } from './repair-tree.ts';

/** Words as `form/UPOS/head/relation`, heads counted from 1; answers the arcs after the repair in the same form. */
function repaired(sentence: string): string[] {
  const rows = sentence.split(' ').map((word) => word.split('/') as [string, string, string, string]);
  const texts = rows.map((row) => row[0]);
  const head = Int32Array.from(rows, (row) => Number(row[2]) - 1);
  const deprel = rows.map((row) => row[3]);
  const lemma = texts.map((text) => (text === 'said' ? 'say' : text));
  repairTree({ texts, upos: rows.map((row) => row[1]), lemma, head, deprel });
  return texts.map((text, at) => `${text}/${head[at]! + 1}/${deprel[at]}`);
}

test('of two subjects with a comma between, the second renames the first', () => {
  expect(
    repaired('minister/NOUN/5/nsubj ,/PUNCT/1/punct Keller/PROPN/5/nsubj ,/PUNCT/3/punct left/VERB/0/root')[2],
  ).toBe('Keller/1/appos');
});

test('a name right after a noun renames it', () => {
  expect(repaired('leader/NOUN/3/nsubj Keller/PROPN/3/nsubj left/VERB/0/root')[1]).toBe('Keller/1/appos');
});

test('what stands behind a conjunction is no apposition', () => {
  expect(
    repaired('Keller/PROPN/5/nsubj and/CCONJ/4/cc premier/NOUN/4/nmod:desc Lind/PROPN/1/appos met/VERB/0/root')[3],
  ).toBe('Lind/1/conj');
});

test('a relative pronoun and a subject stay as they are', () => {
  const sentence = 'which/PRON/3/nsubj Keller/PROPN/3/nsubj opposed/VERB/0/root';
  expect(repaired(sentence)).toEqual(['which/3/nsubj', 'Keller/3/nsubj', 'opposed/0/root']);
});

test('a verb of saying between commas interrupts what is said', () => {
  const found = repaired(
    'deal/NOUN/4/nsubj ,/PUNCT/1/punct Keller/PROPN/4/nsubj said/VERB/0/root ,/PUNCT/7/punct was/AUX/7/aux:pass signed/VERB/4/ccomp',
  );
  expect(found).toEqual([
    'deal/7/nsubj:pass',
    ',/1/punct',
    'Keller/4/nsubj',
    'said/7/parataxis',
    ',/7/punct',
    'was/7/aux:pass',
    'signed/0/root',
  ]);
});

test('a verb of saying whose content has its own subject stays the root', () => {
  const found = repaired(
    'minister/NOUN/4/nsubj ,/PUNCT/1/punct Keller/PROPN/4/nsubj said/VERB/0/root ,/PUNCT/7/punct they/PRON/7/nsubj lied/VERB/4/ccomp',
  );
  expect(found[3]).toBe('said/0/root');
  expect(found[2]).toBe('Keller/1/appos');
});

test('a subject behind a quotation belongs to the verb of saying that has none', () => {
  const found = repaired(
    'It/PRON/2/nsubj fails/VERB/6/ccomp ,/PUNCT/2/punct "/PUNCT/2/punct Keller/PROPN/2/nsubj said/VERB/0/root',
  );
  expect(found[4]).toBe('Keller/6/nsubj');
});

test('a subject behind its own verb stays', () => {
  const found = repaired('"/PUNCT/2/punct No/INTJ/4/ccomp "/PUNCT/2/punct said/VERB/0/root Keller/PROPN/4/nsubj');
  expect(found[4]).toBe('Keller/4/nsubj');
});
