import { negated } from '../negated.ts';
import { treeOf } from '../tree.ts';
import type { Binding, BindingPlace, BindingRule } from './binding-rule.ts';
import { duty, guarantee, hasObligation, obligation } from './duties.ts';
import { eachDeed } from './each-deed.ts';
import { futures } from './futures.ts';
import { givenWord } from './given-word.ts';
import { promised, undertaking, willing } from './promises.ts';
import { stipulated } from './stipulations.ts';
import { effect, planned, provided, terms } from './terms.ts';
import { willingness } from './willingness.ts';

const RULES: readonly BindingRule[] = [
  terms,
  effect,
  givenWord,
  willingness,
  willing,
  undertaking,
  promised,
  obligation,
  hasObligation,
  guarantee,
  provided,
  duty,
  stipulated,
  futures,
];

/** The clauses and phrases of a sentence that bind somebody, without overlaps. */
export const bindings = (place: Omit<BindingPlace, 'tokens' | 'tree'>): readonly Binding[] => {
  const { tokens } = place.sentence;
  const full: BindingPlace = { ...place, tokens, tree: treeOf(place.sentence) };
  const found: Binding[] = [];
  if (tokens.some((token) => token.text === '?')) return found;
  // what a plan is for stands inside the clause in which somebody agrees to it
  const plans = tokens.flatMap((token) => planned(full, token) ?? []);
  for (const token of tokens)
    for (const rule of RULES) {
      const binding = rule(full, token);
      if (binding && isDoubted(full, binding.head)) continue;
      const alone = binding && beforeContrast(full, beforeNextClause(full, binding));
      const own = alone && beforePlan(full, withoutAim(full, alone), plans);
      if (!own || found.some((other) => other.first <= own.last && own.first <= other.last)) continue;
      found.push(own);
    }
  const deeds = found.flatMap((binding) =>
    eachDeed(full, binding).filter(
      (deed) =>
        deed.action === binding.action ||
        !found.some((other) => other !== binding && other.first <= deed.action && deed.action <= other.last),
    ),
  );
  return [...deeds, ...plans];
};

/**
 * `doubts that it will agree`, `the chances that it will`, `no sign that it is ready`: nobody says that anything is
 * undertaken. Under `no doubt` it is, and under a `not` that concerns nobody's belief: `did not know that it had agreed`.
 */
const isDoubted = ({ tokens, tree, codebook }: BindingPlace, head: number): boolean => {
  let at = head;
  for (let climbed = 0; climbed < HIGHEST; climbed++) {
    const { deprel, head: above } = tokens[at]!;
    if (above < 0 || !/^(?:ccomp|acl|csubj|xcomp)/.test(deprel)) return false;
    // `its promise that it will agree`, `a chance to agree`: only a clause of its own is doubted
    if (deprel !== 'xcomp') {
      const lemma = tokens[above]!.lemma.toLowerCase();
      const lacking = tree
        .childrenOf(above)
        .some((child) => child < at && /^(?:no|little|any)$/i.test(tokens[child]!.text));
      const denied = lacking || negated(tree, above);
      if (codebook.unsure.has(lemma)) return !(denied && codebook.turnedByNo.has(lemma));
      if (denied && codebook.believing.has(lemma)) return true;
    }
    at = above;
  }
  return false;
};

/** How many clauses may stand between a doubt and what is undertaken. */
const HIGHEST = 3;

/** `agrees to join under a plan for the army to withdraw`: what is agreed to ends before the plan; null where that is all. */
const beforePlan = (
  { tokens, tree }: BindingPlace,
  binding: Binding,
  plans: readonly { readonly first: number; readonly last: number }[],
): Binding | null => {
  const plan = plans.find((other) => other.first <= binding.last && binding.first <= other.last);
  if (!plan) return binding;
  let last = tree.extent(plan.first - 2, (child) => child.index > plan.first - 2).first - 1;
  while (last > binding.action && /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[last]!.upos)) last--;
  return binding.action < last ? { ...binding, last } : null;
};

/**
 * `agreed to meet again and thanked the hosts`: a finite verb that is joined to the infinitive, or to the word that binds, tells
 * something else.
 */
const beforeNextClause = ({ tokens }: BindingPlace, binding: Binding): Binding => {
  if (tokens[binding.action]!.xpos !== 'VB' || binding.head > binding.action) return binding;
  const next = tokens.find(
    ({ index, xpos, deprel, head }) =>
      index > binding.action &&
      index <= binding.last &&
      /^VB[DZP]$/.test(xpos) &&
      deprel === 'conj' &&
      (head === binding.head || head === binding.action) &&
      tokens[index - 1]!.upos === 'CCONJ',
  );
  if (next === undefined) return binding;
  const last = tokens[next.index - 2]!.upos === 'PUNCT' ? next.index - 3 : next.index - 2;
  return { ...binding, last: Math.max(last, binding.action) };
};

/** `will leave the fort, while Ostria will pay`: what another does beside it is no part of it. */
const beforeContrast = ({ tokens, tree }: BindingPlace, binding: Binding): Binding => {
  const contrast = tokens.find(
    ({ index, text, head }) =>
      index > binding.action + 1 &&
      index <= binding.last &&
      /^(?:while|whereas|whilst)$/i.test(text) &&
      tokens[index - 1]!.text === ',' &&
      head > index &&
      tree.child(head, 'nsubj') !== null,
  );
  return contrast ? { ...binding, last: contrast.index - 2 } : binding;
};

/** `promises reforms in an attempt to …`: with what aim somebody binds himself is no part of it. */
const withoutAim = ({ tokens, codebook }: BindingPlace, binding: Binding): Binding => {
  for (let i = binding.action + 1; i < binding.last - 1; i++) {
    const at = /^in$/i.test(tokens[i]!.text) && /^an?$/i.test(tokens[i + 1]!.text) ? i + 2 : -1;
    if (at > 0 && codebook.aims.has(tokens[at]!.lemma.toLowerCase())) return { ...binding, last: i - 1 };
  }
  return binding;
};
