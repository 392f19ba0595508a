import type { Token } from '../../language/sentence.ts';
import type { Tree } from '../tree.ts';
import { tenseOf } from './tense-of.ts';

export const NEGATION = /^(?:not|n't|n’t|never)$/i;
export const MODAL = /^(?:can|could|may|might|should|must|ought|ca|need)$/i;

/** What stands around a verb that says whether it is real. */
export interface VerbForm {
  readonly token: Token;
  /** the words that hang on it */
  readonly below: readonly Token[];
  /** in lower case */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** true behind `to` */
  readonly infinitive: boolean;
}

export const verbForm = (tree: Tree, verb: number): VerbForm => {
  const below = tree.childrenOf(verb).map((index) => tree.tokens[index]!);
  return {
    token: tree.tokens[verb]!,
    below,
    auxiliaries: below.filter(({ deprel }) => /^aux/.test(deprel)).map(({ text }) => text.toLowerCase()),
    negated:
      below.some(({ text, deprel }) => NEGATION.test(text) && /^advmod/.test(deprel)) ||
      // `nor has it opened the road`, `neither signed nor left`
      below.some(({ text, deprel }) => /^(?:neither|nor)$/i.test(text) && /^(?:cc|advmod)/.test(deprel)) ||
      hasNoSubject(tree, verb),
    infinitive: below.some(({ deprel, text }) => deprel === 'mark' && text.toLowerCase() === 'to'),
  };
};

/** `if the envoy leaves`, `stays until a vote is held`, `will not govern before they have disarmed`: it is still to come, if at all. */
export const isConditional = (tree: Tree, { token, below }: VerbForm): boolean => {
  const marks = below.filter(({ deprel }) => deprel === 'mark');
  if (marks.some(({ text }) => /^(?:if|unless|whether|lest|without|than)$/i.test(text))) return true;
  const until = marks.some(({ text }) => /^(?:until|till)$/i.test(text));
  if (until && tenseOf(tree, token.index) === 'present') return true;
  const before = below.some(({ deprel, text }) => /^(?:mark|case)$/.test(deprel) && /^before$/i.test(text));
  return before && token.xpos !== 'VBG' && /^(?:present|perfect)$/.test(tenseOf(tree, token.index));
};

/** `may leave`, `perhaps left`, `shall leave` */
export const isOnlyPossible = ({ below, auxiliaries }: VerbForm): boolean =>
  auxiliaries.some((word) => MODAL.test(word) || word === 'shall') ||
  below.some(
    ({ text, deprel }) =>
      /^advmod/.test(deprel) && /^(?:likely|probably|possibly|perhaps|presumably|potentially|hopefully)$/i.test(text),
  );

/** `has been arrested and charged`: what is joined to a verb of the same form without an auxiliary of its own is as real. */
export const sharesFormAbove = (tree: Tree, { token: { deprel, head, xpos }, auxiliaries }: VerbForm): boolean =>
  deprel === 'conj' &&
  head >= 0 &&
  auxiliaries.length === 0 &&
  /^(?:VB|VBG|VBN)$/.test(xpos) &&
  tree.tokens[head]!.xpos === xpos;

/** `the envoy is to visit the port`, `the two are to meet`; in `talks were due to resume` the parse takes `due to` for a preposition. */
export const isArranged = (tree: Tree, { token: { index, xpos }, below, auxiliaries }: VerbForm): boolean =>
  below.some(({ deprel, text, index: at }) => deprel === 'case' && /^due$/i.test(text) && at < index) ||
  (xpos === 'VB' && isToDo(tree, index, auxiliaries)) ||
  isDue(tree, index);

/** `is advancing`, `are being searched` */
export const isGoingOn = ({ token: { xpos }, auxiliaries }: VerbForm): boolean =>
  xpos === 'VBG'
    ? auxiliaries.some((word) => /^(?:is|are|am|'s|’s|'re|’re|'m|been|be)$/.test(word))
    : xpos === 'VBN' && auxiliaries.includes('being') && auxiliaries.some((word) => /^(?:is|are|'s|’s)$/.test(word));

const isDue = (tree: Tree, predicate: number): boolean => {
  if (!/^(?:root|conj|parataxis|ccomp)/.test(tree.tokens[predicate]!.deprel)) return false;
  if (tree.tokens[predicate]!.lemma === 'blame') return false;
  const be = tree
    .children(predicate, 'aux', 'aux:pass', 'cop')
    .find((child) => /^(?:is|are|was|were)$/i.test(tree.tokens[child]!.text));
  return (
    be !== undefined &&
    tree.children(predicate, 'mark').some((mark) => mark === be + 1 && tree.tokens[mark]!.text === 'to')
  );
};

const isToDo = (tree: Tree, predicate: number, auxiliaries: readonly string[]): boolean => {
  const { head, deprel } = tree.tokens[predicate]!;
  if (auxiliaries.some((word) => /^(?:is|are)$/.test(word))) return true;
  return /^xcomp/.test(deprel) && head === predicate - 2 && /^(?:is|are)$/i.test(tree.tokens[head]!.text);
};

/** `no statement was adopted` */
const hasNoSubject = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'nsubj', 'obj')
    .some((noun) =>
      tree
        .children(noun, 'det', 'cc:preconj', 'cc')
        .some((child) => /^(?:no|neither)$/i.test(tree.tokens[child]!.text)),
    );
