import { IRREGULAR_PAST } from '../../language/english/lemmatizer/irregular-past.ts';
import type { Token } from '../../language/sentence.ts';
import type { HeadlineVerb } from './headline-verb.ts';

/**
 * The tokens of a headline with this verb as its root: what stands before it is its subject, the first noun phrase behind
 * it its object, and what hung on the old root hangs on it.
 * @param from the first token behind a label
 * @param root the token that the parse took for the root
 */
export const withMainVerb = (
  tokens: readonly Token[],
  from: number,
  verb: HeadlineVerb,
  root: number,
): readonly Token[] => {
  const clause = clauseAround(tokens, from, verb.index, root);
  return tokens.map((token): Token => {
    const { index, head } = token;
    if (index === verb.index)
      return { ...token, upos: 'VERB', xpos: tenseTag(token, verb.lemma), lemma: verb.lemma, head: -1, deprel: 'root' };
    if (index < from) return head < from && head >= 0 ? token : hung(token, verb.index, 'parataxis');
    return index < verb.index ? beforeVerb(tokens, token, clause) : behindVerb(tokens, token, clause);
  });
};

/** Where the parts of a headline stand, as indexes of its tokens. */
interface HeadlineClause {
  readonly from: number;
  readonly verb: number;
  readonly subject: number;
  /** the noun right before the verb, where the parse hangs it behind the verb; else −1 */
  readonly joined: number;
  /** −1 without one */
  readonly object: number;
}

const clauseAround = (tokens: readonly Token[], from: number, verb: number, root: number): HeadlineClause => {
  const near = verb - 1;
  const joined = tokens[near]!.head >= verb && isName(tokens, near) ? near : -1;
  return {
    from,
    verb,
    joined,
    subject: subjectOf(tokens, { from, verb, joined }, root),
    object: tokens.findIndex(
      ({ index, head }) => index > verb && head <= verb && isName(tokens, index) && !hasPreposition(tokens, index),
    ),
  };
};

/** `In a rebuke of the mayor, the council votes`: what stands behind a preposition is no subject. */
const subjectOf = (
  tokens: readonly Token[],
  { from, verb, joined }: Pick<HeadlineClause, 'from' | 'verb' | 'joined'>,
  root: number,
): number => {
  const isOutside = ({ head }: Token): boolean => head >= verb || head < from;
  if (joined >= 0 && isOutside(tokens[verb]!)) return joined;
  if (root >= from && root < verb && !hasPreposition(tokens, root)) return root;
  const name = tokens
    .slice(from, verb)
    .find((token) => isName(tokens, token.index) && !hasPreposition(tokens, token.index) && isOutside(token));
  return name?.index ?? verb - 1;
};

const beforeVerb = (tokens: readonly Token[], token: Token, { from, verb, subject, joined }: HeadlineClause): Token => {
  const { index, head, deprel } = token;
  if (index === subject) return hung(token, verb, 'nsubj');
  if (head >= from && head < verb) return token;
  if (isName(tokens, index) && hasPreposition(tokens, index)) return hung(token, verb, 'obl');
  if (index === joined) return hung(token, subject, 'nmod');
  return hung(token, joined < 0 ? subject : joined, deprel === 'root' ? 'dep' : deprel);
};

const behindVerb = (tokens: readonly Token[], token: Token, { verb, object }: HeadlineClause): Token => {
  const { index, head, upos, xpos, deprel } = token;
  if (head > verb) return token;
  if (upos === 'PUNCT') return hung(token, verb, 'punct');
  if (upos === 'VERB' || upos === 'AUX') {
    if (head === verb && deprel === 'conj') return token;
    return hung(token, verb, /^VB[GN]$/.test(xpos) ? 'advcl' : xpos === 'VB' ? 'xcomp' : 'parataxis');
  }
  if (!isName(tokens, index)) return hung(token, verb, /^(?:root|nmod|acl)/.test(deprel) ? 'advmod' : deprel);
  if (hasPreposition(tokens, index)) return hung(token, verb, 'obl');
  if (index === object) return hung(token, verb, 'obj');
  return tokens[index - 1]!.upos === 'PROPN' && upos === 'PROPN'
    ? hung(token, index - 1, 'flat')
    : hung(token, verb, 'obl:unmarked');
};

const hung = (token: Token, head: number, deprel: string): Token => ({ ...token, head, deprel });

const isName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[index]!.upos);

const hasPreposition = (tokens: readonly Token[], index: number): boolean =>
  tokens.some(({ head, deprel }) => head === index && deprel === 'case');

const tenseTag = ({ xpos, text }: Token, lemma: string): string => {
  if (IRREGULAR_PAST.get(text) === lemma) return 'VBD';
  if (/^VB[DN]$/.test(xpos) || (/ed$/.test(text) && lemma !== text)) return 'VBD';
  return lemma === text ? 'VBP' : 'VBZ';
};
