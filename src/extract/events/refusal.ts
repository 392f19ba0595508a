import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';

const ACCEPTING = /^(?:recogni[sz]e|accept|acknowledge)$/;
const NEGATION = /^(?:not|n't|n’t|never)$/i;

/**
 * `does not recognise the result`, `refused to sign`: to refuse is an act of its own, not the absence of one (PLOVER
 * REJECT); null otherwise.
 */
export const asRefusal = (tree: Tree, candidate: EventCandidate): EventCandidate | null => {
  const { predicate, entry, nominal } = candidate;
  if (nominal) return null;
  if (isRefused(tree, predicate)) return { ...candidate, entry: { ...entry, type: 'REJECT', mode: null } };
  if (!ACCEPTING.test(tree.tokens[predicate]!.lemma.toLowerCase())) return null;
  const around = tree.childrenOf(predicate).map((child) => tree.tokens[child]!);
  if (!around.some(({ text, deprel }) => NEGATION.test(text) && deprel.startsWith('advmod'))) return null;
  // `would not accept`, `if it does not accept`: not yet
  if (around.some(({ deprel, text }) => (deprel.startsWith('aux') && !DOING.test(text)) || IF.test(text))) return null;
  return { ...candidate, entry: { ...entry, type: 'REJECT', mode: null } };
};

const DOING = /^(?:do|does|did|has|have|had|'s|’s|'ve|’ve)$/i;
const IF = /^(?:if|unless|whether)$/i;

const REFUSING = /^(?:refuse|decline)$/;

/** `refused to sign`; not `will refuse to`, `did not refuse to`. */
const isRefused = (tree: Tree, predicate: number): boolean => {
  const { head, deprel, xpos } = tree.tokens[predicate]!;
  if (head < 0 || xpos !== 'VB' || !/^(?:xcomp|ccomp|advcl)/.test(deprel)) return false;
  const verb = tree.tokens[head]!;
  if (!REFUSING.test(verb.lemma.toLowerCase()) || !/^VB[DZPNG]$/.test(verb.xpos)) return false;
  return tree
    .childrenOf(head)
    .map((child) => tree.tokens[child]!)
    .every(({ text, deprel: relation }) => !NEGATION.test(text) && (!relation.startsWith('aux') || DOING.test(text)));
};
