import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('who stands in commas before the verb of saying is its subject', () => {
  const sentence =
    'Norland/PROPN/5/nsubj/NNP ,/PUNCT/3/punct/, Anna/PROPN/1/appos/NNP Lind/PROPN/3/flat/NNP say/VERB/0/root/VBD ,/PUNCT/8/punct/, had/AUX/8/aux/VBD left/VERB/5/ccomp/VBN ./PUNCT/5/punct/.';
  const words = repaired(sentence);
  expect([words[0], words[2], words[4], words[7]]).toEqual([
    'Norland/8/nsubj',
    'Anna/5/nsubj',
    'say/8/parataxis',
    'left/0/root',
  ]);
});

test('so is one over whose verb of saying what is said stands with its own subject', () => {
  const sentence =
    'the/DET/2/det/DT league/NOUN/9/nsubj/NN ,/PUNCT/4/punct/, Anna/PROPN/2/appos/NNP Lind/PROPN/4/flat/NNP say/VERB/0/root/VBD ,/PUNCT/9/punct/, had/AUX/9/aux/VBD broken/VERB/6/ccomp/VBN ./PUNCT/6/punct/.';
  const words = repaired(sentence);
  expect([words[1], words[3], words[5], words[8]]).toEqual([
    'league/9/nsubj',
    'Anna/6/nsubj',
    'say/9/parataxis',
    'broken/0/root',
  ]);
});

test('another name before a verb of saying with its own clause stays one', () => {
  const sentence =
    'Norland/PROPN/6/nsubj/NNP ,/PUNCT/4/punct/, the/DET/4/det/DT host/NOUN/1/appos/NN ,/PUNCT/4/punct/, say/VERB/0/root/VBD it/PRON/8/nsubj/PRP left/VERB/6/ccomp/VBD ./PUNCT/6/punct/.';
  expect(repaired(sentence)[3]).toBe('host/1/appos');
});
