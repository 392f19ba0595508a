import type { Knowledge } from '../../knowledge/knowledge.ts';
import { WEEKDAYS } from '../../time/calendar-names.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

/** `on Sundays` */
const WEEKLY: ReadonlySet<string> = new Set(WEEKDAYS.map((name) => `${name}s`));
const FREQUENTLY = wordClass('frequently');

/** `often`, `on Sundays`, the `each` of `each spring` and not of `each other`: a word of what is done again and again, on no one day. */
export const isOfHabit = (knowledge: Knowledge, tree: Tree, word: number): boolean => {
  const { text, deprel } = tree.tokens[word]!;
  const isEach = deprel === 'det' && /^(?:each|every)$/i.test(text);
  return isEach || WEEKLY.has(text) || isFrequentAdverb(knowledge, tree, word);
};

/** `often`, `regularly`; in `the weekly briefing` it is the briefing that comes again. */
export const isFrequentAdverb = (knowledge: Knowledge, tree: Tree, word: number): boolean =>
  tree.tokens[word]!.deprel === 'advmod' && FREQUENTLY(knowledge).has(tree.tokens[word]!.text.toLowerCase());
