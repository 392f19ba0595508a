import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';
import type { Verdict } from './verdict-place.ts';

/**
 * The verdict as it is meant: `neither side honoured it` says that it was broken, and whoever denies that he broke it says
 * that he kept it.
 */
export const turnedVerdict = (tree: Tree, verdict: Verdict, codebook: ComplianceCodebook): Verdict => {
  const denier = denierOf(tree, verdict.head, codebook);
  // whoever denies it stands in the words, or they would read as the claim that is denied
  const turned =
    denier === null
      ? verdict
      : {
          ...turn(verdict),
          first: Math.min(verdict.first, tree.extent(denier).first),
          claimant: denier,
          party: verdict.party ?? denier,
        };
  return nobodyDoes(tree, verdict) ? turn(turned) : turned;
};

const turn = (verdict: Verdict): Verdict => {
  if (verdict.verdict === 'pending') return verdict;
  return { ...verdict, verdict: verdict.verdict === 'kept' ? 'broken' : 'kept', outright: true };
};

const NOBODY = /^(?:neither|none|nobody|no)$/i;

/** `neither Norland nor Ostria`, `no side`, `none of them`: with the subject, or before it where the parse hangs it elsewhere. */
const nobodyDoes = ({ tokens, childrenOf }: Tree, { party, first, head }: Verdict): boolean => {
  if (
    party !== null &&
    (NOBODY.test(tokens[party]!.text) ||
      childrenOf(party).some((child) => child < party && NOBODY.test(tokens[child]!.text)))
  )
    return true;
  return tokens.some(({ index, text }) => index <= head && index >= first - 1 && /^neither$/i.test(text));
};

/** The subject of the verb that denies what stands below it, also through `accusations that`; null without one. */
const denierOf = (tree: Tree, index: number, { denying, charges }: ComplianceCodebook): number | null => {
  const { tokens } = tree;
  let at: Token = tokens[index]!;
  for (let climbed = 0; climbed < 3 && at.head >= 0; climbed++) {
    const above = tokens[at.head]!;
    const lemma = above.lemma.toLowerCase();
    if (above.upos === 'VERB') {
      const below =
        /^(?:ccomp|xcomp|advcl)/.test(at.deprel) || (at.upos === 'NOUN' && charges.has(at.lemma.toLowerCase()));
      const denies = denying.has(lemma) && (below || (at.deprel === 'obj' && at.index === index));
      return denies ? tree.child(above.index, 'nsubj') : null;
    }
    if (above.upos !== 'NOUN' || !charges.has(lemma)) return null;
    at = above;
  }
  return null;
};
