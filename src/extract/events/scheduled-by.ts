import type { Tree } from '../tree.ts';

/** `is scheduled for a visit`, `was due for talks`: the word that says that what a noun tells is to come; null without one. */
export const scheduledBy = (tree: Tree, noun: number): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !deprel.startsWith('obl') || !SCHEDULED.test(tree.tokens[head]!.text)) return null;
  return tree.children(noun, 'case').some((mark) => /^for$/i.test(tree.tokens[mark]!.text)) ? head : null;
};

const SCHEDULED = /^(?:scheduled|slated|set|due|booked|expected)$/i;

/** `is in Riga on a visit`: where somebody is on one. */
export const placeOfStay = (tree: Tree, noun: number): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (
    head < 0 ||
    !/^(?:obl|nmod)/.test(deprel) ||
    tree.tokens[head]!.upos !== 'PROPN' ||
    tree.child(head, 'cop') === null
  )
    return null;
  return tree.children(noun, 'case').some((mark) => /^on$/i.test(tree.tokens[mark]!.text)) ? head : null;
};
