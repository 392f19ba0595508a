import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

/** Nouns behind which a title stands in marks. */
const TITLED = wordClass('titled');

/** How many words a title has at most, and how many may stand between the noun and its mark. */
const LONGEST = 24;
const BETWEEN = 3;

/** Whether a word stands in the title of something, of which nothing has happened: `met under the slogan “Ending hunger, helping villages”`. */
export const isInTitle = (knowledge: Knowledge, { tokens, lemmas }: Tree, word: number): boolean => {
  let open = word - 1;
  while (open > 0 && word - open < LONGEST && !MARK.test(tokens[open]!.text)) open--;
  if (!MARK.test(tokens[open]?.text ?? '')) return false;
  // a straight mark that ends what stands before it opens nothing
  if (tokens[open]!.text === '"' && tokens[open + 1]!.start > tokens[open]!.end) return false;
  for (let at = open - 1; at >= 0 && open - at <= BETWEEN; at--) {
    if (TITLED(knowledge).has(lemmas[at]!) || TITLED(knowledge).has(tokens[at]!.text.toLowerCase())) return true;
    if (!/^(?:PUNCT|ADP|ADJ|DET|PRON|AUX)$/.test(tokens[at]!.upos)) return false;
  }
  return false;
};

const MARK = /^(?:["“«„]|``)$/;
