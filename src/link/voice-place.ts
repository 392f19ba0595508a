import { classPattern } from '../extract/class-pattern.ts';
import { wordClassPattern } from '../extract/word-class.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ClaimFinding, WordsAround } from './claim-voice.ts';
import { contentWords } from './content-words.ts';

/** What ties a voice to those that stand beside it. */
export interface VoicePlace {
  /** the words point back at something said before: `this claim` */
  readonly pointsBack: boolean;
  /** they begin with a word for something said before: `called them too few`, `says that they left` */
  readonly takesUp: boolean;
  /** the sentence begins as an answer: `In response, …`, or its reporting words are one: `answers` */
  readonly isAnswer: boolean;
  /** of what its sentence grants or rejects before it: `While it admits that the boats were …` */
  readonly leadWords: ReadonlySet<string>;
  /** where its sentence begins */
  readonly sentenceStart: number;
}

/** How many words may stand before one that takes up something said before. */
const TAKEN_UP_WITHIN = 4;
/** A speaker who is one is not meant by these; `it` and `he` may be the speaker. */
const TAKING_UP = /^(?:they|them|this|these|those|such)$/i;
const OPENING_A_REPLY = wordClassPattern('opening-a-reply');
const GRANTING = classPattern`\b(?:while|although|though|despite|${'granting'})\b`;
const REPLYING = wordClassPattern('replying');

/**
 * What ties a voice to those beside it.
 * @param content what it holds or denies
 * @param pointsBack it has no words of its own for that
 */
export const voicePlace = (
  finding: ClaimFinding,
  { before, lead = '' }: WordsAround,
  content: string,
  pointsBack: boolean,
  knowledge: Pick<Knowledge, 'codebook'>,
): VoicePlace => {
  const [cue, cueStart] = finding.kind === 'statement' ? [finding.cue ?? '', finding.cueStart] : ['', null];
  return {
    pointsBack,
    takesUp: takesUp(before, content),
    isAnswer: OPENING_A_REPLY(knowledge).test(lead) || REPLYING(knowledge).test(cue),
    leadWords: new Set(GRANTING(knowledge).test(lead) ? contentWords(lead) : []),
    sentenceStart: Math.min(finding.start, cueStart ?? finding.start) - lead.length,
  };
};

const takesUp = (before: string, content: string): boolean =>
  wordsOf(before).some((word) => TAKING_UP.test(word)) ||
  wordsOf(content)
    .slice(0, TAKEN_UP_WITHIN)
    .some((word) => TAKING_UP.test(word));

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
