/** What somebody denies. */
export interface DeniedContent {
  /** the words that are denied; empty when they only point back: `this claim` */
  readonly content: string;
  /** the words before the content that may name who claims it: `the accusations made by the Armenian side` */
  readonly head: string;
}

/** Acts by which something may be said to be untrue. */
export const DENYING_ACTS = ['deny', 'reject'] as const;

const DENYING = /\b(?:den(?:y|ies|ied|ying|ial)|reject|dismiss|refut|disput|contradict)/i;
const CLAIM_NOUN =
  /\b(?:claims?|accusations?|allegations?|assertions?|reports?|statements?|charges?|readings?|remarks|words|versions?|suggestions?|insinuations?|rumou?rs?|complaints?|criticisms?|contentions?|arguments?|characteri[sz]ations?|notions?)\b/i;
/** What is rejected like these is refused, not denied. */
const REFUSED_NOUN =
  /\b(?:proposals?|demands?|requests?|offers?|appeals?|resolutions?|principles?|arrangements?|plans?|petitions?|motions?|calls?|conditions?|initiatives?|invitations?|drafts?|candida(?:cy|te)s?|letters?|support|complaint from)\b/i;
/** `denied her a visa`, `denied the request`: what is not given is not said to be untrue. */
const WITHHELD =
  /^(?!any\b|that\b|having\b|being\b)(?:[\p{L}’'.-]+ ){0,6}?(?:access|entry|entrance|visas?|permission|permits?|licen[cs]es?|parole|bail|asylum|admission|opportunity|chance|credit|citizenship|hearing|requests?|applications?|appeals?|motions?|petitions?)\b/iu;
/** Where the head of `the claims made by them regarding the gate` ends. */
const LINK = /\b(?:that|regarding|concerning|about|according to which)\b/i;
const OF = /^\s*(?:of|over|on)\b/i;
/** `…, as their officials claim` at the end of what is denied */
const AS_CLAIMED =
  /,? as ([^,;]{3,60}?) (?:claims?|claimed|alleges?|alleged|says?|said|asserts?|asserted|had claimed|have claimed)[.,]?$/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|does|did|holds?|goes|[a-z]{3,}ed|began|broke|made|took|went|fired|left|sent|gave|killed)\b/;
/** A clause with a verb of its own, not one beside a noun: `where it believes that …`. */
const CLAUSE = /^(?:that\b|(?:[\p{L}’'.-]+ ){1,4}(?:is|are|was|were|has|have|had|will|would|did|does|made|took)\b)/iu;
const MOST_HEAD_WORDS = 14;
const MOST_BEFORE_NOUN = 4;

/** `rejected the vote as falsified`: that it is so is what they say; `rejected the reports as false` denies them. */
const AS_QUALITY =
  /\bas (?!(?:if|to|well|soon|long|the|of|in|on|at|for|part|it|he|she|they|we|was|were|is|are)\b)["“‘']?(?:an? )?\p{Ll}[\p{L}-]*(?:[ ,.;”"’']|$)/u;

/** True when somebody rejects something by saying what it is. @param before the words between the verb and what is said */
export const saysWhatItIs = (act: string, before: string, words: string): boolean =>
  act === 'reject' &&
  !CLAIM_NOUN.test(before) &&
  headNoun(words) === null &&
  (/\bas\s*["“‘']?$/i.test(before.trim()) || AS_QUALITY.test(words));

/**
 * What a statement denies: a clause (`denied that the gate is shut`), what a noun names (`any role in the death`), or what
 * somebody claims (`the claims made by …`). Null for what is no denial of a fact: who rejects a proposal or refuses to do
 * something denies nothing.
 * @param cue the reporting words as written
 * @param words what is denied, as written
 * @param before what stands between the two: `a claim by the ministry that`
 */
export const deniedContent = (act: string, cue: string | null, words: string, before = ''): DeniedContent | null => {
  if (!DENYING_ACTS.some((denying) => denying === act)) return null;
  if (!DENYING.test(cue ?? '') || /\bas$/i.test(cue ?? '')) return null;
  const text = words.replace(/\s+/g, ' ').trim();
  const claimed = AS_CLAIMED.exec(text);
  if (claimed) return { head: claimed[1]!, content: text.slice(0, claimed.index) };
  const noun = headNoun(text);
  if (noun !== null) return REFUSED_NOUN.test(noun.head) ? null : { head: noun.head, content: noun.rest };
  if (act === 'deny') return WITHHELD.test(text) && !CLAUSE.test(text) ? null : { head: '', content: text };
  if (CLAIM_NOUN.test(before) && !REFUSED_NOUN.test(before)) return { head: '', content: text };
  const start = text.split(' ').slice(0, 5).join(' ');
  if (REFUSED_NOUN.test(start) || !FINITE.test(text) || /^(?:what|to)\b/i.test(text) || /\bas ["“]/.test(text))
    return null;
  return { head: '', content: text };
};

/** Splits `the accusations made by the other side that it fired` before `that`. Null without a noun of claiming at its head. */
const headNoun = (text: string): { readonly head: string; readonly rest: string } | null => {
  const noun = CLAIM_NOUN.exec(text);
  if (!noun || text.slice(0, noun.index).split(' ').length > MOST_BEFORE_NOUN) return null;
  const from = noun.index + noun[0].length;
  const after = text.slice(from);
  const link = OF.exec(after) ?? LINK.exec(after);
  const at = link && after.slice(0, link.index).split(' ').length <= MOST_HEAD_WORDS ? from + link.index : null;
  if (link && at !== null) return { head: text.slice(0, at), rest: text.slice(at + link[0].length).trim() };
  return after.trim().split(' ').length > MOST_HEAD_WORDS ? null : { head: text, rest: '' };
};

const BASELESS =
  /^["”’'»,\s]*(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:unfounded|baseless|groundless|false|untrue|wrong|unacceptable|fabricated|invented|a lie|lies|disinformation)\b/i;

/** True when the words that follow a claim in its sentence call it untrue: `The claim that … is unfounded`. */
export const isCalledUntrue = (following: string): boolean => BASELESS.test(following);
