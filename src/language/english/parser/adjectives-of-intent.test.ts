import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('who is prepared to do something means it and undergoes nothing', () => {
  const sentence =
    'Norland/PROPN/3/nsubj:pass is/AUX/3/aux:pass/VBZ prepared/VERB/0/root/VBN to/PART/5/mark talk/VERB/3/xcomp/VB ./PUNCT/3/punct';
  expect(repaired(sentence).slice(0, 3)).toEqual(['Norland/3/nsubj', 'is/3/cop', 'prepared/0/root']);
  const cooked =
    'Dinner/NOUN/3/nsubj:pass is/AUX/3/aux:pass/VBZ prepared/VERB/0/root/VBN by/ADP/5/case cooks/NOUN/3/obl to/PART/7/mark please/VERB/3/advcl/VB';
  expect(repaired(cooked).slice(0, 2)).toEqual(['Dinner/3/nsubj:pass', 'is/3/aux:pass']);
});

test('what is due to happen hangs on “due”, which has the subject', () => {
  const sentence =
    'Councils/NOUN/5/nsubj are/AUX/5/cop/VBP due/ADJ/5/mark/JJ to/PART/3/fixed meet/VERB/0/root/VB soon/ADV/5/advmod';
  expect(repaired(sentence)).toEqual([
    ...['Councils/3/nsubj', 'are/3/cop', 'due/0/root', 'to/5/mark', 'meet/3/xcomp', 'soon/5/advmod'],
  ]);
  const cause = 'It/PRON/2/nsubj fell/VERB/0/root/VBD due/ADP/5/case to/ADP/3/fixed rain/NOUN/2/obl';
  expect(repaired(cause).slice(2)).toEqual(['due/5/case', 'to/3/fixed', 'rain/2/obl']);
});
