import { expect, test } from 'vitest';
import type { Sentence } from '../language/sentence.ts';
import { clauseOfVerb } from './clause.ts';

/** A sentence from `word/upos/deprel/head` (heads count from 0, -1 for the root). */
const sentenceOf = (rows: string): Sentence => {
  let at = 0;
  const tokens = rows.split(' ').map((row, index) => {
    const [text, upos, deprel, head] = row.split('/') as [string, string, string, string];
    const start = at;
    at += text.length + 1;
    const xpos = text.endsWith('ing') ? 'VBG' : '';
    return { index, text, lemma: text, upos, xpos, feats: '', head: Number(head), deprel, start, end: at - 1 };
  });
  return { start: 0, end: at - 1, tokens, names: [] };
};

/** The words of the clause of a verb. */
const clause = (rows: string, verb: string): string => {
  const sentence = sentenceOf(rows);
  const { first, last } = clauseOfVerb(
    sentence,
    sentence.tokens.findIndex(({ text }) => text === verb),
  );
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
};

test('what stands behind a coordinated verb is not in the clause of the first, wherever the parse hangs it', () => {
  const rows = (head: number) =>
    `He/PRON/nsubj/1 left/VERB/root/-1 office/NOUN/obj/1 and/CCONJ/cc/4 joined/VERB/conj/1 the/DET/det/6 board/NOUN/obj/4 of/ADP/case/8 Adel/PROPN/obl/${head}`;
  expect(clause(rows(4), 'left')).toBe('He left office');
  expect(clause(rows(1), 'left')).toBe('He left office');
});

test('a relative clause behind a comma is not in the clause, with whichever word the parse counts the comma', () => {
  const rows = (head: number) =>
    `She/PRON/nsubj/1 read/VERB/root/-1 plans/NOUN/obj/1 ,/PUNCT/punct/${head} which/PRON/nsubj/5 failed/VERB/acl:relcl/2`;
  expect(clause(rows(2), 'read')).toBe('She read plans');
  expect(clause(rows(5), 'read')).toBe('She read plans');
});

test('a clause in brackets ends with them, wherever the parse hangs the words outside', () => {
  const rows = (head: number) =>
    `On/ADP/case/1 Friday/PROPN/obl/${head} (/PUNCT/punct/4 they/PRON/nsubj/4 met/VERB/root/-1 twice/ADV/advmod/4 )/PUNCT/punct/4`;
  expect(clause(rows(4), 'met')).toBe('they met twice');
});

test('phrases right behind a coordinated verb are in its clause, also where the parse hangs them on the verb before', () => {
  const rows = (head: number) =>
    `They/PRON/nsubj/1 came/VERB/root/-1 and/CCONJ/cc/3 held/VERB/conj/1 talks/NOUN/obj/3 in/ADP/case/6 May/PROPN/obl/${head} in/ADP/case/8 Adel/PROPN/obl/${head}`;
  expect(clause(rows(3), 'held')).toBe('held talks in May in Adel');
  expect(clause(rows(1), 'held')).toBe('held talks in May in Adel');
});

test('what comes of it, told by a participle behind a comma, is not in the clause, wherever the parse hangs it', () => {
  const rows = (head: number) =>
    `She/PRON/nsubj/1 agreed/VERB/root/-1 to/PART/mark/3 go/VERB/xcomp/1 ,/PUNCT/punct/5 ending/VERB/advcl/${head} it/PRON/obj/5`;
  expect(clause(rows(1), 'agreed')).toBe('She agreed to go');
  expect(clause(rows(3), 'agreed')).toBe('She agreed to go');
});
