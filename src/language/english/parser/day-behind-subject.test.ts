import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('a day between subject and verb says when it was done', () => {
  const sentence =
    'The/DET/2/det/DT army/NOUN/5/nsubj/NN on/ADP/4/case/IN Monday/PROPN/2/nmod/NNP vowed/VERB/0/root/VBD ./PUNCT/5/punct';
  expect(repaired(sentence).slice(1, 4)).toEqual(['army/5/nsubj', 'on/4/case', 'Monday/5/obl']);
  const talks =
    'Talks/NOUN/6/nsubj/NNS on/ADP/3/case/IN Monday/PROPN/1/nmod/NNP in/ADP/5/case/IN Velm/PROPN/1/nmod/NNP failed/VERB/0/root/VBD ./PUNCT/6/punct';
  expect(repaired(talks)[2]).toBe('Monday/1/nmod');
  const vote =
    'The/DET/2/det/DT vote/NOUN/5/nsubj/NN on/ADP/4/case/IN Sunday/PROPN/2/nmod/NNP decided/VERB/0/root/VBD ./PUNCT/5/punct';
  expect(repaired(vote)[3]).toBe('Sunday/2/nmod');
  const state =
    'Norland/PROPN/4/nsubj/NNP on/ADP/3/case/IN Sunday/PROPN/1/nmod/NNP left/VERB/0/root/VBD ./PUNCT/4/punct';
  expect(repaired(state)[2]).toBe('Sunday/4/obl');
});
