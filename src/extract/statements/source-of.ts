import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { giverOf, TEXTS_GIVEN_OUT } from './giver-of.ts';
import { agentOf, isPassive } from './is-passive.ts';
import { NOMINAL, nominalHead } from './nominal-head.ts';
import { sourceByPosition } from './source-by-position.ts';
import {
  adjacentSource,
  antecedentBefore,
  isLikelyWrong,
  namedBefore,
  subjectAfterIntroduction,
  subjectOfSentence,
  subjectOfStretch,
} from './subject-by-place.ts';
import { subjectOf } from './subject-of.ts';
import { TIME } from './time-words.ts';

const HIGHEST_CLIMB = 4;

/** The head of the phrase that names whose words or view a verb reports; null where the sentence does not say. */
export const sourceHeadOf = (knowledge: Knowledge, tree: Tree, verb: number): number | null =>
  beforeParenthesis(tree, subjectByTree(knowledge, tree, verb) ?? sourceWithoutTree(tree, verb));

const subjectByTree = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const behind = speakerBehind(knowledge, tree, verb);
  if (behind !== null) return behind;
  if (isNounRead(tree, verb)) return verb - 1;
  const antecedent = antecedentBefore(tree, verb);
  if (antecedent !== null) return antecedent;
  const byTree = sourceByTree(knowledge, tree, verb);
  const byStretch = byTree === null || isLikelyWrong(tree, byTree) ? subjectOfStretch(tree, verb) : null;
  if (byStretch !== null) return byStretch;
  if (byTree === null) return null;
  const addressing = behindAddress(tree, verb, byTree);
  if (addressing !== null) return addressing;
  return namedBefore(tree, verb, byTree) ?? adjacentSource(tree, verb, byTree) ?? byTree;
};

/** `ignored a court ruling that it was theirs`, read as what they do who ignored it. */
const isNounRead = ({ tokens }: Tree, verb: number): boolean =>
  /^(?:ruling|finding)$/i.test(tokens[verb]!.text) &&
  /^that$/i.test(tokens[verb + 1]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[verb - 1]?.upos ?? '');

/** `Minister, your government has said that`: who is spoken to does not speak. */
const behindAddress = (tree: Tree, verb: number, byTree: number): number | null => {
  const { tokens } = tree;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (byTree >= comma || comma > LONGEST_ADDRESS || !/^(?:NOUN|PROPN)$/.test(tokens[byTree]!.upos)) return null;
  if (!/^your?$/i.test(tokens[comma + 1]?.text ?? '') || tree.child(byTree, 'det') !== null) return null;
  return nominalHead(tree, comma + 1, verb - 1);
};

/** tokens */
const LONGEST_ADDRESS = 5;

/** `…, said Lind.`, `…, explained the envoy, “…`: between a mark and the next stand a verb of saying and a name. */
const speakerBehind = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const { tokens } = tree;
  if (!SAYING(knowledge).has(tokens[verb]!.lemma) || !/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  if (!/^(?:,|”|"|»|’|'')$/.test(tokens[verb - 1]?.text ?? '')) return null;
  const first = tokens[verb + 1];
  // `said another.`
  if (/^(?:another|others|some|many|both)$/i.test(first?.text ?? '') && /^[.,;]$/.test(tokens[verb + 2]?.text ?? '.'))
    return verb + 1;
  if (!first || !/^(?:DET|PROPN)$/.test(first.upos) || TIME.test(first.text)) return null;
  let last = verb + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(tokens[last + 1]?.upos ?? '')) last++;
  return tokens[last + 1] && tokens[last + 1]!.upos !== 'PUNCT' ? null : nominalHead(tree, verb + 1, last);
};

/** Verbs whose objects are no persons. */
const SAYING = wordClass('saying-something');

/** `Senator Lind (Greens)` is the senator, even when the tree gives what stands in parentheses. */
const beforeParenthesis = (tree: Tree, head: number | null): number | null => {
  if (head === null || tree.tokens[head - 1]?.text !== '(') return head;
  let at = head - 2;
  while (at > 0 && /^(?:flat|compound)/.test(tree.tokens[at]!.deprel) && Math.abs(tree.tokens[at]!.head - at) < 4)
    at = tree.tokens[at]!.head;
  return NOMINAL.has(tree.tokens[at]?.upos ?? '') ? at : head;
};

const sourceWithoutTree = (tree: Tree, verb: number): number | null => {
  const { xpos, deprel } = tree.tokens[verb]!;
  const before = tree.tokens[verb - 1];
  if (isPassive(tree, verb)) return null;
  const byPlace = xpos === 'VBG' && before?.upos !== 'AUX' ? null : sourceByPosition(tree, verb);
  if (byPlace !== null || /^(?:amod|csubj)/.test(deprel)) return byPlace;
  return subjectOfSentence(tree, verb) ?? (verb < 2 ? subjectAfterIntroduction(tree, verb) : null);
};

const sourceByTree = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  let at = verb;
  for (let climbed = 0; climbed < HIGHEST_CLIMB; climbed++) {
    const subject = subjectOf(tree, at, climbed > 0);
    if (subject !== null) return subject;
    if (isPassive(tree, at)) {
      const agent = agentOf(tree, at);
      if (agent !== null) return agent;
    }
    const { deprel, head, xpos } = tree.tokens[at]!;
    if (head < 0) return null;
    if (/^acl/.test(deprel)) return deprel === 'acl' && xpos === 'VBG' ? ofParticiple(knowledge, tree, at, head) : null;
    if (deprel === 'xcomp' && climbed === 0) {
      const object = tree.child(head, 'obj');
      if (object !== null && object < at && !(xpos === 'VBG' && isLeft(knowledge, tree, object))) return object;
    }
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp|aux|cop)/.test(deprel)) return null;
    at = head;
  }
  return null;
};

/**
 * `a poll showing that` is the poll's; `rejected the plan, saying that` and `issued a statement saying that` are said by
 * whoever did what the clause before tells.
 */
const ofParticiple = (knowledge: Knowledge, tree: Tree, participle: number, noun: number): number | null => {
  if (tree.tokens[participle - 1]?.text === ',') return subjectOfSentence(tree, participle) ?? noun;
  const gathering = gatheringAbove(knowledge, tree, noun);
  if (gathering !== null) {
    const holder = giverOf(knowledge, tree, gathering);
    const held = holder !== null && HOLDING(knowledge).has(tree.tokens[holder]!.lemma);
    return held ? (sourceHeadOf(knowledge, tree, holder) ?? gathering) : gathering;
  }
  if (isLeft(knowledge, tree, noun)) return sourceHeadOf(knowledge, tree, tree.tokens[noun]!.head) ?? noun;
  if (isPlaceOfDeed(knowledge, tree, noun)) return subjectOfSentence(tree, participle) ?? noun;
  const giver = giverOf(knowledge, tree, noun);
  return giver === null ? noun : (sourceHeadOf(knowledge, tree, giver) ?? noun);
};

/** `left the talks claiming that they had failed`: what somebody leaves, joins or begins claims nothing. */
const isLeft = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const { deprel, head, lemma, upos } = tree.tokens[noun]!;
  if (deprel !== 'obj' || upos !== 'NOUN' || head < 0 || head > noun) return false;
  return (
    LEAVING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) &&
    !TEXTS_GIVEN_OUT(knowledge).has(lemma.toLowerCase())
  );
};

/** What one does with talks, races and posts that have no words of their own. */
const LEAVING = wordClass('leaving-and-joining');

/** `broke up a protest in Brunn calling for a vote`: the protest, behind which the place stands. */
const gatheringAbove = (knowledge: Knowledge, tree: Tree, noun: number): number | null => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < HIGHEST_CLIMB; climbed++, at = tree.tokens[at]!.head) {
    if (GATHERING(knowledge).has(tree.tokens[at]!.lemma.toLowerCase()) && tree.tokens[at]!.upos === 'NOUN') return at;
    if (!/^(?:obl|nmod|appos|flat|compound)/.test(tree.tokens[at]!.deprel)) return null;
  }
  return null;
};

const GATHERING = wordClass('protest-gatherings');

/** What those do with a gathering whose own it is. */
const HOLDING = wordClass('holding-gatherings');

/** `rallied in Brunn calling for a vote`: where it was done calls for nothing. */
const isPlaceOfDeed = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  for (let at = noun, climbed = 0; at >= 0 && climbed < HIGHEST_CLIMB; climbed++, at = tree.tokens[at]!.head) {
    const { deprel, lemma } = tree.tokens[at]!;
    if (!/^(?:obl|nmod|appos|flat|compound)/.test(deprel) || TEXTS_GIVEN_OUT(knowledge).has(lemma.toLowerCase()))
      return false;
    const place = tree.child(at, 'case');
    if (place !== null && IN_PLACE.test(tree.tokens[place]!.text)) return true;
    // `in return for a list naming the debtors`: the list names them
    if (place !== null && tree.tokens[place]!.text !== 'of') return false;
  }
  return false;
};

const IN_PLACE = /^(?:in|at|near|across|through|throughout|outside|around|along|into|on)$/i;
