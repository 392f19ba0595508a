import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('the noun before a relative clause is the subject of the verb behind it', () => {
  const found = repaired(
    'They/PRON/2/nsubj said/VERB/0/root/VBD that/SCONJ/7/mark side/NOUN/7/nsubj that/PRON/7/nsubj/WDT had/AUX/7/aux/VBD fought/VERB/2/ccomp/VBN was/AUX/9/cop/VBD ours/PRON/2/ccomp/PRP',
  );
  expect(found.slice(2)).toEqual([
    'that/9/mark',
    'side/9/nsubj',
    'that/7/nsubj',
    'had/7/aux',
    'fought/4/acl:relcl',
    'was/9/cop',
    'ours/2/ccomp',
  ]);
});

test('what stands between as and a verb is its subject', () => {
  const found = repaired(
    'It/PRON/2/nsubj waits/VERB/0/root/VBZ as/ADP/5/case the/DET/5/det treaty/NOUN/2/obl says/VERB/2/parataxis/VBZ so/ADV/6/advmod',
  );
  expect(found.slice(2, 6)).toEqual(['as/6/mark', 'the/5/det', 'treaty/6/nsubj', 'says/2/advcl']);
  const worked = repaired(
    'She/PRON/2/nsubj worked/VERB/0/root/VBD as/ADP/5/case a/DET/5/det clerk/NOUN/2/obl and/CCONJ/7/cc left/VERB/2/conj/VBD',
  );
  expect(worked[4]).toBe('clerk/2/obl');
});
