import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('a plural verb behind a relative clause goes with whom the clause tells of, not with it', () => {
  const crossing =
    'it/PRON/2/nsubj/PRP held/VERB/0/root/VBD men/NOUN/2/obj/NNS who/PRON/5/nsubj/WP crossed/VERB/3/acl:relcl/VBD and/CCONJ/8/cc';
  expect(repaired(`${crossing} were/AUX/8/aux/VBD laying/VERB/2/conj/VBG mines/NOUN/8/obj`)[7]).toBe('laying/5/conj');
  expect(repaired(`${crossing} was/AUX/8/aux/VBD laying/VERB/2/conj/VBG mines/NOUN/8/obj`)[7]).toBe('laying/2/conj');
});

test('whoever adds has spoken before', () => {
  const ready =
    'Keller/PROPN/2/nsubj said/VERB/0/root/VBD Norland/PROPN/5/nsubj was/AUX/5/cop/VBD ready/ADJ/2/ccomp ,/PUNCT/7/punct';
  expect(
    repaired(`${ready} adding/VERB/5/advcl/VBG that/SCONJ/10/mark it/PRON/10/nsubj waits/VERB/7/ccomp/VBZ`)[6],
  ).toBe('adding/2/advcl');
});

test('a name without a comma before it has no participle of its own', () => {
  const met = 'Keller/PROPN/2/nsubj met/VERB/0/root/VBD Lind/PROPN/2/obj';
  expect(
    repaired(
      `${met} ,/PUNCT/5/punct chairman/NOUN/3/appos Holm/PROPN/7/nsubj urging/VERB/2/advcl/VBG calm/NOUN/7/obj`,
    )[5],
  ).toBe('Holm/5/appos');
  expect(repaired(`${met} ,/PUNCT/5/punct Holm/PROPN/6/nsubj urging/VERB/2/advcl/VBG calm/NOUN/6/obj`)[4]).toBe(
    'Holm/6/nsubj',
  );
});

test('the words of a title are nobody beside its holder', () => {
  const met = 'met/VERB/0/root/VBD Anna/PROPN/1/obj/NNP Lind/PROPN/2/flat/NNP and/CCONJ/7/cc';
  const found = repaired(
    `${met} Acting/PROPN/2/conj/NNP Minister/PROPN/7/nmod:desc/NNP Ivo/PROPN/2/conj/NNP Holm/PROPN/7/flat/NNP`,
  );
  expect([found[4], found[6]]).toEqual(['Acting/7/nmod:desc', 'Ivo/2/conj']);
});

test('who is joined to a part of a name is joined to all of it', () => {
  const found = repaired(
    'mayors/PROPN/6/nsubj/NNPS Anna/PROPN/1/flat/NNP Lind/PROPN/2/flat/NNP and/CCONJ/5/cc Ivo/PROPN/2/conj/NNP met/VERB/0/root/VBD',
  );
  expect(found[4]).toBe('Ivo/1/conj');
});

test('what stands behind of is no part of the name behind it', () => {
  const found = repaired(
    'Minister/PROPN/6/nsubj/NNP of/ADP/3/case Defence/PROPN/4/compound/NNP Ivo/PROPN/1/nmod/NNP Holm/PROPN/4/flat/NNP left/VERB/0/root/VBD',
  );
  expect(found.slice(2, 4)).toEqual(['Defence/1/nmod', 'Ivo/1/nmod']);
});

test('what stands right behind a second verb is its object', () => {
  const killed =
    'Police/NOUN/2/nsubj/NNS killed/VERB/0/root/VBD three/NUM/4/nummod rebels/NOUN/2/obj/NNS and/CCONJ/6/cc wounded/VERB/2/conj/VBD';
  expect(repaired(`${killed} five/NUM/8/nummod others/NOUN/4/conj/NNS`)[7]).toBe('others/6/obj');
  expect(repaired(`${killed} Anna/PROPN/6/obj/NNP and/CCONJ/9/cc others/NOUN/4/conj/NNS`)[8]).toBe('others/4/conj');
});

test('a singular verb behind a relative clause does not go with the ships of the clause', () => {
  const canal =
    'Norland/PROPN/2/nsubj/NNP claims/VERB/0/root/VBZ canals/NOUN/2/obj/NNS through/ADP/5/case/IN which/PRON/7/obl/WDT ' +
    'ships/NOUN/7/nsubj/NNS sail/VERB/3/acl:relcl/VBP ,/PUNCT/11/punct and/CCONJ/11/cc';
  expect(repaired(`${canal} has/AUX/11/aux/VBZ left/VERB/7/conj/VBN it/PRON/11/obj`)[10]).toBe('left/2/conj');
  expect(repaired(`${canal} have/AUX/11/aux/VBP left/VERB/7/conj/VBN it/PRON/11/obj`)[10]).toBe('left/7/conj');
});

test('of two subjects of one verb the second is joined to the first', () => {
  const told = 'the/DET/4/det league/NOUN/5/nsubj told/VERB/0/root/VBD them/PRON/5/obj';
  const read = repaired(`Norland/PROPN/5/nsubj and/CCONJ/5/cc ${told}`);
  expect([read[1], read[3]]).toEqual(['and/4/cc', 'league/1/conj']);
  expect(repaired(`he/PRON/5/nsubj and/CCONJ/5/cc ${told}`)[3]).toBe('league/5/nsubj');
});
