import { overlaps } from '../kinds/span.ts';
import { areOthers, matterOf, type VoiceTraits } from './claim-voice.ts';
import type { Rarity } from './rarity.ts';

/** Why two voices are taken to speak of one claim. */
export interface ClaimLink {
  readonly pair: readonly [string, string];
  readonly relation: 'denies' | 'repeats' | 'answers';
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The same before it is known where the two stand. */
export type LikenessOfClaims = Omit<ClaimLink, 'pair'>;

/** Two voices with what they share. */
export interface VoicePair {
  readonly a: VoiceTraits;
  readonly b: VoiceTraits;
  readonly sameDocument: boolean;
  /** in one document, so few blocks apart that one is told beside the other */
  readonly near: boolean;
  /** telling words that both have */
  readonly shared: readonly string[];
  /** of those the ones that say what it is about, see `matterOf` */
  readonly matter: readonly string[];
  /** how alike all their words are, and how much of the shorter is in the longer: 0 to 1 */
  readonly likeness: number;
  readonly overlap: number;
  /** the shared words as a reason */
  readonly words: string;
}

/** Blocks. */
const NEAR = 2;
export const TELLING = 0.4;
/** Voices of two documents that share fewer telling words are never linked, verdicts on one agreement aside. */
export const LEAST_SHARED = 3;
/** Who denies something is mostly the one of whom it is claimed; then less of it need be in their words. */
export const LEAST_SHARED_OF_DENIER = 2;
const LEAST_DENIED_AGAIN = 0.5;

/** What two voices share; null for two that overlap in their document and so are one. */
export const voicePair = (a: VoiceTraits, b: VoiceTraits, rarity: Rarity): VoicePair | null => {
  const sameDocument = a.finding.document === b.finding.document;
  if (sameDocument && overlaps(a.finding, b.finding)) return null;
  const shared = tellingWords(a, b, rarity);
  return {
    a,
    b,
    sameDocument,
    near: sameDocument && Math.abs(a.finding.block - b.finding.block) <= NEAR,
    shared,
    matter: matterOf(shared, a, b),
    likeness: rarity.likeness(a.words, b.words),
    overlap: rarity.overlap(a.words, b.words),
    words: `words: ${shared.slice(0, 6).join(', ')}`,
  };
};

/** `denies that it holds a claim`, `holds no claim`: one side’s words for what it says is not so need share less. */
export const deniedAgain = ({ a, b, matter, overlap, words }: VoicePair): LikenessOfClaims | null => {
  const same = !areOthers(a, b);
  if (!same && (a.side === null || a.side !== b.side)) return null;
  const isDenied = a.stance === 'denies' || b.stance === 'denies';
  const least = same && isDenied ? LEAST_SHARED_OF_DENIER : LEAST_SHARED;
  return matter.length >= least && overlap >= LEAST_DENIED_AGAIN
    ? { relation: 'repeats', score: overlap, reasons: [words, 'denied by the same side'] }
    : null;
};

/** Rare words that both have, names of agreements aside. */
export const tellingWords = (a: VoiceTraits, b: VoiceTraits, rarity: Rarity, least = TELLING): readonly string[] =>
  rarity
    .shared(a.words, b.words)
    .filter((word) => rarity.of(word) >= least && !a.agreementWords.has(word) && !b.agreementWords.has(word));
