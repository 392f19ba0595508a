import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { hasNobodyAsSubject, negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';
import { beforeAnd, namesUndertaking, objectEnd, unreal, type VerdictRule } from './verdict-place.ts';

/** `a lack of openness on the part of the ministry`, `violations of the ceasefire by Armenia`. */
export const shortfall: VerdictRule = (place, token) => {
  const { tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN') return null;
  const lemma = token.lemma.toLowerCase();
  const of = tokens[token.index + 1]?.text.toLowerCase() === 'of';
  if (!of) return null;
  const lacks =
    codebook.lacking.has(lemma) &&
    tokens.slice(token.index + 2, token.index + 5).some((part) => isCooperation(tokens, part, codebook));
  const breaks = codebook.breach.has(lemma) && namesUndertaking(place, token.index + 2, token.index + 10);
  if (!lacks && !breaks) return null;
  // `found no breach of the pact by Norland`
  if (tree.children(token.index, 'det').some((child) => /^(?:no|any)$/i.test(tokens[child]!.text))) return null;
  const above = tokens[token.head];
  if (above?.upos === 'VERB' && (negated(tree, above.index) || hasNobodyAsSubject(tree, above.index))) return null;
  const by = tokens.findIndex(
    (part) => part.index > token.index && part.index < token.index + 14 && part.text.toLowerCase() === 'by',
  );
  if (by < 0) return null;
  const giver = tokens.find(
    (part) =>
      part.index > by &&
      part.index < by + 6 &&
      /^(?:NOUN|PROPN)$/.test(part.upos) &&
      !/^(?:NOUN|PROPN)$/.test(tokens[part.index + 1]?.upos ?? ''),
  );
  if (!giver) return null;
  let { first } = tree.extent(
    token.index,
    (child) => child.index < token.index && !/^(?:det|amod|compound|nmod:poss)/.test(child.deprel),
  );
  while (first < token.index && tokens[first]!.upos === 'ADP') first++;
  return {
    first,
    last: giver.index,
    head: token.index,
    verdict: 'broken',
    party: giver.index,
    outright: true,
    rule: 'noun',
  };
};

/** `the strike is a breach of the truce`, `called it a violation of the treaty`, `Georgia's violations of the pact`. */
export const breach: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.breach.has(token.lemma.toLowerCase())) return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'of') return null;
  if (!namesUndertaking(place, token.index + 2, beforeAnd(tokens, token.index + 2))) return null;
  const end = objectEnd(place, token.index + 2);
  const owner = tree.child(token.index, 'nmod:poss');
  if (owner !== null)
    return {
      first: tree.extent(owner).first,
      last: Math.max(end, tree.extent(token.index, notRelative).last),
      head: token.index,
      verdict: 'broken',
      party: owner,
      outright: true,
      rule: 'noun',
    };
  const governor = tokens[token.head];
  // `the violations of the accord continued with impunity`
  const goesOn = token.deprel === 'nsubj' && codebook.persisting.has(governor?.lemma.toLowerCase() ?? '');
  if (goesOn && governor && !unreal(place, governor.index) && !negated(tree, governor.index))
    return {
      ...clauseOf(sentence, governor.index),
      head: token.index,
      verdict: 'broken',
      party: null,
      outright: true,
      rule: 'noun',
    };
  // `described it as a breach`, `amounts to a breach`; `called for an end to breaches` says nothing of any
  const marks = tree.children(token.index, 'case').map((mark) => tokens[mark]!.text.toLowerCase());
  const called =
    governor !== undefined &&
    marks.every((mark) => mark === 'as' || (mark === 'to' && governor.lemma === 'amount')) &&
    codebook.calling.has(governor.lemma.toLowerCase());
  const said = tree.child(token.index, 'cop') !== null;
  // `will find Norland to be in breach of it`
  if (said && token.deprel === 'xcomp' && unreal(place, token.head)) return null;
  if ((!said && !called) || unreal(place, said ? token.index : governor!.index) || negated(tree, token.index))
    return null;
  if (called && (negated(tree, governor!.index) || hasNobodyAsSubject(tree, governor!.index))) return null;
  const thing = said ? tree.child(token.index, 'nsubj') : (tree.child(governor!.index, 'obj') ?? null);
  const range = clauseOf(sentence, said ? token.index : governor!.index);
  const deed = called ? deedCalledSo(tokens, governor!) : null;
  const doer = deed === null ? null : subjectOf(tokens, deed);
  const names = called && !/^(?:constitute|represent|amount)$/.test(governor!.lemma.toLowerCase());
  const unnamed = thing === token.index || (thing !== null && tokens[thing]!.upos === 'PRON');
  return {
    first: deed === null ? range.first : Math.min(range.first, clauseOf(sentence, deed).first),
    last: Math.max(range.last, end),
    head: token.index,
    verdict: 'broken',
    party: doer ?? (called ? doerBetween(tokens, governor!.index, token.index) : null) ?? (unnamed ? null : thing),
    claimant: names && !hasPassiveMark(tree, governor!.index) ? subjectOf(tokens, governor!.index) : null,
    outright: true,
    rule: 'noun',
  };
};

/** `closed the border in what Ostria called a breach`: the verb of the deed. */
const deedCalledSo = (tokens: readonly Token[], { deprel, head }: Token): number | null => {
  if (deprel !== 'acl:relcl' || !/^what$/i.test(tokens[head]?.text ?? '')) return null;
  let at = tokens[head]!.head;
  for (let climbed = 0; at >= 0 && climbed < 4; climbed++) {
    if (tokens[at]!.upos === 'VERB') return at;
    at = tokens[at]!.head;
  }
  return null;
};

/** `called the move by Norland a breach`: who did what is called so. */
const doerBetween = (tokens: readonly Token[], verb: number, noun: number): number | null =>
  tokens.find(
    ({ index, text, head }) =>
      index > verb + 1 &&
      index < noun &&
      /^by$/i.test(text) &&
      tokens[index - 1]!.upos === 'NOUN' &&
      head > index &&
      head < noun,
  )?.head ?? null;

const notRelative = (child: Token): boolean => /^(?:acl:relcl|appos|parataxis|punct)/.test(child.deprel);

/** `have remained unimplemented`. */
export const open: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (!codebook.open.has(token.text.toLowerCase()) || !/^(?:xcomp|root|ccomp|conj|advcl)/.test(token.deprel))
    return null;
  const predicate = token.deprel === 'xcomp' ? token.head : token.index;
  const subject = subjectOf(tokens, predicate);
  if (subject === null) return null;
  const extent = tree.extent(subject);
  const pronoun = /^(?:they|it|these|those|which)$/i.test(tokens[subject]!.text);
  if (!pronoun && !namesUndertaking(place, extent.first, extent.last + 1)) return null;
  return {
    ...clauseOf(sentence, predicate),
    head: predicate,
    verdict: isLong(tokens, predicate) ? 'broken' : 'pending',
    party: null,
    outright: true,
    rule: 'open',
  };
};

/** `unimplemented for almost thirty years`: so long that it is held against whoever was to do it. */
const isLong = (tokens: readonly Token[], predicate: number): boolean =>
  tokens.some(
    ({ lemma, index, upos }) =>
      index > predicate && upos === 'NOUN' && /^(?:year|decade|century|generation)$/.test(lemma.toLowerCase()),
  );

const isCooperation = (tokens: readonly Token[], part: Token, codebook: ComplianceCodebook): boolean =>
  codebook.cooperation.has(part.lemma.toLowerCase()) ||
  (part.text === '-' &&
    /^co$/i.test(tokens[part.index - 1]?.text ?? '') &&
    /^operation$/i.test(tokens[part.index + 1]?.text ?? ''));
