import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('what is done by somebody right behind a noun describes the noun', () => {
  const plan =
    'They/PRON/2/nsubj voted/VERB/0/root/VBD on/ADP/4/case plans/NOUN/2/obl hailed/VERB/2/advcl/VBD by/ADP/7/case Lind/PROPN/5/obl:agent';
  expect(repaired(plan)[4]).toBe('hailed/4/acl');
  expect(repaired(plan.replace('obl:agent', 'obl'))[4]).toBe('hailed/2/advcl');
});

test('a noun hung on the participle that describes it changes places with it, and the tree stays a tree', () => {
  const talk =
    'Prices/NOUN/2/nsubj fell/VERB/0/root/VBD on/ADP/4/case talk/NOUN/5/obl spread/VERB/2/advcl/VBD by/ADP/7/case Lind/PROPN/5/obl:agent';
  expect(repaired(talk).slice(3, 5)).toEqual(['talk/2/obl', 'spread/4/acl']);
  const deeper =
    'Prices/NOUN/2/nsubj fell/VERB/0/root/VBD rumours/NOUN/6/obl of/ADP/5/case talk/NOUN/3/nmod spread/VERB/2/advcl/VBD by/ADP/8/case Lind/PROPN/6/obl:agent';
  expect(repaired(deeper)[5]).toBe('spread/2/advcl');
});

test('those to whom something was done in a relative clause report nothing', () => {
  const raid = (relation: string): string =>
    `They/PRON/2/nsubj condemned/VERB/0/root/VBD raids/NOUN/2/obj where/ADV/6/advmod ten/NUM/6/${relation} died/VERB/3/acl:relcl/VBN ,/PUNCT/8/punct adding/VERB/6/advcl/VBG it/PRON/10/nsubj went/VERB/8/ccomp/VBD`;
  expect(repaired(raid('nsubj:pass'))[7]).toBe('adding/2/advcl');
  expect(repaired(raid('nsubj'))[7]).toBe('adding/6/advcl');
});

test('a participle before a bare noun describes it', () => {
  const found = repaired('of/ADP/3/case declining/VERB/0/root/VBG exports/NOUN/2/obj');
  expect(found).toEqual(['of/3/case', 'declining/3/amod', 'exports/0/root']);
  expect(repaired('declining/VERB/0/root/VBG the/DET/3/det offer/NOUN/1/obj')[2]).toBe('offer/1/obj');
});
