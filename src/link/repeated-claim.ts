import type { Knowledge } from '../knowledge/knowledge.ts';
import { disagree } from './accounts-beside.ts';
import { areOthers, matterOf, type VoiceTraits } from './claim-voice.ts';
import type { Rarity } from './rarity.ts';
import { deniedAgain, LEAST_SHARED, type LikenessOfClaims, type VoicePair } from './voice-pair.ts';

const LEAST_REPEATED = 0.65;
/** What one speaker says again is told in other words by other sources. */
const LEAST_REPEATED_BY_ONE = 0.4;
/** Two known speakers of no common side may say alike things of two matters. */
const LEAST_REPEATED_BY_OTHERS = 0.75;
/** Two accounts by two sides, one told beside the other. */
const LEAST_ANSWERED_NEAR = 0.25;
const RARE = 0.5;
/** So much of the shorter must be in the longer when one speaker says a part of it again, */
const LEAST_PART = 0.7;
/** and so much when both report what was said on one day: by one speaker, by two of one state. */
const LEAST_PART_OF_DAY = 0.4;
const LEAST_PART_OF_SIDES_DAY = 0.5;
/** What is told again in another document shares so many words that are no names. */
const LEAST_SAYING = 2;

/** What makes two voices that both hold something, or both deny it, speak of one claim; null when nothing does. */
export const repeatedClaim = (
  pair: VoicePair,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): LikenessOfClaims | null => {
  const { a, b, near, sameDocument, shared, words } = pair;
  if (near && a.who === b.who) return null;
  const again = saidAgain(pair);
  if (again !== null) return { relation: 'repeats', score: again, reasons: [words, 'the same speaker'] };
  const denied = !near && a.negates && b.negates ? deniedAgain(pair) : null;
  if (denied) return denied;
  if (isMirrored(a, b)) return null;
  if (!sameDocument && sayingWords(shared, a, b).length < LEAST_SAYING) return null;
  if (!sameDocument && areOthers(a, b) && countOtherwise(a, b)) return null;
  return toldOtherwise(pair, rarity, knowledge) ?? alike(pair);
};

/** Two accounts of two sides, one told beside the other: alike in their rare words, and not in what they say. */
const toldOtherwise = (
  { a, b, near, shared, likeness, words }: VoicePair,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): LikenessOfClaims | null => {
  if (!near || a.stance !== 'holds' || a.side === null || b.side === null || a.side === b.side) return null;
  if (likeness < LEAST_ANSWERED_NEAR || likeness >= LEAST_REPEATED || !disagree(a, b, knowledge)) return null;
  return shared.filter((word) => rarity.of(word) >= RARE).length >= 2
    ? { relation: 'answers', score: likeness, reasons: [words, 'told beside it'] }
    : null;
};

/** Two voices that say it in words so alike that it is one claim. */
const alike = ({ a, b, sameDocument, shared, matter, likeness, words }: VoicePair): LikenessOfClaims | null => {
  const ownWords = !sameDocument && !areOthers(a, b);
  const ofOneSide = a.side !== null && a.side === b.side;
  const others = areOthers(a, b) && !ofOneSide && a.actors.length > 0 && b.actors.length > 0;
  const least = ownWords ? LEAST_REPEATED_BY_ONE : others ? LEAST_REPEATED_BY_OTHERS : LEAST_REPEATED;
  if (shared.length < (sameDocument || ownWords ? LEAST_SHARED : LEAST_SHARED + 1)) return null;
  if ((ownWords ? shared : matter).length < LEAST_SHARED || likeness < least) return null;
  return { relation: 'repeats', score: likeness, reasons: ownWords ? [words, 'the same speaker'] : [words] };
};

/** Of words that two voices share those that are no names: `Lind and Berg` may do anything. */
const sayingWords = (shared: readonly string[], a: VoiceTraits, b: VoiceTraits): readonly string[] =>
  matterOf(shared, a, b).filter((word) => !a.nameWords.has(word) || !b.nameWords.has(word));

/** How surely one speaker says the same in two places, the whole of it or a part; null when too little speaks for it. */
const saidAgain = ({ a, b, sameDocument, matter, overlap }: VoicePair): number | null => {
  const [same, ofOneSide] = [!areOthers(a, b), a.side !== null && a.side === b.side];
  if (!same && !ofOneSide) return null;
  if (same && matter.length >= LEAST_SHARED && overlap >= LEAST_PART) return overlap;
  if (sameDocument || a.dated !== 'finding' || b.dated !== 'finding' || a.date !== b.date) return null;
  const [leastShared, leastOverlap] = same ? [1, LEAST_PART_OF_DAY] : [2, LEAST_PART_OF_SIDES_DAY];
  return matter.length >= leastShared && overlap >= leastOverlap ? overlap : null;
};

/** Two sides that each speak of the other say alike things of two matters: `ready to sign with …`, `… attacked us`. */
const isMirrored = (a: VoiceTraits, b: VoiceTraits): boolean =>
  a.side !== null && b.side !== null && a.side !== b.side && a.spokenOf.has(b.side) && b.spokenOf.has(a.side);

/** Both give numbers, and none of them is the same: `net income of 1.9 million`, `net income of 6.6 million`. */
const countOtherwise = (a: VoiceTraits, b: VoiceTraits): boolean => {
  const [one, other] = [a, b].map(({ words }) => new Set([...words].filter((word) => /^\d/.test(word))));
  return one!.size > 0 && other!.size > 0 && one!.isDisjointFrom(other!);
};
