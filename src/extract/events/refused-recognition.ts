import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';

const ACCEPTING = /^(?:recogni[sz]e|accept|acknowledge)$/;
const NEGATION = /^(?:not|n't|n’t|never)$/i;

/** `does not recognise the result`: to refuse recognition is an act of its own, not the absence of one; null otherwise. */
export const asRefusal = (tree: Tree, candidate: EventCandidate): EventCandidate | null => {
  const { predicate, entry, nominal } = candidate;
  if (nominal || !ACCEPTING.test(tree.tokens[predicate]!.lemma.toLowerCase())) return null;
  const around = tree.childrenOf(predicate).map((child) => tree.tokens[child]!);
  if (!around.some(({ text, deprel }) => NEGATION.test(text) && deprel.startsWith('advmod'))) return null;
  // `would not accept`, `if it does not accept`: not yet
  if (around.some(({ deprel, text }) => (deprel.startsWith('aux') && !DOING.test(text)) || IF.test(text))) return null;
  return { ...candidate, entry: { ...entry, type: 'REJECT', mode: null } };
};

const DOING = /^(?:do|does|did|has|have|had|'s|’s)$/i;
const IF = /^(?:if|unless|whether)$/i;
