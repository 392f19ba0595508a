import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** How far behind such a word the breach may stand, in tokens. */
const REACH = 6;

/**
 * `found Norland guilty of violations of the pact`, `ruled that Norland is accountable for the breach of prisoners' rights`:
 * who is said to answer for a breach of an undertaking, or of rights that all have, has committed it.
 */
export const answerable: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'ADJ' || !codebook.answerable.has(token.lemma.toLowerCase())) return null;
  if (!/^(?:of|for)$/i.test(tokens[token.index + 1]?.text ?? '') || !namesBreach(place, token.index + 2)) return null;
  const said = tree.child(token.index, 'cop') !== null;
  const verb = said ? token.index : token.head;
  if (verb < 0 || unreal(place, verb) || negated(tree, verb)) return null;
  if (!said && !codebook.judging.has(tokens[verb]!.lemma.toLowerCase())) return null;
  return {
    ...clauseOf(sentence, verb),
    head: token.index,
    verdict: 'broken',
    party: said ? tree.child(token.index, 'nsubj') : whoIsFound(place, token, verb),
    claimant: said ? null : tree.child(verb, 'nsubj'),
    outright: true,
    rule: 'answerable',
  };
};

/** A noun of breaking near by, of an undertaking or of rights: `violations of human rights`, `rights abuses`. */
const namesBreach = (place: VerdictPlace, from: number): boolean => {
  const { tokens, codebook } = place;
  const noun = tokens.findIndex(
    ({ index, lemma }) => index >= from && index < from + REACH && codebook.breach.has(lemma.toLowerCase()),
  );
  if (noun < 0) return false;
  const end = Math.min(tokens.length, noun + REACH);
  return (
    namesUndertaking(place, from, noun) ||
    namesUndertaking(place, noun + 1, end) ||
    tokens.slice(from, end).some(({ lemma }) => /^rights?$/i.test(lemma))
  );
};

/** `held Norland responsible`, `Norland was found guilty`, or what the parse puts before the word as a part of it. */
const whoIsFound = ({ tokens, tree }: VerdictPlace, { index }: Token, verb: number): number | null =>
  tree.children(verb, 'obj', 'nsubj:pass').find((child) => child < index) ??
  tree.children(index, 'compound', 'nsubj').find((child) => tokens[child]!.upos === 'PROPN') ??
  null;
