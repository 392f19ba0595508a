import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTree } from './is-tree.ts';
import { repaired } from './testing/repaired.ts';

test('of two subjects with a comma between, the second renames the first', () => {
  expect(
    repaired('minister/NOUN/5/nsubj ,/PUNCT/1/punct Keller/PROPN/5/nsubj ,/PUNCT/3/punct left/VERB/0/root')[2],
  ).toBe('Keller/1/appos');
});

test('a name right after a noun renames it', () => {
  expect(repaired('leader/NOUN/3/nsubj Keller/PROPN/3/nsubj left/VERB/0/root')[1]).toBe('Keller/1/appos');
});

test('what stands behind a conjunction is no apposition', () => {
  expect(
    repaired('Keller/PROPN/5/nsubj and/CCONJ/4/cc premier/NOUN/4/nmod:desc Lind/PROPN/1/appos met/VERB/0/root')[3],
  ).toBe('Lind/1/conj');
});

test('a relative pronoun and a subject stay as they are', () => {
  const sentence = 'which/PRON/3/nsubj Keller/PROPN/3/nsubj opposed/VERB/0/root';
  expect(repaired(sentence)).toEqual(['which/3/nsubj', 'Keller/3/nsubj', 'opposed/0/root']);
});

test('a verb of saying between commas interrupts what is said', () => {
  const found = repaired(
    'deal/NOUN/4/nsubj ,/PUNCT/1/punct Keller/PROPN/4/nsubj said/VERB/0/root ,/PUNCT/7/punct was/AUX/7/aux:pass signed/VERB/4/ccomp',
  );
  expect(found).toEqual([
    'deal/7/nsubj:pass',
    ',/1/punct',
    'Keller/4/nsubj',
    'said/7/parataxis',
    ',/7/punct',
    'was/7/aux:pass',
    'signed/0/root',
  ]);
});

test('a verb of saying whose content has its own subject stays the root', () => {
  const found = repaired(
    'minister/NOUN/4/nsubj ,/PUNCT/1/punct Keller/PROPN/4/nsubj said/VERB/0/root ,/PUNCT/7/punct they/PRON/7/nsubj lied/VERB/4/ccomp',
  );
  expect(found[3]).toBe('said/0/root');
  expect(found[2]).toBe('Keller/1/appos');
});

test('a subject behind a quotation belongs to the verb of saying that has none', () => {
  const found = repaired(
    'It/PRON/2/nsubj fails/VERB/6/ccomp ,/PUNCT/2/punct "/PUNCT/2/punct Keller/PROPN/2/nsubj said/VERB/0/root',
  );
  expect(found[4]).toBe('Keller/6/nsubj');
});

test('a subject behind its own verb stays', () => {
  const found = repaired('"/PUNCT/2/punct No/INTJ/4/ccomp "/PUNCT/2/punct said/VERB/0/root Keller/PROPN/4/nsubj');
  expect(found[4]).toBe('Keller/4/nsubj');
});

test('a finite verb without a form of be has no passive subject', () => {
  expect(repaired('town/NOUN/2/nsubj:pass denied/VERB/0/root/VBD it/PRON/2/obj')[0]).toBe('town/2/nsubj');
  expect(repaired('town/NOUN/3/nsubj:pass was/AUX/3/aux:pass hit/VERB/0/root/VBD')[0]).toBe('town/3/nsubj:pass');
  expect(repaired('man/NOUN/2/nsubj:pass hurt/VERB/0/root/VBN')[0]).toBe('man/2/nsubj:pass');
});

test('whom the parser takes for another name of a date acts', () => {
  const found = repaired(
    'On/ADP/2/case 3/NUM/10/obl May/PROPN/2/nmod:unmarked ,/PUNCT/5/punct Anna/PROPN/2/appos Lind/PROPN/5/flat and/CCONJ/8/cc Ivo/PROPN/5/conj Keller/PROPN/8/flat met/VERB/0/root/VBD',
  );
  expect(found.slice(4, 9)).toEqual(['Anna/10/nsubj', 'Lind/5/flat', 'and/8/cc', 'Ivo/5/conj', 'Keller/8/flat']);
  const told = repaired(
    'On/ADP/2/case 3/NUM/6/obl May/PROPN/2/appos ,/PUNCT/5/punct Lind/PROPN/6/nsubj left/VERB/0/root/VBD',
  );
  expect(told[2]).toBe('May/2/appos');
});

test('a month that is taken for the first of two subjects says when', () => {
  const told = repaired(
    'On/ADP/2/case 3/NUM/9/obl May/PROPN/9/nsubj ,/PUNCT/3/punct Anna/PROPN/9/nsubj Lind/PROPN/5/flat and/CCONJ/8/cc Ivo/PROPN/5/conj met/VERB/0/root/VBD',
  );
  expect([told[2], told[4]]).toEqual(['May/2/nmod:unmarked', 'Anna/9/nsubj']);
  const auxiliary = repaired(
    'On/ADP/2/case 3/NUM/6/obl May/PROPN/6/aux the/DET/5/det mayor/NOUN/6/nsubj left/VERB/0/root/VBD',
  );
  expect(auxiliary[2]).toBe('May/2/nmod:unmarked');
  const premier = repaired(
    'May/PROPN/6/nsubj ,/PUNCT/4/punct the/DET/4/det premier/NOUN/6/nsubj ,/PUNCT/4/punct met/VERB/0/root/VBD',
  );
  expect([premier[0], premier[3]]).toEqual(['May/6/nsubj', 'premier/1/appos']);
});

test('who stands behind a date goes on in a list before the verb', () => {
  const told = repaired(
    'On/ADP/2/case 3/NUM/12/obl May/PROPN/2/nmod:unmarked ,/PUNCT/5/punct Anna/PROPN/3/conj Lind/PROPN/5/flat ,/PUNCT/8/punct Ivo/PROPN/12/nsubj Keller/PROPN/8/flat and/CCONJ/11/cc Dan/PROPN/8/conj met/VERB/0/root/VBD',
  );
  expect([told[4], told[7], told[10]]).toEqual(['Anna/12/nsubj', 'Ivo/5/conj', 'Dan/5/conj']);
});

test('full names in a row are as many persons', () => {
  const found = repaired(
    'Anna/PROPN/9/nsubj Lind/PROPN/1/flat ,/PUNCT/4/punct Ivo/PROPN/1/appos Keller/PROPN/4/flat and/CCONJ/7/cc Dan/PROPN/4/conj Holm/PROPN/7/flat met/VERB/0/root',
  );
  expect([found[3], found[6]]).toEqual(['Ivo/1/conj', 'Dan/1/conj']);
  expect(repaired('Anna/PROPN/4/nsubj Lind/PROPN/1/flat Keller/PROPN/1/appos left/VERB/0/root')[2]).toBe(
    'Keller/1/appos',
  );
});

test('a comma before a conjunction closes the apposition', () => {
  const found = repaired(
    'met/VERB/0/root Anna/PROPN/1/obj Lind/PROPN/2/flat ,/PUNCT/6/punct the/DET/6/det mayor/NOUN/2/appos ,/PUNCT/8/punct and/CCONJ/9/cc Ivo/PROPN/6/conj Keller/PROPN/9/flat',
  );
  expect(found[8]).toBe('Ivo/2/conj');
  const open = repaired(
    'met/VERB/0/root Anna/PROPN/1/obj Lind/PROPN/2/flat ,/PUNCT/6/punct the/DET/6/det mayor/NOUN/2/appos and/CCONJ/8/cc Ivo/PROPN/6/conj Keller/PROPN/8/flat',
  );
  expect(open[7]).toBe('Ivo/6/conj');
});

test('what stands right before a finite main verb as one of its words is its subject', () => {
  expect(
    repaired("League/PROPN/4/nmod:poss 's/PART/1/case council/NOUN/4/compound signs/VERB/0/root/VBZ deal/NOUN/4/obj"),
  ).toEqual(['League/3/nmod:poss', "'s/1/case", 'council/4/nsubj', 'signs/0/root', 'deal/4/obj']);
  expect(
    repaired('The/DET/5/det military/ADJ/5/amod intercepts/VERB/0/root/VBZ several/ADJ/5/amod drones/NOUN/3/obj').slice(
      0,
      2,
    ),
  ).toEqual(['The/2/det', 'military/3/nsubj']);
});

test('a word of a verbal noun stays one', () => {
  const sentence = 'Border/NOUN/2/compound crossing/VERB/0/root/VBG';
  expect(repaired(sentence)).toEqual(['Border/2/compound', 'crossing/0/root']);
});

test('a list of names with a verb behind the last is a clause', () => {
  expect(
    repaired(
      'Lind/PROPN/0/root ,/PUNCT/3/punct Keller/PROPN/1/conj ,/PUNCT/7/punct and/CCONJ/7/cc Holm/PROPN/7/nsubj left/VERB/1/conj/VBD ./PUNCT/1/punct',
    ),
  ).toEqual([
    'Lind/7/nsubj',
    ',/3/punct',
    'Keller/1/conj',
    ',/6/punct',
    'and/6/cc',
    'Holm/1/conj',
    'left/0/root',
    './7/punct',
  ]);
});

test('a participle of what is done to nobody is the past tense of its sentence', () => {
  const mayors = 'Mayors/NOUN/0/root agree/VERB/1/acl/VBN to/PART/4/mark talk/VERB/2/xcomp ./PUNCT/1/punct';
  expect(repaired(mayors).slice(0, 2)).toEqual(['Mayors/2/nsubj', 'agree/0/root']);
  const terms = 'Terms/NOUN/0/root agree/VERB/1/acl/VBN on/ADP/2/obl by/ADP/5/case mayors/NOUN/2/obl ./PUNCT/1/punct';
  expect(repaired(terms).slice(0, 2)).toEqual(['Terms/0/root', 'agree/1/acl']);
});

test('states that are listed behind including act with the last of them', () => {
  const found = repaired(
    'States/NOUN/0/root/NNS including/VERB/3/case/VBG Norland/PROPN/1/nmod ,/PUNCT/5/punct Sudmark/PROPN/3/conj ,/PUNCT/10/punct and/CCONJ/10/cc Ostria/PROPN/10/nsubj have/AUX/10/aux/VBP helped/VERB/1/conj/VBN',
  );
  expect([found[0], found[2], found[7], found[9]]).toEqual([
    'States/10/nsubj',
    'Norland/1/nmod',
    'Ostria/3/conj',
    'helped/0/root',
  ]);
});

const WORDS =
  'to if and , “ ” said told noted killed accused talks Lind mayors by on who 3 not they us agree will'.split(' ');
const TAGS =
  'VERB/VB VERB/VBD VERB/VBN VERB/VBG NOUN/NN NOUN/NNS PROPN/NNP ADP/IN AUX/MD PRON/PRP PART/TO CCONJ/CC'.split(' ');
const RELATIONS =
  'nsubj nsubj:pass obj obl nmod conj cc mark aux aux:pass appos advcl acl acl:relcl ccomp xcomp parataxis compound case punct'.split(
    ' ',
  );

/** A tree of any words in any relations, as `repaired` takes it: each hangs on one that was hung before it. */
const anyTree = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      tags: fc.constantFrom(...TAGS),
      relation: fc.constantFrom(...RELATIONS),
      on: fc.nat(),
      order: fc.nat(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => {
    const hung = words.map((_, at) => at).sort((a, b) => words[a]!.order - words[b]!.order || a - b);
    const heads = new Map(hung.map((at, i) => [at, i === 0 ? -1 : hung[words[at]!.on % i]!]));
    return words
      .map(({ word, tags, relation }, at) => {
        const [upos, xpos] = tags.split('/');
        return `${word}/${upos}/${heads.get(at)! + 1}/${heads.get(at) === -1 ? 'root' : relation}/${xpos}`;
      })
      .join(' ');
  });

test('whatever is mended, a tree stays a tree', () => {
  fc.assert(
    fc.property(anyTree, (sentence) => {
      const heads = Int32Array.from(repaired(sentence), (arc) => Number(arc.split('/')[1]) - 1);
      expect(isTree(heads)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test('where rules would hang a word below itself, the parse stays as it was', () => {
  const circular =
    'killed/VERB/7/ccomp/VBD if/VERB/0/root/VBN will/NOUN/1/obj/NNS who/NOUN/7/compound/NNS agree/VERB/4/advcl/VBD by/VERB/5/obl:agent/VBD not/VERB/2/aux:pass/VBN to/PROPN/4/acl/NNP said/VERB/4/conj/VBD agree/VERB/2/cc/VB';
  const parsed = circular.split(' ').map((word) => word.split('/'));
  expect(repaired(circular)).toEqual(parsed.map(([text, , head, relation]) => `${text}/${head}/${relation}`));
});
