import { wordsBetween } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { Attribution } from './attribution.ts';

/** What people say things at or in. */
const OCCASION =
  /^(?:conference|briefing|meeting|interview|call|conversation|talks?|speech|address|summit|session|forum|article|post|tweet|statement|ceremony|debate|hearing|broadcast|programme|program|rally|reception|report|letter|message|opening|panel|event|visit|facebook|twitter|telegram|instagram|x|youtube|television|tv|channel|page|account|video)$/i;
const LONGEST = 9;

/** `at a press conference`, `in a post on Facebook`: where it was said, as the sentence puts it, without article. */
export const occasionOf = (reading: Reading, { sentence, cueHead, content }: Attribution): string | null => {
  const tree = treeOf(sentence);
  for (const child of tree.children(cueHead, 'obl', 'nmod', 'advcl')) {
    const token = tree.tokens[child]!;
    if (!OCCASION.test(token.lemma) || content.some(({ start, end }) => start <= token.start && token.end <= end))
      continue;
    if (
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
