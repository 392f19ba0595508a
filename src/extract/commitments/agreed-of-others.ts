import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { stateBehind, stateOfParty } from '../events/state-of-party.ts';
import { partiesOf } from '../parties/parties.ts';
import { sameParty } from '../parties/same-party.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import { wordClass } from '../word-class.ts';
import { agentOf, type Binding, type BindingPlace } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';
import { WILL } from './will.ts';

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

/** `The sides agreed that Norland would leave`: who is to do what they agree on, where that is somebody by name or noun. */
export const doerBelow = ({ reading, sentence, tokens, tree }: BindingPlace, verb: number): number | null => {
  const doer = hasPassiveMark(tree, verb) ? null : tree.child(verb, 'nsubj');
  if (doer === null || tokens[doer]!.upos === 'PRON' || tree.child(doer, 'nmod:poss') !== null) return null;
  return partiesOf(reading).of(sentence, doer).some(canBeBound(reading)) ? doer : null;
};

/**
 * Whether who is to do it is among those who agree: `Norland and Ostria agreed that Norland would leave`, `the sides agreed
 * that Norland would`. What voters or allies agree that another should do is what they think, and binds nobody.
 */
export const isAmongThem = ({ reading, sentence, tokens, tree }: BindingPlace, verb: number, doer: number): boolean => {
  const subject = subjectOf(tokens, verb);
  if (subject === null) return false;
  const parties = partiesOf(reading);
  const agree = tree.conjuncts(subject).flatMap((index) => parties.of(sentence, index));
  // `the presidents agreed that Norlandic guards would leave`: their states give their word
  const states = agree.flatMap((one) => stateOfParty(reading.knowledge, one)?.actor ?? []);
  const isOne = (party: Party): boolean =>
    agree.some((one) => sameParty(one, party)) || states.includes(stateBehind(reading.knowledge, party)?.actor ?? '');
  if (parties.of(sentence, doer).every(isOne)) return true;
  if (speakFor(tree, subject, doer, SPEAKING_FOR(reading.knowledge))) return true;
  const wills = tree.children(tokens[doer]!.head, 'aux').some((child) => WILL.test(tokens[child]!.text));
  return wills && SIDES(reading.knowledge).has(tokens[subject]!.text.toLowerCase());
};

/** Those who make an agreement with each other, whoever they are. */
const SIDES = wordClass('sides-of-agreements');

/** `envoys of Norland and Ostria agreed that Norland should`: they give the word of those whose envoys they are. */
const speakFor = (
  { tokens, extent }: BindingPlace['tree'],
  subject: number,
  doer: number,
  offices: ReadonlySet<string>,
): boolean => {
  if (!offices.has(tokens[subject]!.text.toLowerCase().replace(/s$/, ''))) return false;
  const { first, last } = extent(subject);
  const [own, other] = [tokens.slice(first, last + 1), tokens[doer]!.text];
  return own.some(({ upos, text }) => upos === 'PROPN' && text === other);
};

/** Those whose word binds whose office-holders they are. */
const SPEAKING_FOR = wordClass('speaking-for');
