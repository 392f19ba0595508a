import type { Tree } from '../tree.ts';

/** The preposition before a phrase or a gerund, in lower case; null without one. */
export const prepositionOf = (tree: Tree, head: number): string | null => {
  const own = tree.children(head, 'case', 'mark');
  // `at more than 50`, where the tree hangs the preposition on `more`
  const [limit] = tree.tokens[head]!.upos === 'NUM' ? tree.children(head, 'advmod') : [];
  for (const child of own.length === 0 && limit !== undefined ? tree.children(limit, 'case') : own) {
    const { lemma, upos, text } = tree.tokens[child]!;
    if (
      child > head ||
      upos === 'PART' ||
      (/^(?:that|whether|to|if|while|because|when|after|before)$/i.test(lemma) && upos === 'SCONJ')
    )
      continue;
    return /^'s$/.test(text) ? null : lemma.toLowerCase();
  }
  return null;
};
