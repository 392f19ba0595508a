import { wordsBetween } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';

/** What people say things at or in. */
const OCCASION = wordClass('occasions');
/** Of them, where people come together: `told a press conference` says where, not to whom. */
const GATHERING = wordClass('gatherings');
const LONGEST = 9;

/** True for the object of `told a meeting`. */
export const isGatheringTold = ({ knowledge }: Reading, tree: Tree, cue: number, object: number): boolean =>
  /^(?:tell|inform)$/i.test(tree.tokens[cue]!.lemma) &&
  GATHERING(knowledge).has(tree.tokens[object]!.lemma.toLowerCase());

/** `at a press conference`, `in a post on Facebook`, `told a meeting`: where it was said, as the sentence puts it, without article. */
export const occasionOf = (reading: Reading, { sentence, cueHead, content }: Attribution): string | null => {
  const tree = treeOf(sentence);
  const occasions = OCCASION(reading.knowledge);
  for (const child of tree.children(cueHead, 'obl', 'nmod', 'advcl', 'obj', 'iobj')) {
    const token = tree.tokens[child]!;
    if (
      !occasions.has(token.lemma.toLowerCase()) ||
      content.some(({ start, end }) => start <= token.start && token.end <= end)
    )
      continue;
    if (
      !isGatheringTold(reading, tree, cueHead, child) &&
      !tree.children(child, 'case').some((mark) => /^(?:at|in|on|during|via|through)$/i.test(tree.tokens[mark]!.text))
    )
      continue;
    const { first, last } = tree.extent(child, (branch) =>
      /^(?:case|acl|appos|parataxis|punct|conj|cc)/.test(branch.deprel),
    );
    if (last - first > LONGEST) continue;
    return wordsBetween(reading.text, tree.tokens, first, last).replace(/^(?:the|a|an) /i, '');
  }
  return null;
};
