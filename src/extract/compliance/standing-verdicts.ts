import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** `the truce is holding`, `the ceasefire held`: it is kept, by nobody who is named. */
export const held: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || token.lemma.toLowerCase() !== 'hold' || unreal(place, token.index)) return null;
  if (tree.child(token.index, 'obj', 'xcomp', 'ccomp') !== null) return null;
  const subject = tree.child(token.index, 'nsubj');
  if (subject === null || tree.child(token.index, 'nsubj:pass', 'aux:pass') !== null) return null;
  if (!codebook.holding.has(tokens[subject]!.lemma.toLowerCase())) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: negated(tree, token.index) ? 'broken' : 'kept',
    party: null,
    outright: true,
    rule: 'held',
  };
};

/** `declared the ceasefire intact`, `the truce remains unbroken`, `the truce collapsed`: how it stands. */
export const standing: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const lemma = token.lemma.toLowerCase();
  const ends = token.upos === 'VERB' && codebook.collapsing.has(lemma);
  if (!ends && !codebook.unbroken.has(lemma)) return null;
  const predicate = token.deprel === 'xcomp' && tree.child(token.index, 'cop') === null ? token.head : token.index;
  if (unreal(place, predicate) || negated(tree, token.index) || negated(tree, predicate)) return null;
  const isOne = (index: number): boolean => codebook.holding.has(tokens[index]?.lemma.toLowerCase() ?? '');
  const subject = tree.child(token.index, 'nsubj') ?? tree.child(predicate, 'nsubj');
  const range = clauseOf(sentence, predicate);
  const verdict = ends ? 'broken' : 'kept';
  const told = { head: token.index, verdict, party: null, outright: true, rule: 'held' } as const;
  if (subject !== null && isOne(subject)) return { ...range, ...told };
  // `declared ceasefire intact`: the word stands right behind what it is said of
  const before = token.index - 1;
  if (ends || !isOne(before)) return null;
  return { first: Math.min(range.first, before), last: Math.max(range.last, token.index), ...told };
};

/** `has yet to ratify the treaty`, `is yet to leave under the deal`: what is still open. */
export const yet: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  const still = /^still$/i.test(token.text) && /^(?:have|be)$/.test(tokens[token.index + 1]?.lemma ?? '');
  const to = still ? token.index + 2 : token.index + 1;
  if (!(still || /^yet$/i.test(token.text)) || !/^to$/i.test(tokens[to]?.text ?? '')) return null;
  const verb = tokens[tokens[to]!.head];
  const holder = tokens[still ? token.index + 1 : token.index - 1];
  if (!verb || verb.index < token.index || !holder || !/^(?:have|be)$/.test(holder.lemma.toLowerCase())) return null;
  const deed = verb.lemma.toLowerCase();
  if (!commitments.complying.has(deed) && !commitments.keeping.has(deed) && !codebook.honouring.has(deed)) return null;
  const range = clauseOf(sentence, verb.index);
  const predicate = subjectOf(tokens, verb.index) === null ? holder.index : verb.index;
  const subject = subjectOf(tokens, predicate);
  const first = subject === null ? range.first : Math.min(range.first, tree.extent(subject).first);
  if (!namesUndertaking(place, first, range.last + 1) && !isAsAgreed(place, verb.index)) return null;
  const passive = tree.child(verb.index, 'aux:pass') !== null;
  return {
    first,
    last: range.last,
    head: verb.index,
    verdict: 'pending',
    party: passive ? null : subject,
    outright: true,
    rule: 'yet',
  };
};

/** `as it had promised`, `as agreed in Doha`: what is owed by a word given. */
export const isAsAgreed = ({ tokens, commitments }: VerdictPlace, verb: number): boolean =>
  tokens.some(
    ({ index, text }) =>
      index > verb &&
      /^as$/i.test(text) &&
      tokens.slice(index + 1, index + 5).some(({ lemma }) => commitments.undertaking.has(lemma.toLowerCase())),
  );
