import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('what is promised stands behind an aside', () => {
  const told = (verb: string, tag: string) =>
    `They/PRON/2/nsubj/PRP ${verb}/VERB/0/root/${tag} ,/PUNCT/6/punct in/ADP/6/case/IN a/DET/6/det/DT move/NOUN/2/obl/NN that/PRON/8/nsubj/WDT angered/VERB/6/acl:relcl/VBD many/ADJ/8/obj/JJ ,/PUNCT/12/punct to/PART/12/mark/TO leave/VERB/8/advcl/VB ./PUNCT/2/punct`;
  expect(repaired(told('pledge', 'VBP'))[11]).toBe('leave/2/xcomp');
  expect(repaired(told('appear', 'VBP'))[11]).toBe('leave/8/advcl');
});

test('a day ahead is that of what is promised and not of the promise', () => {
  const sentence =
    'They/PRON/2/nsubj/PRP gave/VERB/0/root/VBD a/DET/4/det/DT pledge/NOUN/2/obj/NN to/PART/6/mark/TO leave/VERB/4/acl/VB by/ADP/8/case/IN 3/NUM/2/obl/CD May/PROPN/8/nmod:unmarked/NNP ./PUNCT/2/punct';
  expect(repaired(sentence)[7]).toBe('3/6/obl');
  expect(repaired(sentence.replace('by/ADP', 'on/ADP'))[7]).toBe('3/2/obl');
});
