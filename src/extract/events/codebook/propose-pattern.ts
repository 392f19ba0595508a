import type { Tree } from '../../tree.ts';
import { lemmaOf } from '../clause-parts.ts';
import { isPassive } from '../voice.ts';
import { PREPOSITIONS } from './event-pattern.ts';

/**
 * A codebook pattern for the highest verb of a sentence that stands within these words: its lemma, particle, object noun,
 * and the preposition before a recipient. A first guess for an analyst to change; null where no verb stands there.
 * @param within offsets in the text of the tree’s tokens
 * @param recipients names of those whom the finding takes for recipients
 */
export const proposePattern = (
  tree: Tree,
  within: { readonly start: number; readonly end: number },
  recipients: readonly string[] = [],
): string | null => {
  const verb = tree.tokens
    .filter(({ upos, start, end }) => upos === 'VERB' && start < within.end && end > within.start)
    .map(({ index }) => ({ index, depth: depthOf(tree, index) }))
    .toSorted((a, b) => a.depth - b.depth)[0]?.index;
  if (verb === undefined) return null;
  const object = tree.child(verb, 'obj') ?? (isPassive(tree, verb) ? tree.child(verb, 'nsubj:pass') : null);
  const particle = tree.child(verb, 'compound:prt');
  const words = [lemmaOf(tree, verb), ...(particle === null ? [] : [lemmaOf(tree, particle)])];
  if (object !== null && (tree.tokens[object]!.upos !== 'NOUN' || isNamed(tree, object, recipients)))
    return [...words, '*'].join(' ');
  if (object !== null) words.push(lemmaOf(tree, object));
  const behind = [...tree.children(verb, 'obl'), ...(object === null ? [] : tree.children(object, 'nmod'))].flatMap(
    (index) => {
      const preposition = tree.children(index, 'case').map((child) => lemmaOf(tree, child))[0];
      return preposition && PREPOSITIONS.has(preposition) ? [{ index, preposition }] : [];
    },
  );
  const recipient = behind.find(({ index }) => isNamed(tree, index, recipients));
  return recipient ? [...words, recipient.preposition, '*'].join(' ') : words.join(' ');
};

const isNamed = (tree: Tree, index: number, names: readonly string[]): boolean => {
  const { text } = tree.tokens[index]!;
  return names.some((name) => name.split(/[\s,]+/).includes(text));
};

const depthOf = ({ tokens }: Tree, index: number): number => {
  let depth = 0;
  for (let at = tokens[index]!.head; at >= 0 && depth < tokens.length; at = tokens[at]!.head) depth++;
  return depth;
};
