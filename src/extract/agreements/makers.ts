import { joinedWith } from '../joined-with.ts';
import { negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { AgreementMention } from './agreement-mentions.ts';

/**
 * Tokens of those who sign or conclude what the mention names, and with whom: `held talks and signed the pact`, `the pact
 * that they signed`, `the pact, signed by them`, `the signing of the pact by them`.
 */
export const makers = (
  sentence: ReadSentence,
  { head, first, last }: AgreementMention,
  { binding }: AgreementCodebook,
): readonly number[] => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const inside = tokens.slice(first, last + 1).map(({ index }) => index);
  const noun = listedFrom(tree, head);
  const verb = tokens[tokens[noun]!.head];
  if (verb && binding.has(verb.lemma.toLowerCase())) return ofVerb(sentence, verb.index);
  if (verb && SIGNINGS.test(verb.text) && verb.upos === 'NOUN')
    return behind(sentence, [...inside, verb.index], /^by$/i);
  // what is being negotiated binds those who do so with each other, not a broker
  if (verb && /^negotiat/.test(verb.lemma) && tokens[noun]!.deprel === 'obj') {
    const subject = subjectOf(tokens, verb.index);
    return subject !== null && tree.conjuncts(subject).length > 1 ? [subject] : [];
  }
  const clause = inside
    .flatMap((word) => tree.children(word, 'acl'))
    .find((child) => binding.has(tokens[child]!.lemma.toLowerCase()));
  return clause === undefined ? [] : ofVerb(sentence, clause);
};

const SIGNINGS = /^(?:signing|signature|conclusion|ratification|initialling|renewal)$/i;

/** `signed a contract and the pact`: the first of what is signed. */
const listedFrom = ({ tokens }: Tree, head: number): number => {
  let at = head;
  while (tokens[at]!.deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(tokens[tokens[at]!.head]!.upos))
    at = tokens[at]!.head;
  return at;
};

const ofVerb = (sentence: ReadSentence, verb: number): readonly number[] => {
  const tree = treeOf(sentence);
  // `will not sign the pact`, which others have signed
  if (negated(tree, verb)) return [];
  const own = tree.children(verb, 'nsubj').filter((child) => tree.tokens[child]!.deprel === 'nsubj');
  const passive = hasPassiveMark(tree, verb) || tree.tokens[verb]!.deprel.startsWith('acl');
  const shared = own.length > 0 || passive ? null : subjectOf(tree.tokens, verb);
  const agents = tree.children(verb, 'obl:agent').concat(behind(sentence, [verb], /^(?:with|by|between)$/i));
  const subjects = shared === null ? own : [shared];
  return [...new Set([...subjects, ...subjects.flatMap((subject) => joinedWith(tree, subject)), ...agents])];
};

/** What stands behind such a preposition at one of these words, with those joined to it. */
const behind = (sentence: ReadSentence, words: readonly number[], preposition: RegExp): readonly number[] => {
  const tree = treeOf(sentence);
  return words
    .flatMap((word) => tree.children(word, 'obl', 'nmod'))
    .filter((child) => tree.children(child, 'case').some((mark) => preposition.test(tree.tokens[mark]!.text)))
    .flatMap((child) => joined(sentence, child));
};

/** A token and those joined to it by `and`. */
export const joined = (sentence: ReadSentence, index: number): readonly number[] =>
  index < 0 ? [] : treeOf(sentence).conjuncts(index);
