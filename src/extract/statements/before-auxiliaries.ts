import type { Tree } from '../tree.ts';

/** The last token before a verb and its auxiliaries, adverbs and negation. */
export const beforeAuxiliaries = ({ tokens }: Tree, verb: number): number => {
  let last = verb - 1;
  while (last >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.upos)) last--;
  return last;
};
