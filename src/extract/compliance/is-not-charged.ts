import { hasNobodyAsSubject, negated } from '../negated.ts';
import type { Tree } from '../tree.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';

/** How many words may stand above what is told: `stopped short of accusing it of breaking the truce`. */
const HIGHEST = 5;

/**
 * `did not accuse it of breaking the truce`, `denied accusing it`, `accused it of lying about breaking the truce`: nobody
 * claims what is told below.
 */
export const isNotCharged = (
  tree: Tree,
  index: number,
  { denying, withholding, talking }: ComplianceCodebook,
): boolean => {
  const { tokens } = tree;
  let at = tokens[index]!.head;
  let charges = false;
  for (let climbed = 0; at >= 0 && climbed < HIGHEST; climbed++) {
    const lemma = tokens[at]!.lemma.toLowerCase();
    // the parse may hang both on `short`
    charges ||= tokens.slice(at, index).some((token) => ACCUSING.test(token.lemma.toLowerCase()));
    if (!charges && talking.has(lemma)) return true;
    if (charges && (denying.has(lemma) || withholding.has(lemma))) return true;
    if (charges && (negated(tree, at) || hasNobodyAsSubject(tree, at))) return true;
    const above = tokens[at]!.head;
    // `did not come, accusing it of`, `refused and accused it of`: another clause
    const apart = tokens.slice(Math.min(at, Math.max(above, 0)), Math.max(at, above)).some(({ text }) => text === ',');
    if (apart || /^(?:conj|parataxis)$/.test(tokens[at]!.deprel)) return false;
    at = above;
  }
  return false;
};

/** Verbs that take whoever is blamed as their object. */
const ACCUSING = /^(?:accuse|blame|criticize|criticise|condemn)$/;
