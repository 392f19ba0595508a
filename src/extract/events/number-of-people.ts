import type { Party } from '../../kinds/party.ts';
import type { Tree } from '../tree.ts';

/** `Eleven were killed`, `nearly 20,000 march`: a number that does something or to which something is done, by itself. */
export const numberOfPeople = (tree: Tree, head: number): Party | null => {
  const { upos, deprel, head: verb, text } = tree.tokens[head]!;
  if (upos !== 'NUM' || !/^(?:nsubj|obj)/.test(deprel) || tree.tokens[verb]!.upos !== 'VERB') return null;
  if (!/^\p{L}+$|^\d{1,3}(?:,\d{3})*$/u.test(text) || /^one$/i.test(text)) return null;
  if (tree.children(head, 'nmod', 'case', 'compound', 'nummod').length > 0) return null;
  return { name: text, actor: null, office: null };
};
