import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcFeatures, relationFeatures } from './arc-features.ts';
import { writtenSentence } from './capital-features.ts';
import { capitalsOf } from './capitals.ts';
import { Dependents } from './dependents.ts';
import { MOST_FEATURES } from './second-look.ts';
import { GrammarCodes, Surroundings } from './surroundings.ts';
import { tagFeatures } from './tag-features.ts';
import { NO_WORD } from './word-facts.ts';

const codes = new GrammarCodes(['NOUN|NN', 'VERB|VBD', 'PUNCT|.'], ['root', 'nsubj', 'obj', 'punct']);

/** A sentence whose words hang on words before them; the first is the root. */
function treeOf(heads: readonly number[]) {
  const head = Int32Array.from(heads, (value, at) => (at === 0 ? heads.length : value % at));
  const tag = head.map((_, at) => at % 3);
  const label = head.map((_, at) => (at === 0 ? 0 : 1 + (at % 3)));
  return new Surroundings({ form: head, tag, upos: tag.map((number) => codes.upos[number]!), head, label }, codes);
}

test('has room for the features of any arc and any word, however much hangs on it', () => {
  const out = new Int32Array(MOST_FEATURES);
  const affixes = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 240 }), fc.nat(), fc.nat(), (heads, some, other) => {
      const around = treeOf(heads);
      const word = some % heads.length;
      const head = other % heads.length === word ? heads.length : other % heads.length;
      const count = arcFeatures(around, word, head, out);
      expect(relationFeatures(around, word, head, 1, out, count)).toBeLessThanOrEqual(MOST_FEATURES);
      const facts = heads.map(() => ({ ...NO_WORD, affixes }));
      const written = writtenSentence(heads.map(() => ({ text: 'Word', capitals: capitalsOf('Word') })));
      const dependents = new Dependents(heads.length).of(around.tree.head);
      expect(tagFeatures(facts, { written, tree: around.tree, dependents }, word, out)).toBeLessThanOrEqual(
        MOST_FEATURES,
      );
    }),
  );
});

test('tells a second subject from a first', () => {
  // `he she left`: both hang on the verb.
  const tag = Int32Array.of(0, 0, 1);
  const tree = (label: Int32Array) =>
    new Surroundings(
      { form: Int32Array.of(1, 2, 3), tag, upos: tag.map((n) => codes.upos[n]!), head: Int32Array.of(2, 2, 3), label },
      codes,
    );
  const featuresOf = (around: Surroundings) => {
    const out = new Int32Array(4);
    relationFeatures(around, 1, 2, 1, out, 0);
    return [...out];
  };
  const second = featuresOf(tree(Int32Array.of(1, 1, 0)));
  const only = featuresOf(tree(Int32Array.of(2, 1, 0)));
  expect(second.slice(0, 2)).toEqual(only.slice(0, 2));
  expect(second[2]).not.toBe(only[2]);
  expect(second[3]).not.toBe(only[3]);
});
