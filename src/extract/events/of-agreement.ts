import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isDate } from './timex-of-clause.ts';

const TEXT = wordClass('adopted-texts');

/**
 * When somebody agreed to what a dated text says: `in the June 2003 accord the parties agreed to open the road`, `under the
 * deal signed in May Norland pledged grain`, `the parties to the 2003 accord undertook to disarm`.
 */
export const ofAgreement = (
  knowledge: Knowledge,
  tree: Tree,
  timexes: readonly Timex[],
  { predicate, nominal, entry }: EventCandidate,
): Timex | undefined => {
  if (nominal || entry.type !== 'AGREE') return undefined;
  const texts = tree.tokens.filter(
    ({ index, lemma, head, deprel }) =>
      index < predicate && TEXT(knowledge).has(lemma.toLowerCase()) && isSaidIn(tree, index, head, deprel, predicate),
  );
  return timexes.find(
    (timex) =>
      isDate(timex) &&
      texts.some(({ index }) => {
        const { first, last } = tree.extent(index);
        return timex.start >= tree.tokens[first]!.start && timex.end <= tree.tokens[Math.min(last, predicate)]!.end;
      }),
  );
};

/** `in`, `under` or `by` the text, or `the parties to` it. */
const isSaidIn = (tree: Tree, text: number, head: number, deprel: string, predicate: number): boolean => {
  const marks = tree.children(text, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  if (deprel.startsWith('obl') && head === predicate) return marks.some((mark) => /^(?:in|under|by|with)$/.test(mark));
  return (
    deprel.startsWith('nmod') &&
    tree.tokens[head]!.deprel.startsWith('nsubj') &&
    tree.tokens[head]!.head === predicate &&
    /^(?:party|signatory)$/i.test(tree.tokens[head]!.lemma)
  );
};
