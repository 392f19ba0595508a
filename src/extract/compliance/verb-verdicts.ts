import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { accusation } from './accusation.ts';
import { answererFor } from './answerer-for.ts';
import { objectOfVerdict } from './object-of-verdict.ts';
import { isAsAgreed } from './standing-verdicts.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** `violated the ceasefire`, `flouts its obligations`. */
export const breaking: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const object = objectOfVerdict(tree, token.index);
  // `missed the deadline of the deal`
  const misses =
    token.lemma === 'miss' && object !== null && /^(?:deadline|target|date)$/.test(tokens[object]!.lemma.toLowerCase());
  // `went back on its word`
  const retreats =
    token.lemma === 'go' &&
    /^back$/i.test(tokens[token.index + 1]?.text ?? '') &&
    /^on$/i.test(tokens[token.index + 2]?.text ?? '');
  if (
    token.upos !== 'VERB' ||
    !(misses || retreats || codebook.breaking.has(token.lemma.toLowerCase())) ||
    unreal(place, token.index)
  )
    return null;
  if (object === null) return null;
  const { first, last } = tree.extent(object);
  const word = /^word$/i.test(tokens[object]!.text) && tree.child(object, 'nmod:poss') !== null;
  if (!word && !namesUndertaking(place, first, misses ? last + 6 : last + 1)) return null;
  const agent = tree
    .children(token.index, 'obl')
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)));
  const subject = tree.child(token.index, 'nsubj:pass') === null ? subjectOf(tokens, token.index) : (agent ?? null);
  const range = clauseOf(sentence, token.index);
  return {
    ...range,
    head: token.index,
    verdict: negated(tree, token.index) ? 'kept' : 'broken',
    ...(answererFor(place, token.index) ?? accusation(tokens, tree, token.index, subject)),
    outright: true,
    rule: 'breaking',
  };
};

/** `failed to implement the agreement`, `avoids fulfilling its obligations`. */
export const failing: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  if (
    token.upos !== 'VERB' ||
    !codebook.failing.has(token.lemma.toLowerCase()) ||
    negated(tree, token.index) ||
    unreal(place, token.index)
  )
    return null;
  const action = tree.children(token.index, 'xcomp', 'ccomp', 'advcl', 'obj').find((child) => !isGround(tree, child));
  if (action === undefined) return null;
  const deed = tokens[action]!.lemma.toLowerCase();
  const complies = commitments.complying.has(deed) || codebook.honouring.has(deed);
  // `refused to withdraw under the deal`: another deed is owed only where it stands under an undertaking
  if (
    !complies &&
    !isAsAgreed(place, action) &&
    !isRequired(place, action) &&
    !(commitments.keeping.has(deed) && isUnder(place, action))
  )
    return null;
  if (complies && !namesUndertaking(place, action, tree.extent(action).last + 1)) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: 'broken',
    ...(answererFor(place, token.index) ?? accusation(tokens, tree, token.index, subjectOf(tokens, token.index))),
    outright: true,
    rule: 'failing',
  };
};

/** `stalled because Norland broke its word`: why it did not come about. */
const isGround = (tree: Tree, clause: number): boolean =>
  tree
    .children(clause, 'mark')
    .some((mark) => /^(?:because|since|as|after|when|while)$/i.test(tree.tokens[mark]!.text));

/** `failed to carry out the inquiry required by the accord`: whatever deed it is, a text asks for it. */
const isRequired = ({ tokens, sentence, agreements, codebook }: VerdictPlace, verb: number): boolean => {
  const { last } = clauseOf(sentence, verb);
  const by = tokens.findIndex(
    ({ index, text }) =>
      index > verb + 1 &&
      index < last &&
      /^(?:by|in|under)$/i.test(text) &&
      codebook.requiring.has(tokens[index - 1]!.lemma),
  );
  if (by < 0) return false;
  const end = tokens[Math.min(by + 5, last)]!.end;
  return (
    agreements.some((mention) => mention.start > tokens[by]!.start && mention.start < end) ||
    tokens.slice(by + 1, by + 5).some(({ lemma }) => codebook.undertakings.has(lemma.toLowerCase()))
  );
};

/** `under the deal`, `despite its obligations` in the clause of a verb. */
const isUnder = ({ tokens, sentence, agreements, codebook }: VerdictPlace, verb: number): boolean => {
  const { first, last } = clauseOf(sentence, verb);
  return tokens.some(({ index, text }) => {
    if (index < first || index > last || !/^(?:under|with|to|by|despite|notwithstanding)$/i.test(text)) return false;
    const end = tokens[Math.min(index + 5, last)]!.end;
    if (agreements.some((mention) => mention.start > tokens[index]!.start && mention.start < end)) return true;
    return (
      (/^(?:under|despite)$/i.test(text) || (/^by$/i.test(text) && codebook.requiring.has(tokens[index - 1]!.lemma))) &&
      tokens.slice(index + 1, index + 5).some(({ lemma }) => codebook.undertakings.has(lemma.toLowerCase()))
    );
  });
};
