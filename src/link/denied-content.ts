import { classPattern, classPatternWith, nouns } from '../extract/class-pattern.ts';
import { wordClassPattern } from '../extract/word-class.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What somebody denies. */
export interface DeniedContent {
  /** the words that are denied; empty when they only point back: `this claim` */
  readonly content: string;
  /** the words before the content that may name who claims it: `the accusations made by the Armenian side` */
  readonly head: string;
}

type Codebook = Pick<Knowledge, 'codebook'>;

/** Acts by which something may be said to be untrue. */
export const DENYING_ACTS = ['deny', 'reject'] as const;

const DENYING = wordClassPattern('denying');
const CLAIM = classPattern`\b${nouns('claims')}\b`;
/** What is rejected like these is refused, not denied. */
const REFUSED = classPattern`\b${nouns('refused')}\b`;
/** `denied her a visa`, `denied the request`: what is not given is not said to be untrue. */
const WITHHELD = classPattern`^(?!any\b|that\b|having\b|being\b)(?:[\p{L}’'.-]+ ){0,6}?${nouns('withheld')}\b`;
/** Where the head of `the claims made by them regarding the gate` ends. */
const LINK = /\b(?:that|regarding|concerning|about|according to which)\b/i;
const OF = /^\s*(?:of|over|on)\b/i;
/** `…, as their officials claim` at the end of what is denied */
const AS_CLAIMED = classPattern`,? as ([^,;]{3,60}?) (?:(?:had|have) )?${'asserting'}[.,]?$`;
/** Finite forms, the regular past among them; in small letters, for `United` is none. */
const FINITE = classPatternWith('')`\b(?:${'auxiliary-verbs'}|${'finite-verbs'}|[a-z]{3,}ed)\b`;
/** A clause with a verb of its own, not one beside a noun: `where it believes that …`. */
const CLAUSE = classPattern`^(?:that\b|(?:[\p{L}’'.-]+ ){1,4}(?:${'auxiliary-verbs'}|${'finite-verbs'})\b)`;
const MOST_HEAD_WORDS = 14;
const MOST_BEFORE_NOUN = 4;

/** `rejected the vote as falsified`: that it is so is what they say; `rejected the reports as false` denies them. */
const AS_QUALITY =
  /\bas (?!(?:if|to|well|soon|long|the|of|in|on|at|for|part|it|he|she|they|we|was|were|is|are)\b)["“‘']?(?:an? )?\p{Ll}[\p{L}-]*(?:[ ,.;”"’']|$)/u;

/** True when somebody rejects something by saying what it is. @param before the words between the verb and what is said */
export const saysWhatItIs = (act: string, before: string, words: string, knowledge: Codebook): boolean =>
  act === 'reject' &&
  !CLAIM(knowledge).test(before) &&
  headNoun(words, knowledge) === null &&
  (/\bas\s*["“‘']?$/i.test(before.trim()) || AS_QUALITY.test(words));

/**
 * What a statement denies: a clause (`denied that the gate is shut`), what a noun names (`any role in the death`), or what
 * somebody claims (`the claims made by …`). Null for what is no denial of a fact: who rejects a proposal or refuses to do
 * something denies nothing.
 * @param cue the reporting words as written
 * @param words what is denied, as written
 * @param before what stands between the two: `a claim by the ministry that`
 */
export const deniedContent = (
  act: string,
  cue: string | null,
  words: string,
  knowledge: Codebook,
  before = '',
): DeniedContent | null => {
  if (!DENYING_ACTS.some((denying) => denying === act)) return null;
  if (!DENYING(knowledge).test(cue ?? '') || /\bas$/i.test(cue ?? '')) return null;
  const text = words.replace(/\s+/g, ' ').trim();
  const claimed = AS_CLAIMED(knowledge).exec(text);
  if (claimed) return { head: claimed[1]!, content: text.slice(0, claimed.index) };
  const refused = REFUSED(knowledge);
  const noun = headNoun(text, knowledge);
  if (noun !== null) return refused.test(noun.head) ? null : { head: noun.head, content: noun.rest };
  if (act === 'deny')
    return WITHHELD(knowledge).test(text) && !CLAUSE(knowledge).test(text) ? null : { head: '', content: text };
  if (CLAIM(knowledge).test(before) && !refused.test(before)) return { head: '', content: text };
  const start = text.split(' ').slice(0, 5).join(' ');
  if (refused.test(start) || !FINITE(knowledge).test(text) || /^(?:what|to)\b/i.test(text) || /\bas ["“]/.test(text))
    return null;
  return { head: '', content: text };
};

/** Splits `the accusations made by the other side that it fired` before `that`. Null without a noun of claiming at its head. */
const headNoun = (text: string, knowledge: Codebook): { readonly head: string; readonly rest: string } | null => {
  const noun = CLAIM(knowledge).exec(text);
  if (!noun || text.slice(0, noun.index).split(' ').length > MOST_BEFORE_NOUN) return null;
  const from = noun.index + noun[0].length;
  const after = text.slice(from);
  const link = OF.exec(after) ?? LINK.exec(after);
  const at = link && after.slice(0, link.index).split(' ').length <= MOST_HEAD_WORDS ? from + link.index : null;
  if (link && at !== null) return { head: text.slice(0, at), rest: text.slice(at + link[0].length).trim() };
  return after.trim().split(' ').length > MOST_HEAD_WORDS ? null : { head: text, rest: '' };
};

const CALLED_UNTRUE = classPattern`^["”’'»,\s]*(?:is|are|was|were)\s+(?:\w+ly\s+)?${'called-untrue'}\b`;

/** True when the words that follow a claim in its sentence call it untrue: `The claim that … is unfounded`. */
export const isCalledUntrue = (following: string, knowledge: Codebook): boolean =>
  CALLED_UNTRUE(knowledge).test(following);
