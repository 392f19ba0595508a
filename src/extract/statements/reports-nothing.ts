import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { CueLexicon } from './cue-lexicon.ts';

/** Whether a verb of saying reports nothing where it stands: in a name, a set phrase, a condition, an act by words. */
export const reportsNothing = (sentence: ReadSentence, tree: Tree, verb: number, lexicon: CueLexicon): boolean =>
  isInName(sentence, verb) ||
  isWorthSaying(tree, verb) ||
  isInserted(tree, verb) ||
  isOnlyQuoted(tree, verb) ||
  isCondition(tree, verb) ||
  isExpulsion(tree, verb) ||
  isAnswerToClaim(tree, verb, lexicon);

/** `Denys` is no form of `deny`. */
const isInName = ({ names }: ReadSentence, index: number): boolean =>
  names.some(({ type, first, last }) => type !== 'MISC' && first <= index && index <= last);

/** `It is worth noting that` is whoever writes it. */
const isWorthSaying = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb]!.xpos === 'VBG' && /^worth$/i.test(tokens[verb - 1]?.text ?? '');

/** `the demand, as voiced by the union, was met`: what was said stands before, and is told by the phrase itself. */
const isInserted = ({ tokens }: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tokens[verb]!.xpos) &&
  /^as$/i.test(tokens[verb - 1]?.text ?? '') &&
  /^by$/i.test(tokens[verb + 1]?.text ?? '');

/** `was quoted by the press as saying`: what was said is told with `saying`. */
const isOnlyQuoted = ({ tokens }: Tree, verb: number): boolean => {
  if (!/^(?:quote|cite)$/i.test(tokens[verb]!.lemma)) return false;
  const as = tokens.findIndex(({ index, text }) => index > verb && index < verb + FARTHEST_QUOTED && text === 'as');
  const said = tokens[as + 1];
  return as > 0 && said?.lemma === 'say' && /^(?:[.,;]|on|in|at|by|to)$/i.test(tokens[as + 2]?.text ?? '.');
};

/** tokens from `quoted` to `as saying` */
const FARTHEST_QUOTED = 9;

/** `ready for talks provided that the truce holds`: on which condition. */
const isCondition = (tree: Tree, verb: number): boolean =>
  /^(?:provided|providing)$/i.test(tree.tokens[verb]!.text) &&
  tree.child(verb, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj') === null &&
  !/^,$/.test(tree.tokens[verb + 1]?.text ?? ',');

/** `declared the envoy persona non grata`: who says so does it. `Declared that he was persona non grata` tells it. */
const isExpulsion = ({ tokens }: Tree, verb: number): boolean => {
  if (!/^(?:declare|proclaim|pronounce)$/i.test(tokens[verb]!.lemma)) return false;
  const persona = tokens.findIndex(({ index, text }) => index > verb && /^personae?$/i.test(text));
  const named = tokens.slice(verb + 1, Math.max(persona, 0));
  if (persona < 0 || named.length > LONGEST_NAMED || named.some(({ xpos, text }) => xpos === 'IN' && text === 'that'))
    return false;
  // `the envoy, who was late,`
  return named.some(({ xpos }) => /^W/.test(xpos)) || !named.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
};

/** tokens between `declared` and `persona` */
const LONGEST_NAMED = 18;

/** `responding to charges that it hides missiles`: what others say. */
const isAnswerToClaim = ({ tokens }: Tree, verb: number, { nouns }: CueLexicon): boolean => {
  if (!ANSWERING.test(tokens[verb]!.lemma) || !/^to$/i.test(tokens[verb + 1]?.text ?? '')) return false;
  const that = tokens.find(({ index, text }) => index > verb + 2 && /^that$/i.test(text));
  const claim = that && tokens[that.index - 1]!;
  return claim !== undefined && claim.upos === 'NOUN' && nouns.get(claim.lemma.toLowerCase())?.has('clause') === true;
};

const ANSWERING = /^(?:respond|reply|react|answer)$/i;
