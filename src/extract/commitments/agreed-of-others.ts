import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { hasPassiveMark } from '../passive.ts';
import { agentOf, type Binding, type BindingPlace } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';

/** Verbs before which somebody is bound by what others agree on. */
export const WILL_OR_SHOULD = /^(?:will|would|shall|should|must|’ll|'ll)$/i;

/** `It was agreed that Norland would leave`: nobody is named who agreed, but who is to do it. */
export const agreedOfOthers = (place: BindingPlace, { index, lemma }: Token): Binding | null => {
  const { sentence, tokens, tree } = place;
  const subject = tree.child(index, 'nsubj:pass', 'expl', 'nsubj');
  if (lemma.toLowerCase() !== 'agree' || subject === null || !/^it$/i.test(tokens[subject]!.text)) return null;
  const action = tree.child(index, 'ccomp', 'csubj:pass', 'csubj');
  if (action === null || action < index || tokens[action]!.upos !== 'VERB') return null;
  if (!tree.children(action, 'aux').some((child) => WILL_OR_SHOULD.test(tokens[child]!.text))) return null;
  const passive = hasPassiveMark(tree, action);
  const obligor = passive ? agentOf(place, action) : doerBelow(place, action);
  if (obligor === null) return null;
  return { ...clauseOf(sentence, action), head: action, action, obligor, rule: 'undertaking' };
};

/** `The sides agreed that Norland would leave`: of others than those who agree it is they who are bound. */
export const doerBelow = ({ reading, sentence, tokens, tree }: BindingPlace, verb: number): number | null => {
  const doer = hasPassiveMark(tree, verb) ? null : tree.child(verb, 'nsubj');
  if (doer === null || tokens[doer]!.upos === 'PRON' || tree.child(doer, 'nmod:poss') !== null) return null;
  return partiesOf(reading).of(sentence, doer).some(canBeBound(reading)) ? doer : null;
};
