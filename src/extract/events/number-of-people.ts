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

/** `both sides`, `the two ministers`: so many of them take part, though the text never says who they are. */
export const toldInNumber = (tree: Tree, head: number): readonly Party[] => {
  const { upos, xpos, text } = tree.tokens[head]!;
  if (upos !== 'NOUN' || xpos !== 'NNS') return [];
  const number = tree
    .children(head, 'nummod', 'det', 'det:predet', 'amod')
    .find((child) => NUMBER.test(tree.tokens[child]!.text));
  return number === undefined
    ? []
    : [{ name: `${tree.tokens[number]!.text.toLowerCase()} ${text}`, actor: null, office: null }];
};

const NUMBER = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;
