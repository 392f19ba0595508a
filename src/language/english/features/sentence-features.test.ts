import { expect, test } from 'vitest';
import { sentenceFeatures } from './sentence-features.ts';

/** Words as `form/lemma/UPOS/XPOS/head/relation`, heads counted from 1, 0 for the root. */
function features(sentence: string): Record<string, string> {
  const rows = sentence.split(' ').map((word) => word.split('/') as [string, string, string, string, string, string]);
  const column = (index: number) => rows.map((row) => row[index]!);
  const found = sentenceFeatures({
    texts: column(0),
    lemma: column(1),
    upos: column(2),
    xpos: column(3),
    head: column(4).map((head) => Number(head) - 1),
    deprel: column(5),
  });
  return Object.fromEntries(rows.map((row, at) => [row[0], found[at]!]));
}

test('a participle with the auxiliary be is passive, with have alone it is not', () => {
  const passive = features('Talks/talk/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass held/hold/VERB/VBN/0/root');
  expect(passive.held).toBe('Tense=Past|VerbForm=Part|Voice=Pass');
  expect(passive.were).toBe('Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin');
  const active = features('They/they/PRON/PRP/3/nsubj have/have/AUX/VBP/3/aux left/leave/VERB/VBN/0/root');
  expect(active.left).toBe('Tense=Past|VerbForm=Part');
  const reduced = features('roads/road/NOUN/NNS/0/root closed/close/VERB/VBN/1/acl');
  expect(reduced.closed).toBe('Tense=Past|VerbForm=Part|Voice=Pass');
});

test('a plain form without subject, to or auxiliary gives an order', () => {
  expect(features('Withdraw/withdraw/VERB/VB/0/root now/now/ADV/RB/1/advmod').Withdraw).toBe('Mood=Imp|VerbForm=Fin');
  const infinitive = features('want/want/VERB/VBP/0/root to/to/PART/TO/3/mark leave/leave/VERB/VB/1/xcomp');
  expect(infinitive.leave).toBe('VerbForm=Inf');
  const modal = features('We/we/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux leave/leave/VERB/VB/0/root');
  expect(modal.leave).toBe('VerbForm=Inf');
});

test('negation and pronouns', () => {
  const found = features(
    'She/she/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod see/see/VERB/VB/0/root it/it/PRON/PRP/4/obj',
  );
  expect(found.not).toBe('Polarity=Neg');
  expect(found.She).toBe('Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs');
  expect(found.it).toBe('Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs');
  expect(found.did).toBe('Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin');
});
