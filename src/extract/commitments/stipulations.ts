import { oncePer } from '../../text/once-per.ts';
import { clauseOf, type TokenRange } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { hasPassiveMark } from '../passive.ts';
import { subjectOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { agentOf, type BindingPlace, type BindingRule, hypothetical } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';

/**
 * `The Movement will hand over its arms`, `Prisoners shall be released`, `A court will be set up`: in the text of an
 * agreement what is to be is what its parties bind themselves to, whoever is to do it.
 */
export const stipulated: BindingRule = (place, token) => {
  const { reading, sentence, tree, codebook } = place;
  if (!isTextOfAgreement(reading, sentence) || !/^(?:root|conj|parataxis)$/.test(token.deprel)) return null;
  if (token.upos === 'ADJ') return responsible(place, token.index);
  if (token.upos !== 'VERB' || !isToBe(place, token.index) || hypothetical(tree, token.index)) return null;
  if (codebook.undone.has(token.lemma.toLowerCase())) return null;
  // `The truce shall cover:` waits for a list
  if (place.tokens[token.index + 1]?.text === ':') return null;
  return {
    ...withoutNumber(place, token.index),
    head: token.index,
    action: token.index,
    obligor: hasPassiveMark(tree, token.index) ? agentOf(place, token.index) : doerOf(place, token.index),
    rule: 'stipulated',
  };
};

const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/;

/** The clause without the number under which it stands. */
const withoutNumber = ({ sentence, tokens }: BindingPlace, verb: number): TokenRange => {
  const { first, last } = clauseOf(sentence, verb);
  return { first: first === 0 && first < verb && NUMBER.test(tokens[0]!.text) ? 1 : first, last };
};

const isToBe = ({ tokens, tree }: BindingPlace, verb: number): boolean =>
  tree.children(verb, 'aux').some((child) => /^(?:will|shall|must)$/i.test(tokens[child]!.text));

/** The subject where it can be bound; a law, a court or troop movements are seen to by the parties. */
const doerOf = ({ reading, sentence, tokens, tree }: BindingPlace, verb: number): number | null => {
  // `The Government will, in accordance with the law, grant`: the parse may hang the subject on the auxiliary
  const subject =
    [verb, ...tree.children(verb, 'aux')]
      .flatMap((at) => tree.children(at, 'nsubj'))
      .find((child) => !NUMBER.test(tokens[child]!.text)) ?? subjectOf(tokens, verb);
  if (subject === null) return null;
  return partiesOf(reading).of(sentence, subject).some(canBeBound(reading)) ? subject : null;
};

/** `The Government is responsible for the safety of the mission`. */
const responsible = (place: BindingPlace, index: number) => {
  const { tokens, tree } = place;
  if (tokens[index]!.lemma !== 'responsible' || !/^for$/i.test(tokens[index + 1]?.text ?? '')) return null;
  const obligor = tree.child(index, 'cop') === null ? null : doerOf(place, index);
  return obligor === null
    ? null
    : { ...withoutNumber(place, index), head: index, action: index + 2, obligor, rule: 'stipulated' };
};

const OF_ITSELF =
  /\b(?:this|the present)\s+(?:Agreement|Treaty|Accord|Protocol|Convention|Memorandum|MoU|MOU|Pact|Declaration|Charter)\b/;
const CLAUSE = /^\s*(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|Article\s+[\dIVXL]+[.:]?)\s+\p{Lu}/u;

/** A clause of a text that is an agreement, or that quotes one which speaks of itself (`this Agreement`). */
const isTextOfAgreement = (reading: Reading, sentence: ReadSentence): boolean => {
  const block = reading.blocks[sentence.block]!;
  if (/^(?:heading|title)$/.test(block.kind)) return false;
  if (reading.document.kind === 'agreement') return true;
  return speaksOfItself(reading) && CLAUSE.test(reading.text.slice(block.start, block.start + 40));
};

const speaksOfItself = oncePer(({ text }: Reading) => OF_ITSELF.test(text));
