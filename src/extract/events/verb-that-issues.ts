import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';

const TEXTS = wordClass('authored-texts');
const ISSUING = wordClass('issuing');

/**
 * `adopted a resolution condemning the raid`, `wrote a letter urging the league to act`: the verb by which the text comes
 * out whose words a participle behind its noun tells; null where there is none.
 */
export const verbThatIssues = (knowledge: Knowledge, tree: Tree, participle: number): number | null => {
  const { deprel, xpos, head } = tree.tokens[participle]!;
  if (deprel !== 'acl' || xpos !== 'VBG' || head < 0 || !TEXTS(knowledge).has(tree.lemmas[head]!)) return null;
  const { deprel: relation, head: verb } = tree.tokens[head]!;
  const issues = /^(?:obj|nsubj:pass)$/.test(relation) && ISSUING(knowledge).has(tree.lemmas[verb]!);
  return issues ? verb : null;
};
