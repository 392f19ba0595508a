import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import type { Binding, BindingPlace, BindingRule } from './binding-rule.ts';
import { isOnlyWished } from './is-only-wished.ts';
import { WILL } from './will.ts';

/**
 * `welcomed a pledge by Norland to leave`, `the promise of the rebels that they would stay`, `gave assurances that it would
 * pay`: a word that somebody has given, told by a noun, whatever others do with it.
 */
export const givenWord: BindingRule = (place, token) => {
  const { tokens, tree, codebook } = place;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'NOUN' || lemma === 'intention') return null;
  if (!codebook.willingness.has(lemma) && !codebook.guarantee.has(lemma)) return null;
  if (tree.childrenOf(token.index).some((child) => child < token.index && LACKING.test(tokens[child]!.text)))
    return null;
  const above = tokens[token.head];
  if (above && (codebook.doubting.has(above.lemma.toLowerCase()) || negated(tree, above.index))) return null;
  if (isOnlyWished(place, token.index)) return null;
  return /^that$/i.test(tokens[token.index + 1]?.text ?? '')
    ? thatItWould(place, token, above)
    : givenBy(place, token.index);
};

/** `no pledge by`, `the latest of its broken promises`: nothing is undertaken. */
const LACKING = /^(?:no|little|any|former|past|earlier|previous|old|broken)$/i;

/** Whose word it is stands behind `by`, `of` or `from`, and behind that what is to be done. */
const givenBy = ({ sentence, tokens, tree }: BindingPlace, noun: number): Binding | null => {
  if (!/^(?:by|of|from)$/i.test(tokens[noun + 1]?.text ?? '')) return null;
  const owner = tokens[noun + 1]!.head;
  if (owner <= noun || owner > noun + FARTHEST_OWNER || !/^(?:NOUN|PROPN)$/.test(tokens[owner]!.upos)) return null;
  const deed = deedBehind(tree, owner);
  if (deed === null) return null;
  const { first } = tree.extent(noun, (child) => child.index > noun || /^(?:case|det)$/.test(child.deprel));
  return { first, last: lastOf(sentence, deed), head: noun, action: deed, obligor: owner, rule: 'own word' };
};

/** `Norland gave assurances that it would leave`, `its promise that it will leave`. */
const thatItWould = ({ sentence, tokens, tree, codebook }: BindingPlace, noun: Token, above: Token | undefined) => {
  const deed = tokens[noun.index + 1]!.head;
  if (deed <= noun.index + 1 || !isPromised(tree, deed)) return null;
  const owner = tree.child(noun.index, 'nmod:poss');
  const gives = above?.upos === 'VERB' && noun.deprel === 'obj' && codebook.expressing.has(above.lemma.toLowerCase());
  const giver = owner ?? (gives ? subjectOf(tokens, above.index) : null);
  const subject = tree.child(deed, 'nsubj');
  // `gave assurances that the plan would work` is about the plan
  if (giver === null || subject === null || !isTheirs(tree, subject)) return null;
  const { first } = owner === null ? clauseOf(sentence, above!.index) : tree.extent(owner);
  return { first, last: lastOf(sentence, deed), head: noun.index, action: deed, obligor: giver, rule: 'own word' };
};

const isTheirs = ({ tokens, child }: Tree, subject: number): boolean =>
  tokens[subject]!.upos === 'PRON' || child(subject, 'nmod:poss') !== null;

const isPromised = ({ tokens, children }: Tree, verb: number): boolean =>
  tokens[verb]!.upos === 'VERB' && children(verb, 'aux').some((aux) => WILL.test(tokens[aux]!.text));

const lastOf = (sentence: BindingPlace['sentence'], deed: number): number =>
  Math.max(clauseOf(sentence, deed).last, deed);

/** `of the people of Norland to leave`: the infinitive, or the clause with `will`, behind a noun and its own nouns. */
const deedBehind = (tree: Tree, owner: number): number | null => {
  const { tokens } = tree;
  for (let at = owner + 1; at < Math.min(tokens.length - 1, owner + FARTHEST_OWNER); at++) {
    const { text, upos, xpos, head } = tokens[at]!;
    if (xpos === 'TO') return head > at && head < at + 4 && tokens[head]!.upos === 'VERB' ? head : null;
    if (/^that$/i.test(text)) return head > at && isPromised(tree, head) ? head : null;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|CCONJ)$/.test(upos)) return null;
  }
  return null;
};

const FARTHEST_OWNER = 8;
