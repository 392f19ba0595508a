import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('“while” with a subject of its own stands beside the sentence, not beside the infinitive', () => {
  const sentence =
    'They/PRON/2/nsubj urged/VERB/0/root/VBD us/PRON/2/obj to/PART/5/mark wait/VERB/2/xcomp/VB ,/PUNCT/9/punct while/SCONJ/9/mark Lind/PROPN/9/nsubj left/VERB/5/advcl/VBD';
  expect(repaired(sentence)[8]).toBe('left/2/advcl');
  const without = sentence.replace(',/PUNCT/9/punct', 'there/ADV/5/advmod');
  expect(repaired(without)[8]).toBe('left/5/advcl');
});

test('how long after what something was said belongs to the report', () => {
  const sentence =
    'They/PRON/2/nsubj said/VERB/0/root/VBD it/PRON/4/nsubj ended/VERB/2/ccomp/VBD ,/PUNCT/6/punct hours/NOUN/4/obl after/SCONJ/9/mark shells/NOUN/9/nsubj fell/VERB/6/acl/VBD';
  expect(repaired(sentence)[5]).toBe('hours/2/obl:tmod');
  expect(repaired(sentence.replace(',/PUNCT/6/punct', 'three/NUM/6/nummod'))[5]).toBe('hours/4/obl');
});

test('a verbal noun between “after” and a verb with an object is its subject', () => {
  const sentence =
    'He/PRON/2/nsubj left/VERB/0/root/VBD after/SCONJ/5/mark shelling/VERB/5/advcl/VBG destroyed/VERB/2/advcl/VBN bridges/NOUN/5/obj';
  expect(repaired(sentence)[3]).toBe('shelling/5/nsubj');
  const own =
    'He/PRON/2/nsubj left/VERB/0/root/VBD after/SCONJ/4/mark shelling/VERB/2/advcl/VBG destroyed/VERB/6/amod/VBN bridges/NOUN/4/obj';
  expect(repaired(own)[3]).toBe('shelling/2/advcl');
  const alone = 'After/SCONJ/3/mark shelling/VERB/3/advcl/VBG destroyed/VERB/0/root/VBN bridges/NOUN/3/obj';
  expect(repaired(alone)[2]).toBe('destroyed/0/root');
});
