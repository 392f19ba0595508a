import { expect, test } from 'vitest';
import { GrammarCodes, Surroundings } from './surroundings.ts';

const TAGS = ['NOUN|NN', 'VERB|VBD', 'ADP|IN', 'PUNCT|,', 'CCONJ|CC'];
const LABELS = ['root', 'nsubj', 'obl', 'case', 'punct', 'conj', 'cc'];
const codes = new GrammarCodes(TAGS, LABELS);

/** `envoys met in towns, and cities`, `cities` as a second conjunct of `towns`. */
function around() {
  const tag = Int32Array.from(['NOUN|NN', 'VERB|VBD', 'ADP|IN', 'NOUN|NN', 'PUNCT|,', 'CCONJ|CC', 'NOUN|NN'], (name) =>
    TAGS.indexOf(name),
  );
  const label = Int32Array.from(['nsubj', 'root', 'case', 'obl', 'punct', 'cc', 'conj'], (name) =>
    LABELS.indexOf(name),
  );
  return new Surroundings(
    {
      form: Int32Array.from(tag, (_, at) => at),
      tag,
      upos: tag.map((number) => codes.upos[number]!),
      head: Int32Array.of(1, 7, 3, 1, 6, 6, 3),
      label,
    },
    codes,
  );
}

test('knows what hangs on a word, in the order of the text', () => {
  const { firstChild, nextChild } = around();
  const childrenOf = (word: number) => {
    const children: number[] = [];
    for (let child = firstChild[word]!; child >= 0; child = nextChild[child]!) children.push(child);
    return children;
  };
  expect(childrenOf(1)).toEqual([0, 3]);
  expect(childrenOf(6)).toEqual([4, 5]);
  expect(childrenOf(7)).toEqual([1]);
  expect(childrenOf(0)).toEqual([]);
});

test('knows the preposition and the conjunction before a word', () => {
  const { introducer, coordinator } = around();
  expect([introducer[3], introducer[6], coordinator[6], coordinator[3]]).toEqual([2, 8, 5, 8]);
});

test('counts marks, verbs and arcs that leave a stretch', () => {
  const found = around();
  expect(found.marksAndVerbs(0, 7)).toBe(1 * 4 + 1);
  expect(found.marksAndVerbs(2, 4)).toBe(0);
  // What stands from `in` to `and` hangs on words there or beside; `cities` hangs on `towns`, which is farther away.
  expect(found.crossing(2, 6)).toBe(0);
  expect(found.crossing(5, 7)).toBe(1);
});
