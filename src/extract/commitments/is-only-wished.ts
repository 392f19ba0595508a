import { hasNobodyAsSubject, negated } from '../negated.ts';
import { type BindingPlace, hypothetical } from './binding-rule.ts';

/** `demanded a pledge by`, `instead of a pledge by`, `if it gave assurances`: words that nobody has given. */
export const isOnlyWished = ({ tokens, tree, codebook }: BindingPlace, noun: number): boolean => {
  // `short of a pledge`, `without a pledge`
  const before = tokens.slice(Math.max(0, noun - FARTHEST_BEFORE), noun).filter(({ upos }) => upos !== 'PUNCT');
  if (before.some(({ text }) => codebook.ungiven.has(text.toLowerCase()))) return true;
  let at = tokens[noun]!.head;
  for (let climbed = 0; at >= 0 && climbed < HIGHEST; climbed++) {
    if (codebook.ungiven.has(tokens[at]!.lemma.toLowerCase()) || hasNobodyAsSubject(tree, at)) return true;
    if (negated(tree, at) || hypothetical(tree, at)) return true;
    if (tokens[at]!.upos === 'VERB' && tokens[at]!.deprel !== 'xcomp') return false;
    at = tokens[at]!.head;
  }
  return false;
};

/** in tokens */
const FARTHEST_BEFORE = 5;
/** How many words may stand above: `refused to give assurances`. */
const HIGHEST = 3;
