import type { Knowledge } from '../knowledge/knowledge.ts';
import { areOpposed, isNamed, isOf, type VoiceTraits } from './claim-voice.ts';
import type { Rarity } from './rarity.ts';
import { sideOf } from './side-of.ts';
import {
  deniedAgain,
  LEAST_SHARED,
  LEAST_SHARED_OF_DENIER,
  type LikenessOfClaims,
  tellingWords,
  type VoicePair,
} from './voice-pair.ts';

const LEAST_DENIED = 0.5;
/** Of what is told side by side less rare words tell as well. */
const TELLING_BESIDE = 0.3;
/** Near each other in one document, and with the holder named, less is enough. */
const NEAR_BONUS = 0.15;
const NAMED_BONUS = 0.25;
const NAMED_BESIDE_BONUS = 0.15;
const OF_DENIER_BONUS = 0.1;
/** What a short denial shares with a long claim counts almost as much as likeness of the whole. */
const PART = 0.75;
/** A denial of nothing but what was said right before it has all its words in that. */
const ALL = 0.9;

/** What makes one voice deny what the other holds; null when nothing does. */
export const deniedClaim = (pair: VoicePair, rarity: Rarity): LikenessOfClaims | null => {
  const { a, b, near, shared, matter, likeness, overlap, words } = pair;
  const [holder, denial] = a.stance === 'holds' ? [a, b] : [b, a];
  const again = holder.negates ? deniedAgain(pair) : null;
  if (again) return again;
  if (!areOpposed(holder, denial)) return null;
  const named = isNamed(holder, denial);
  const ofDenier = isOf(holder, denial);
  const namedHimself = holder.actors.some((actor) => denial.named.has(actor));
  const isBefore = holder.finding.start < denial.finding.start;
  const beside = near && isBefore ? tellingWords(a, b, rarity, TELLING_BESIDE).length : 0;
  const enough = shared.length >= LEAST_SHARED || (ofDenier && matter.length >= LEAST_SHARED_OF_DENIER);
  const allOfIt = near && isBefore && matter.length > 0 && overlap >= ALL;
  if (!enough && beside < 2 && !allOfIt && !(near && namedHimself && shared.length > 0)) return null;
  const score =
    (ofDenier || allOfIt ? Math.max(likeness, PART * overlap) : likeness) +
    (near ? NEAR_BONUS : 0) +
    (named ? NAMED_BONUS : 0) +
    (near && namedHimself ? NAMED_BESIDE_BONUS : 0) +
    (ofDenier ? OF_DENIER_BONUS : 0);
  if (score < LEAST_DENIED) return null;
  return {
    relation: 'denies',
    score: Math.min(1, score),
    reasons: [
      words,
      ...(named ? ['names who claims it'] : []),
      ...(ofDenier ? ['claimed of who denies it'] : []),
      ...(near ? ['told beside it'] : []),
    ],
  };
};

/** Kept and broken, said by two sides of the conduct of one party under one agreement. */
export const verdictsApart = (
  a: VoiceTraits,
  b: VoiceTraits,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors'>,
): LikenessOfClaims | null => {
  if (a.finding.kind !== 'compliance' || b.finding.kind !== 'compliance') return null;
  const verdicts = [a.finding.verdict, b.finding.verdict];
  if (!verdicts.includes('kept') || !verdicts.includes('broken')) return null;
  if (a.finding.agreement === null || a.finding.agreement !== b.finding.agreement || !areOpposed(a, b)) return null;
  const whose = (voice: VoiceTraits) =>
    voice.finding.kind === 'compliance' ? voice.finding.party.map(({ actor }) => sideOf(actor, knowledge)) : [];
  if (!whose(a).some((side) => side !== null && whose(b).includes(side))) return null;
  const sameProvision = a.finding.provision !== null && a.finding.provision === b.finding.provision;
  const overlap = rarity.overlap(a.words, b.words);
  if (!sameProvision && overlap < LEAST_DENIED) return null;
  return {
    relation: 'denies',
    score: sameProvision ? 1 : overlap,
    reasons: [`kept and broken: ${a.finding.agreement}${sameProvision ? `, ${a.finding.provision}` : ''}`],
  };
};
