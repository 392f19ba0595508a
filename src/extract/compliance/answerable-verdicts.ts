import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
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
  if (!isOfBreach(place, token.index) || negated(tree, token.index)) return null;
  const said = tree.child(token.index, 'cop') !== null;
  const verb = said ? token.index : token.head;
  if (verb < 0 || unreal(place, verb) || negated(tree, verb)) return null;
  if (!said && !codebook.judging.has(tokens[verb]!.lemma.toLowerCase())) return null;
  const party = said ? tree.child(token.index, 'nsubj') : whoIsFound(place, token, verb);
  if (party === null || NOBODY_KNOWN.test(tokens[party]!.text)) return null;
  return {
    ...clauseOf(sentence, verb),
    head: token.index,
    verdict: 'broken',
    party,
    claimant: said || hasPassiveMark(tree, verb) ? null : tree.child(verb, 'nsubj'),
    outright: true,
    rule: 'answerable',
  };
};

const NOBODY_KNOWN =
  /^(?:no|nobody|none|who|whoever|anyone|anybody|everyone|everybody|those|it|itself|themselves|himself|herself)$/i;

/** `guilty of gross rights violations`, `accountable for the breach of the pact`: the breach itself, and not who looks into one. */
const isOfBreach = (place: VerdictPlace, adjective: number): boolean => {
  const { tokens, tree, codebook } = place;
  if (!/^(?:of|for)$/i.test(tokens[adjective + 1]?.text ?? '')) return false;
  const noun = tree
    .children(adjective, 'obl', 'nmod')
    .find((child) => child > adjective && codebook.breach.has(tokens[child]!.lemma.toLowerCase()));
  if (noun === undefined || tokens.slice(adjective, noun).some(({ xpos, upos }) => xpos === 'VBG' || upos === 'CCONJ'))
    return false;
  const end = Math.min(tokens.length, noun + REACH);
  return (
    namesUndertaking(place, adjective + 2, noun) ||
    namesUndertaking(place, noun + 1, end) ||
    tokens.slice(adjective, end).some(({ lemma }) => /^rights?$/i.test(lemma))
  );
};

/** `held Norland responsible`, `Norland was found guilty`, or what the parse puts before the word as a part of it. */
const whoIsFound = ({ tokens, tree }: VerdictPlace, { index }: Token, verb: number): number | null =>
  tree.children(verb, 'obj', 'nsubj:pass').find((child) => child < index) ??
  tree.children(index, 'compound', 'nsubj').find((child) => tokens[child]!.upos === 'PROPN') ??
  null;
