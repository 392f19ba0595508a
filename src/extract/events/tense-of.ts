import type { Tree } from '../tree.ts';

export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'none';

/** The tense of a predicate, from its own form or, for participles and infinitives, that of the verb it hangs on. */
export const tenseOf = (tree: Tree, predicate: number, climbed = 0): Tense => {
  const token = tree.tokens[predicate]!;
  const auxiliaries = tree.children(predicate, 'aux', 'cop').map((child) => tree.tokens[child]!.text.toLowerCase());
  if (auxiliaries.some((word) => /^(?:will|'ll|’ll|shall|would|wo)$/.test(word))) return 'future';
  if (auxiliaries.some((word) => /^(?:has|have|'ve|’ve)$/.test(word))) return 'perfect';
  if (auxiliaries.some((word) => /^(?:had|'d|’d)$/.test(word))) return 'pluperfect';
  if (auxiliaries.some((word) => /^(?:was|were|did)$/.test(word))) return 'past';
  if (auxiliaries.some((word) => /^(?:is|are|am|do|does|'s|’s|'re|’re)$/.test(word))) return 'present';
  if (token.xpos === 'VBD' && !(token.deprel === 'conj' && tree.child(predicate, 'nsubj') === null)) return 'past';
  if (token.xpos === 'VBD') return tenseOf(tree, token.head, climbed + 1) === 'perfect' ? 'perfect' : 'past';
  if (/^VB[ZP]$/.test(token.xpos)) return 'present';
  // `air strikes kill six`, where the tagger takes the plural form for an infinitive
  if (
    token.xpos === 'VB' &&
    token.deprel === 'root' &&
    tree.child(predicate, 'nsubj') !== null &&
    tree.child(predicate, 'mark', 'aux') === null
  )
    return 'present';
  if (token.head < 0 || climbed > 4) return token.xpos === 'VBN' ? 'past' : 'none';
  if (token.xpos === 'VBN' && /^acl/.test(token.deprel)) return 'past';
  return tenseOf(tree, token.head, climbed + 1);
};
