import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { namesUndertaking, unreal, type VerdictRule } from './verdict-place.ts';

const FARTHEST = 8;

/**
 * `welcomed Norland's compliance with the accord`, `Norland's implementation of the accord is lagging behind`: whose
 * observance of an undertaking is praised, or is late.
 */
export const observed: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.cooperation.has(token.lemma.toLowerCase())) return null;
  const owner = tree.child(token.index, 'nmod:poss');
  if (owner === null || !namesUndertaking(place, token.index + 1, token.index + FARTHEST)) return null;
  const verb = tokens[token.head];
  if (!verb || negated(tree, verb.index) || unreal(place, verb.index)) return null;
  const { first } = tree.extent(owner);
  const { last } = tree.extent(token.index, ({ deprel }) => /^(?:acl:relcl|appos|parataxis|punct)/.test(deprel));
  const lemma = verb.lemma.toLowerCase();
  if (token.deprel === 'obj' && codebook.confirming.has(lemma))
    return { first, last, head: token.index, verdict: 'kept', party: owner, outright: true, rule: 'observed' };
  const behind = tree.children(verb.index, 'advmod', 'obl', 'xcomp').map((child) => tokens[child]!.lemma.toLowerCase());
  const late = [lemma, ...behind].some((word) => codebook.lagging.has(word));
  if (!token.deprel.startsWith('nsubj') || !late) return null;
  const range = clauseOf(sentence, verb.index);
  return { ...range, head: token.index, verdict: 'pending', party: owner, outright: true, rule: 'observed' };
};
