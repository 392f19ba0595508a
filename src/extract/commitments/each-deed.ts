import { clauseOf } from '../clause.ts';
import { phraseTokens } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { startOfDeed } from './action-words.ts';
import type { Binding, BindingPlace } from './binding-rule.ts';

/** Rules by which a verb binds to deeds; a readiness, and a will that a noun tells, are one however much they are for. */
const OF_DEEDS: ReadonlySet<string> = new Set([
  'undertaking',
  'promised',
  'will',
  'duty',
  'provided',
  'terms',
  'stipulated',
]);

/**
 * `agreed to halt the patrols, withdraw the guns and exchange lists`: each deed is a commitment of its own, kept or
 * broken by itself. The first keeps the words that bind; `sign and ratify the treaty` is one deed.
 */
export const eachDeed = (place: BindingPlace, binding: Binding): readonly Binding[] => {
  if (!OF_DEEDS.has(binding.rule)) return [binding];
  const verbs = place.tokens[binding.action]!.upos === 'VERB';
  const further = verbs ? furtherVerbs(place, binding) : furtherThings(place, binding);
  const deeds: Binding[] = [];
  let current = binding;
  for (const action of further) {
    const first = verbs
      ? startOfDeed(place.tree, action)
      : phraseTokens(place.tokens, action, current.action + 1).first;
    const last = beforeJoint(place, first);
    // without words of its own the verb before it shares what follows
    if (last <= current.action) continue;
    deeds.push({ ...current, last });
    const end = verbs ? Math.max(binding.last, clauseOf(place.sentence, action).last) : binding.last;
    current = { ...binding, first, last: Math.max(end, action), head: verbs ? action : binding.head, action };
  }
  return [...deeds, current];
};

/** Verbs in the same form joined to the one that is undertaken, wherever in the chain the parse hangs them. */
const furtherVerbs = ({ tokens, tree }: BindingPlace, { action, head }: Binding): readonly number[] => {
  const form = tokens[action]!.xpos;
  if (!/^VBG?$/.test(form)) return [];
  const found: number[] = [];
  const queue = [action, head];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const joined of tree.children(at, 'conj', 'parataxis', 'advcl')) {
      const { xpos, upos, deprel } = tokens[joined]!;
      if (deprel !== 'conj' && !isListed(tree, joined)) continue;
      if (joined <= action || upos !== 'VERB' || xpos !== form || found.includes(joined)) continue;
      if (tree.child(joined, 'nsubj') !== null) continue;
      found.push(joined);
      queue.push(joined);
    }
  return found.toSorted((a, b) => a - b);
};

/** `will withdraw its troops, release all prisoners`, `to repair it, to train them and to pay`; `to meet, to end it` is an aim. */
const isListed = (tree: Tree, verb: number): boolean => {
  const [mark] = tree.children(verb, 'mark');
  if (tree.tokens[(mark ?? verb) - 1]?.text !== ',' || tree.tokens[verb]!.xpos !== 'VB') return false;
  return mark === undefined || tree.children(verb, 'conj').length > 0;
};

/** `agreed to a truce and the exchange of prisoners`: nouns of deeds joined to the first. */
const furtherThings = ({ tokens, tree, codebook }: BindingPlace, { action, last }: Binding): readonly number[] => {
  const thing = tokens.find(({ index, upos, head }) => index >= action && upos === 'NOUN' && head < action)?.index;
  if (thing === undefined || !codebook.deeds.has(tree.lemmas[thing]!)) return [];
  return tree.children(thing, 'conj').filter((joined) => joined <= last && codebook.deeds.has(tree.lemmas[joined]!));
};

const JOINING = /^(?:to|as|well)$/i;

/** The last token before what joins a deed to the one before it: its `to`, `shall`, `and`, comma. */
const beforeJoint = ({ tokens }: BindingPlace, first: number): number => {
  let last = first - 1;
  while (last > 0 && (/^(?:PUNCT|CCONJ|PART|AUX)$/.test(tokens[last]!.upos) || JOINING.test(tokens[last]!.text)))
    last--;
  return last;
};
