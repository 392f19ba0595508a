import type { Token } from '../language/sentence.ts';
import { isSubjunctive } from './subjunctive.ts';
import type { Tree } from './tree.ts';

/** True for a verb that is negated, modal, an infinitive, wished or under a condition: what it tells has not happened. */
export const isUnreal = (tree: Tree, token: Token): boolean =>
  (token.deprel === 'ccomp' && isSubjunctive(tree, token.index)) ||
  tree.childrenOf(token.index).some((child) => {
    const { text, upos } = tree.tokens[child]!;
    if (/^(?:not|n't|n’t|never)$/i.test(text)) return true;
    return (
      /^(?:AUX|PART|SCONJ)$/.test(upos) &&
      /^(?:to|will|would|should|must|may|might|could|can|if|unless|’ll|'ll)$/i.test(text)
    );
  });
