import type { Knowledge } from '../knowledge/knowledge.ts';
import { accountsBeside } from './accounts-beside.ts';
import type { ClaimFinding, ComparedVoice, VoiceTraits } from './claim-voice.ts';
import { denialsInPlace } from './denials-in-place.ts';
import { deniedClaim, verdictsApart } from './denied-claim.ts';
import type { Rarity } from './rarity.ts';
import { repeatedClaim } from './repeated-claim.ts';
import { type LikenessOfClaims, TELLING, tellingWords, voicePair } from './voice-pair.ts';

/** Between voices by their number; in an answer `a` holds what `b` answers. */
export interface IndexedLink extends LikenessOfClaims {
  readonly a: number;
  readonly b: number;
}

const LEAST_ANSWERED = 0.3;
const NEXT_BEST = 0.7;
export const MOST_VOICES_COMPARED = 100;

/**
 * What makes two voices speak of one claim.
 * @param voices in the order of their documents and of their place in them
 */
export const claimLinks = (
  voices: readonly ComparedVoice[],
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): readonly IndexedLink[] => {
  // where two stand says more than what they share
  const links = new Map(linksInside(voices, rarity, knowledge).map((link) => [`${link.a} ${link.b}`, link]));
  return heldLinks(voices, [...links.values()], rarity);
};

/** Links by what voices say and by where they stand; of two between the same voices the later holds. */
export const linksInside = (
  voices: readonly ComparedVoice[],
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): readonly IndexedLink[] => [
  ...candidatePairs(voices, rarity).flatMap(([a, b]) => {
    const likeness = claimLikeness(voices[a]!, voices[b]!, rarity, knowledge);
    return likeness ? [{ a, b, ...likeness }] : [];
  }),
  ...plainLinks(voices, rarity, knowledge),
];

/** Links by where voices stand beside one another, each inside one document. */
const plainLinks = (
  voices: readonly ComparedVoice[],
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly IndexedLink[] => [
  ...denialsInPlace(voices, rarity, knowledge),
  ...accountsBeside(voices, rarity, knowledge),
];

/** Of all links those that hold beside the others, and the answers that follow from them. */
export const heldLinks = (
  voices: readonly ComparedVoice[],
  links: readonly IndexedLink[],
  rarity: Rarity,
): readonly IndexedLink[] => {
  const ordered = links.toSorted((one, other) => one.a - other.a || one.b - other.b);
  const kept = withoutWeakDenials(ordered, voices);
  const answering = answers(voices, kept, rarity);
  const answerers = new Set(answering.map(({ b }) => b));
  return [...kept.filter(({ a, b }) => !answerers.has(a) && !answerers.has(b)), ...answering];
};

/** What makes two voices speak of one claim by what they say; null when nothing does. */
export const claimLikeness = (
  a: VoiceTraits,
  b: VoiceTraits,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): LikenessOfClaims | null => {
  if (a.finding.kind === 'compliance' && b.finding.kind === 'compliance') return verdictsApart(a, b, rarity, knowledge);
  const pair = voicePair(a, b, rarity);
  if (pair === null) return null;
  return a.stance === b.stance ? repeatedClaim(pair, rarity, knowledge) : deniedClaim(pair, rarity);
};

/** Pairs that share a telling word. */
const candidatePairs = (voices: readonly ComparedVoice[], rarity: Rarity): readonly (readonly [number, number])[] => {
  const byWord = new Map<string, number[]>();
  const pairs = new Set<number>();
  for (const [i, voice] of voices.entries()) {
    for (const key of [...[...voice.words].filter((word) => rarity.of(word) >= TELLING), ...meetingKeys(voice)]) {
      const bucket = byWord.get(key) ?? [];
      if (bucket.length === 0) byWord.set(key, bucket);
      for (const earlier of bucket.slice(-MOST_VOICES_COMPARED)) pairs.add(earlier * voices.length + i);
      bucket.push(i);
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / voices.length), pair % voices.length]);
};

/** By these voices find each other whatever their words: verdicts by their provision, all by the day and who spoke. */
export const meetingKeys = ({ finding, actors, side, date, dated }: VoiceTraits): readonly string[] => [
  ...(finding.kind === 'compliance' && finding.agreement
    ? [`agreement ${finding.agreement} ${finding.provision}`]
    : []),
  ...(dated === 'finding'
    ? [...new Set([...actors, ...(side ? [side] : [])])].map((who) => `said ${date} ${who}`)
    : []),
];

/** A denial is of one claim, which may be told several times: what fits it much worse than the best does is another one. */
const withoutWeakDenials = (
  links: readonly IndexedLink[],
  voices: readonly ComparedVoice[],
): readonly IndexedLink[] => {
  const denialOf = ({ a, b }: IndexedLink): number => (voices[a]!.stance === 'denies' ? a : b);
  const best = new Map<number, number>();
  for (const link of links)
    if (link.relation === 'denies') best.set(denialOf(link), Math.max(best.get(denialOf(link)) ?? 0, link.score));
  return links.filter((link) => link.relation !== 'denies' || link.score >= NEXT_BEST * best.get(denialOf(link))!);
};

/** What somebody says beside a denial that shares telling words with the claim: `adding that it was an accident`. */
const answers = (
  voices: readonly ComparedVoice[],
  links: readonly IndexedLink[],
  rarity: Rarity,
): readonly IndexedLink[] => {
  const linked = new Set(links.flatMap(({ a, b, relation }) => (relation === 'denies' ? [a, b] : [])));
  const found: IndexedLink[] = [];
  for (const { a, b, relation } of links) {
    if (relation !== 'denies') continue;
    const [holder, denial] = voices[a]!.stance === 'holds' ? [a, b] : [b, a];
    const { finding, who } = voices[denial]!;
    for (let i = denial + 1; i < voices.length && isBeside(voices[i]!.finding, finding); i++) {
      const voice = voices[i]!;
      if (voice.who !== who || voice.stance !== 'holds' || linked.has(i)) continue;
      const shared = tellingWords(voices[holder]!, voice, rarity);
      const score = rarity.likeness(voices[holder]!.words, voice.words);
      if (shared.length < 2 || score < LEAST_ANSWERED) continue;
      linked.add(i);
      found.push({
        a: holder,
        b: i,
        relation: 'answers',
        score,
        reasons: ['said beside the denial', `words: ${shared.slice(0, 6).join(', ')}`],
      });
    }
  }
  return found;
};

const isBeside = (a: ClaimFinding, b: ClaimFinding): boolean => a.document === b.document && a.block === b.block;
