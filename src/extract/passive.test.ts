import { expect, test } from 'vitest';
import type { Token } from '../language/sentence.ts';
import { hasPassiveMark, isBareParticiple, sharesPassiveMark } from './passive.ts';
import { treeOf } from './tree.ts';

/** `word/xpos/relation/head`, heads counted from nought. */
const parsed = (text: string) =>
  treeOf({
    tokens: text.split(' ').map((word, index) => {
      const [form, xpos, deprel, head] = word.split('/') as [string, string, string, string];
      return { index, text: form, lemma: form, xpos, deprel, head: Number(head) } as Token;
    }),
  } as never);

test('an auxiliary of the passive marks a verb, and what is coordinated with it shares the mark', () => {
  const tree = parsed(
    'Offices/NNS/nsubj:pass/2 were/VBD/aux:pass/2 searched/VBN/root/-1 and/CC/cc/4 sealed/VBN/conj/2',
  );
  expect([hasPassiveMark(tree, 2), hasPassiveMark(tree, 4), sharesPassiveMark(tree, 4)]).toEqual([true, false, true]);
});

test('a participle behind a noun is bare, not one with an object of its own', () => {
  expect(isBareParticiple(parsed('grain/NN/root/-1 sent/VBN/acl/0'), 1)).toBe(true);
  expect(isBareParticiple(parsed('sides/NNS/root/-1 signed/VBN/acl/0 texts/NNS/obj/1'), 1)).toBe(false);
});
