import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { isAsked } from '../asked.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';

const ASKED = wordClass('asked-of');

/** Verbs under which nothing is said. */
const WITHHOLDING = wordClass('withholding');
/** Words under which something is not said yet. */
const TO_BE_SAID = wordClass('to-be-said');
/** What is only done in words: who refuses it says nothing. */
const DISCLOSING = wordClass('disclosing');

const TAKING_BACK = wordClass('taking-back');

const NAMING = wordClass('naming-speakers');

/** Nouns for what is still to be done. */
const WORTH_DOING = wordClass('worth-doing');

const HIGHEST_CLIMB = 4;

/**
 * True where the text tells that something was not said, not yet, or only under a condition: `will explain the plan`, `did
 * not say whether`, `nobody said that`, `is expected to say that`, `until the rebels agree to talk`, `did they agree?`.
 */
export const isUnsaid = ({ knowledge }: Reading, attribution: Attribution): boolean => {
  if (isToCome(attribution) || isOfNobody(attribution) || isTakenBack(knowledge, attribution)) return true;
  const { sentence, cueHead, rule, core } = attribution;
  const { tokens } = sentence;
  if (!rule.startsWith('verb ') || /by$/.test(rule)) return false;
  if (isAsked(treeOf(sentence), cueHead)) return true;
  if (isNeitherOfTwo(tokens, cueHead)) return true;
  if (isNegated(tokens, cueHead) || isUnderCondition(tokens, cueHead) || isForgone(tokens, cueHead)) return true;
  if (isOnceItIsSaid(tokens, cueHead) || isOnlyHopedFor(tokens, cueHead)) return true;
  if (keepsNameBack(knowledge, attribution)) return true;
  const verb = tokens[cueHead]!;
  if (rule === 'verb infinitive' && WITHHOLDING(knowledge).has(verb.lemma.toLowerCase())) {
    const first = tokens.find(({ start, upos }) => core[0] !== undefined && start >= core[0].start && upos !== 'PART');
    return first !== undefined && DISCLOSING(knowledge).has(first.lemma.toLowerCase());
  }
  if (isToBeDone(tokens, cueHead, WORTH_DOING(knowledge))) return true;
  const above = verb.deprel === 'xcomp' && /^VBG?$/.test(verb.xpos) ? tokens[verb.head] : undefined;
  if (above === undefined) return tokens[cueHead - 1]?.text === 'to' && /^be$/i.test(tokens[cueHead - 2]?.lemma ?? '');
  const word = above.lemma.toLowerCase();
  return WITHHOLDING(knowledge).has(word) || TO_BE_SAID(knowledge).has(word) || isAskedOf(knowledge, tokens, above);
};

/** `withdrew its request for aid`, `dropped its demand`: who takes it back does not say it. */
const isTakenBack = (knowledge: Knowledge, { sentence: { tokens }, cueHead, cue, rule }: Attribution): boolean =>
  !rule.startsWith('verb ') &&
  tokens.some(
    ({ start, index, upos, lemma }) =>
      start >= cue.start && index < cueHead && upos === 'VERB' && TAKING_BACK(knowledge).has(lemma.toLowerCase()),
  );

/** `asked not to be named`, `demanded anonymity`: how somebody wants to be told of is nothing that is said. */
const keepsNameBack = (knowledge: Knowledge, { sentence: { tokens }, core: [said], sense }: Attribution): boolean => {
  if (said === undefined || !/^(?:ask|demand|urge|propose)$/.test(sense.act)) return false;
  const words = tokens.filter(({ start, end, upos }) => start >= said.start && end <= said.end && upos !== 'DET');
  if (/^anonymity$/i.test(words[0]?.text ?? '')) return true;
  const verb = words.findIndex(({ upos }) => upos === 'VERB');
  return (
    verb > 0 &&
    NAMING(knowledge).has(words[verb]!.lemma.toLowerCase()) &&
    /^be$/i.test(words[verb - 1]!.lemma) &&
    words.slice(0, verb).some(({ text }) => /^not$/i.test(text))
  );
};

/**
 * `will explain the plan`, `may ask for more`, `would say so if he were asked`: nobody has said it yet. Who says `would
 * welcome it` does welcome it.
 */
const isToCome = ({ sentence, cue, cueHead, sense }: Attribution): boolean =>
  sentence.tokens.some(
    ({ start, index, head, text, xpos }) =>
      xpos === 'MD' &&
      index < cueHead &&
      (start >= cue.start || head === cueHead || head === governorOf(sentence, cueHead)) &&
      (!/^would$/i.test(text) || (sense.act === 'state' && hasConditionBehind(sentence, cueHead))),
  );

const hasConditionBehind = ({ tokens }: ReadSentence, verb: number): boolean =>
  tokens.some(({ text, upos, index }) => index > verb && upos === 'SCONJ' && /^(?:if|unless)$/i.test(text));

/** Of `can sign it and recognise them` the first verb, of which the second has its modal. */
const governorOf = ({ tokens }: ReadSentence, verb: number): number =>
  tokens[verb]!.xpos === 'VB' && tokens[verb]!.deprel === 'conj' ? tokens[verb]!.head : verb;

/** `neither confirmed nor denied it`, `refused to confirm or deny it`: of two verbs both are left undone. */
const isNeitherOfTwo = (tokens: readonly Token[], verb: number): boolean => {
  const isNeither = (at: number): boolean => /^neither$/i.test(tokens[at - 1]?.text ?? '');
  const { deprel, head } = tokens[verb]!;
  if (isNeither(verb)) return true;
  if (deprel !== 'conj' || head > verb || !/^(?:nor|or)$/i.test(tokens[verb - 1]?.text ?? '')) return false;
  return (
    isNeither(head) || isNegated(tokens, head) || /^(?:refuse|decline)$/i.test(tokens[tokens[head]!.head]?.lemma ?? '')
  );
};

/** `did not say`, `never said`, `has yet to say`; of `criticised neither` and `promised nothing` the object says so. */
const isNegated = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(
    ({ head, index, lemma, text }) =>
      head === verb &&
      ((index < verb &&
        ((/^n[o’']t$/.test(lemma) && tokens[index - 1]?.upos === 'AUX') || /^(?:never|nowhere)$/i.test(text))) ||
        (index === verb + 1 &&
          /^(?:nobody|nothing)$/i.test(text) &&
          !/^(?:less|but|more)$/.test(tokens[index + 1]?.text ?? ''))),
  ) ||
  /^neither$/i.test(tokens[verb + 1]?.text ?? '') ||
  (/^to$/i.test(tokens[verb - 1]?.text ?? '') && /^yet$/i.test(tokens[verb - 2]?.text ?? ''));

/**
 * `stopped short of calling it a crime`, `left without thanking them`, `instead of condemning it`, `refrained from blaming
 * them`, `expelled him for not clearly condemning it`.
 */
const isForgone = (tokens: readonly Token[], verb: number): boolean => {
  if (tokens[verb]!.xpos !== 'VBG') return false;
  const [before, earlier] = [tokens[verb - 1]?.lemma.toLowerCase(), tokens[verb - 2]?.lemma.toLowerCase()];
  return (
    before === 'without' ||
    tokens.some(({ head, index, text }) => head === verb && index < verb && /^not$/i.test(text)) ||
    (before === 'of' && /^(?:short|instead)$/.test(earlier ?? '')) ||
    (before === 'from' && /^(?:refrain|abstain|desist|shrink)$/.test(earlier ?? '')) ||
    (before === 'than' && earlier === 'rather')
  );
};

/** `the importance of condemning it`, `the need for admitting it`: what somebody says ought to be said. */
const isToBeDone = (tokens: readonly Token[], verb: number, nouns: ReadonlySet<string>): boolean =>
  tokens[verb]!.xpos === 'VBG' &&
  /^(?:of|for)$/i.test(tokens[verb - 1]?.text ?? '') &&
  tokens[verb - 2]?.upos === 'NOUN' &&
  nouns.has(tokens[verb - 2]!.lemma.toLowerCase());

/** `No minister has said that`, `neither side agreed to it`, `nobody in the party demanded it`. */
const isOfNobody = ({ source, rule }: Attribution): boolean => {
  if (source === null || !rule.startsWith('verb ')) return false;
  const { tokens } = source.sentence;
  return (
    /^(?:nobody|none|neither)$/i.test(tokens[source.head]!.text) ||
    tokens.some(({ head, text, index }) => head === source.head && index < head && /^(?:no|neither)$/i.test(text))
  );
};

/** `if he says that`, `until they agree to talk`, `unless the court demands it`: nobody is told to have said it. */
const isUnderCondition = (tokens: readonly Token[], verb: number): boolean => {
  let at = verb;
  for (let climbed = 0; climbed < HIGHEST_CLIMB; climbed++) {
    const { deprel, head } = tokens[at]!;
    if (deprel === 'advcl')
      return tokens.some(
        (one) => one.head === at && one.index < at && /^(?:if|unless|until|till|lest)$/i.test(one.text),
      );
    if (!/^(?:conj|xcomp)$/.test(deprel) || head < 0) return false;
    at = head;
  }
  return false;
};

/** `will end 14 days after a party informs the other that`, `shall meet when the court says so`. */
const isOnceItIsSaid = (tokens: readonly Token[], verb: number): boolean => {
  const { deprel, head, xpos } = tokens[verb]!;
  if (deprel !== 'advcl' || !/^VB[ZP]$/.test(xpos)) return false;
  const has = (word: number, words: RegExp) =>
    tokens.some((one) => one.head === word && one.index < word && words.test(one.text));
  return has(verb, /^(?:after|before|when|once|whenever|if)$/i) && has(head, /^(?:will|shall)$/i);
};

/** `hoped the court would find that`, `expects the league to`: what somebody wishes another to say. */
const isOnlyHopedFor = (tokens: readonly Token[], verb: number): boolean => {
  const { deprel, head } = tokens[verb]!;
  return (
    /^(?:ccomp|xcomp)$/.test(deprel) &&
    /^(?:hope|expect|wish|want)$/i.test(tokens[head]!.lemma) &&
    tokens.some((one) => one.head === verb && (one.text === 'to' || one.xpos === 'MD')) &&
    // who `wants to thank them` does thank them
    tokens.some(
      (one) =>
        (one.head === verb && /^nsubj/.test(one.deprel)) ||
        (one.head === head && one.index > head && one.index < verb && /^i?obj$/.test(one.deprel)),
    )
  );
};

/** `was asked to explain it`, `has been ordered to apologise`: who is asked has not done it yet. */
const isAskedOf = (knowledge: Knowledge, tokens: readonly Token[], above: Token): boolean =>
  above.xpos === 'VBN' &&
  ASKED(knowledge).has(above.lemma) &&
  tokens.some(({ head, deprel }) => head === above.index && deprel === 'aux:pass');
