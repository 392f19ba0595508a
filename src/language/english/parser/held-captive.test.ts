import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const taken = 'sailor/NOUN/2/nsubj/NN taken/VERB/0/root/VBN hostage/NOUN/2/obj/NN';

test('a participle without have tells what was done to the noun before it', () => {
  expect(repaired(`${taken} was/AUX/5/aux:pass/VBD freed/VERB/2/advcl/VBN ./PUNCT/2/punct/.`)).toEqual([
    'sailor/5/nsubj:pass',
    'taken/1/acl',
    'hostage/2/xcomp',
    'was/5/aux:pass',
    'freed/0/root',
    './5/punct',
  ]);
  expect(repaired(`${taken} by/ADP/5/case/IN rebels/NOUN/2/obl:agent/NNS`)[0]).toBe('sailor/2/nsubj:pass');
});

test('whoever has taken hostages took them', () => {
  const found = repaired('rebels/NOUN/3/nsubj/NNS have/AUX/3/aux/VBP taken/VERB/0/root/VBN hostages/NOUN/3/obj/NNS');
  expect([found[0], found[3]]).toEqual(['rebels/3/nsubj', 'hostages/3/obj']);
});

test('those who are held are the object, hostage is what they are', () => {
  const found = repaired(
    'rebels/NOUN/2/nsubj/NNS hold/VERB/0/root/VBP nine/NUM/5/nummod/CD sailors/NOUN/5/compound/NNS hostage/NOUN/2/obj/NN',
  );
  expect(found.slice(2)).toEqual(['nine/4/nummod', 'sailors/2/obj', 'hostage/2/xcomp']);
});
