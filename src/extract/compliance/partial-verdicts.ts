import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import { unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** tokens from a share back to its `only`, and on to what it is of */
const BEFORE = 3;
const BEHIND = 16;

/**
 * `has bought only 57 percent of the goods that it had committed to buy`, `reached barely half of the target`, `fell short
 * of its commitments`: a part of what was owed is done, and the rest is not.
 */
export const partial: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || negated(tree, token.index) || unreal(place, token.index)) return null;
  const short = fellShort(place, token.index);
  if (!short && !(codebook.partly.has(token.lemma.toLowerCase()) && isOnlyShare(place, token.index))) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: 'broken',
    party: subjectOf(tokens, token.index),
    outright: true,
    rule: 'partial',
  };
};

const fellShort = (place: VerdictPlace, verb: number): boolean => {
  const { tokens } = place;
  if (tokens[verb]!.lemma.toLowerCase() !== 'fall') return false;
  const short = tokens.findIndex(({ index, text }) => index > verb && index < verb + BEFORE && text === 'short');
  if (short < 0 || !/^of$/i.test(tokens[short + 1]?.text ?? '')) return false;
  return namesOwed(place, short + 2);
};

const SHARE = /^(?:percent|%|half|third|quarter|fraction|part)$/i;
const ONLY = /^(?:only|just|barely|merely|scarcely)$/i;

const isOnlyShare = (place: VerdictPlace, verb: number): boolean => {
  const { tokens } = place;
  const only = tokens.findIndex(({ index, text }) => index > verb && index <= verb + BEFORE && ONLY.test(text));
  if (only < 0) return false;
  const share = tokens.findIndex(({ index, text }) => index > only && index < only + 6 && SHARE.test(text));
  return share > 0 && /^of$/i.test(tokens[share + 1]?.text ?? '') && namesOwed(place, share + 2);
};

/** `its target`, `the goods that it had committed to buy`. */
const namesOwed = ({ tokens, codebook, commitments }: VerdictPlace, from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + BEHIND) && !/^[.;]$/.test(tokens[i]!.text); i++) {
    const { lemma, upos } = tokens[i]!;
    if (codebook.owed.has(lemma.toLowerCase())) return true;
    if (upos === 'VERB' && commitments.undertaking.has(lemma.toLowerCase())) return true;
  }
  return false;
};
