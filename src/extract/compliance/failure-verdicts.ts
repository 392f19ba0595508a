import { hasNobodyAsSubject, negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/**
 * `cited the failure of Norland to implement the accord`, `Norland's refusal to abide by the truce`: what is not done is told
 * by a noun, and whose failure it is by the words around it.
 */
export const failure: VerdictRule = (place, token) => {
  const { tokens, tree, commitments, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.failures.has(token.lemma.toLowerCase())) return null;
  const owner = ownerOf(place, token.index);
  const deed = owner === null ? null : deedBehind(place, Math.max(owner, token.index));
  if (owner === null || deed === null) return null;
  const lemma = tokens[deed]!.lemma.toLowerCase();
  if (!commitments.complying.has(lemma) && !codebook.honouring.has(lemma)) return null;
  const { last } = tree.extent(deed, ({ deprel }) => /^(?:punct|parataxis|conj|cc)/.test(deprel));
  if (!namesUndertaking(place, deed, last + 1)) return null;
  const verb = tokens[token.head];
  if (verb && (unreal(place, verb.index) || negated(tree, verb.index))) return null;
  if (isOnlyImagined(place, token.index)) return null;
  const claims =
    verb !== undefined &&
    !hasPassiveMark(tree, verb.index) &&
    verb.upos === 'VERB' &&
    codebook.charging.has(verb.lemma.toLowerCase());
  const { first } = tree.extent(token.index, ({ index, deprel }) => index > token.index || deprel === 'case');
  return {
    first,
    last,
    head: token.index,
    verdict: 'broken',
    party: owner,
    claimant: claims ? subjectOf(tokens, verb.index) : null,
    outright: true,
    rule: 'failure',
  };
};

/** `no failure of`, `feared the refusal of`, `a failure by Norland is unlikely`: nobody says that it came about. */
const isOnlyImagined = ({ tokens, tree, codebook }: VerdictPlace, noun: number): boolean => {
  const beside = tree.childrenOf(noun).filter((child) => child < noun);
  if (beside.some((child) => codebook.imaginedBeside.has(tokens[child]!.text.toLowerCase()))) return true;
  let at = tokens[noun]!.head;
  for (let climbed = 0; at >= 0 && climbed < HIGHEST; climbed++) {
    if (codebook.imagined.has(tokens[at]!.lemma.toLowerCase()) || hasNobodyAsSubject(tree, at)) return true;
    if (/^(?:VERB|ADJ)$/.test(tokens[at]!.upos)) return false;
    at = tokens[at]!.head;
  }
  return false;
};

/** How many nouns may stand between: `the danger of a repeat of its failure`. */
const HIGHEST = 3;

/** `Norland's failure`, `the failure of Norland`. */
const ownerOf = ({ tokens, tree }: VerdictPlace, noun: number): number | null => {
  const mark = tokens[noun - 1];
  const owner = tree.child(noun, 'nmod:poss') ?? (mark?.xpos === 'POS' ? mark.head : null);
  if (owner !== null) return owner;
  const of = tokens[noun + 1];
  return of && /^(?:of|by)$/i.test(of.text) && of.head > noun ? of.head : null;
};

/** The infinitive right behind the noun and whose it is. */
const deedBehind = ({ tokens }: VerdictPlace, noun: number): number | null => {
  for (let at = noun + 1; at < Math.min(tokens.length - 1, noun + 6); at++) {
    if (tokens[at]!.xpos === 'TO') return tokens[at]!.head > at ? tokens[at]!.head : null;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) return null;
  }
  return null;
};
