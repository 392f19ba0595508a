import { overlaps } from '../kinds/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { accountsBeside, disagree } from './accounts-beside.ts';
import {
  areOpposed,
  areOthers,
  type ClaimFinding,
  type ComparedVoice,
  isNamed,
  isOf,
  matterOf,
  type VoiceTraits,
} from './claim-voice.ts';
import { denialsInPlace } from './denials-in-place.ts';
import type { Rarity } from './rarity.ts';
import { sideOf } from './side-of.ts';

/** Why two voices are taken to speak of one claim. */
export interface ClaimLink {
  readonly pair: readonly [string, string];
  readonly relation: 'denies' | 'repeats' | 'answers';
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Between voices by their number; in an answer `a` holds what `b` answers. */
export interface IndexedLink extends Omit<ClaimLink, 'pair'> {
  readonly a: number;
  readonly b: number;
}

const LEAST_REPEATED = 0.65;
/** What one speaker says again is told in other words by other sources. */
const LEAST_REPEATED_BY_ONE = 0.4;
/** Two known speakers of no common side may say alike things of two matters. */
const LEAST_REPEATED_BY_OTHERS = 0.75;
const LEAST_DENIED = 0.5;
const LEAST_ANSWERED = 0.3;
/** Two accounts by two sides, one told beside the other. */
const LEAST_ANSWERED_NEAR = 0.25;
/** Of what is told side by side less rare words tell as well. */
const TELLING_BESIDE = 0.3;
const RARE = 0.5;
/** Near each other in one document, and with the holder named, less is enough. */
const NEAR = { blocks: 2, bonus: 0.15 } as const;
const NAMED_BONUS = 0.25;
const NAMED_BESIDE_BONUS = 0.15;
/** Who denies something is mostly the one of whom it is claimed; then less of it need be in their words. */
const OF_DENIER_BONUS = 0.1;
export const LEAST_SHARED_OF_DENIER = 2;
/** What a short denial shares with a long claim counts almost as much as likeness of the whole. */
const PART = 0.75;
/** So much of the shorter must be in the longer when one speaker says a part of it again, */
const LEAST_PART = 0.7;
/** and so much when both report what was said on one day: by one speaker, by two of one state. */
const LEAST_PART_OF_DAY = 0.4;
const LEAST_PART_OF_SIDES_DAY = 0.5;
const LEAST_DENIED_AGAIN = 0.5;
/** A denial of nothing but what was said right before it has all its words in that. */
const ALL = 0.9;
export const TELLING = 0.4;
/** What is told again in another document shares so many words that are no names. */
const LEAST_SAYING = 2;
/** Voices of two documents that share fewer telling words are never linked, verdicts on one agreement aside. */
export const LEAST_SHARED = 3;
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
  ...candidatePairs(voices, rarity).flatMap(([a, b]) => claimLink(voices, a, b, rarity, knowledge) ?? []),
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
export const claimLink = (
  voices: readonly VoiceTraits[],
  first: number,
  second: number,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): IndexedLink | null => {
  const [a, b] = [voices[first]!, voices[second]!];
  const verdicts = a.finding.kind === 'compliance' && b.finding.kind === 'compliance';
  if (verdicts) return verdictLink(a, b, first, second, rarity, knowledge);
  const shared = tellingWords(a, b, rarity);
  const likeness = rarity.likeness(a.words, b.words);
  const sameDocument = a.finding.document === b.finding.document;
  if (sameDocument && overlaps(a.finding, b.finding)) return null;
  const near = sameDocument && Math.abs(a.finding.block - b.finding.block) <= NEAR.blocks;
  const words = `words: ${shared.slice(0, 6).join(', ')}`;
  if (a.stance === b.stance) {
    if (near && a.who === b.who) return null;
    const again = saidAgain(a, b, sameDocument, shared, rarity);
    if (again !== null)
      return { a: first, b: second, relation: 'repeats', score: again, reasons: [words, 'the same speaker'] };
    const denied = !near && a.negates && b.negates ? deniedAgain(a, b, shared, rarity) : null;
    if (denied !== null)
      return { a: first, b: second, relation: 'repeats', score: denied, reasons: [words, 'denied by the same side'] };
    if (isMirrored(a, b)) return null;
    if (!sameDocument && sayingWords(shared, a, b).length < LEAST_SAYING) return null;
    if (!sameDocument && areOthers(a, b) && countOtherwise(a, b)) return null;
    const ownWords = !sameDocument && !areOthers(a, b);
    const opposed =
      near &&
      a.stance === 'holds' &&
      a.side !== null &&
      b.side !== null &&
      a.side !== b.side &&
      disagree(a, b, knowledge);
    const rare = shared.filter((word) => rarity.of(word) >= RARE);
    if (opposed && rare.length >= 2 && likeness >= LEAST_ANSWERED_NEAR && likeness < LEAST_REPEATED)
      return { a: first, b: second, relation: 'answers', score: likeness, reasons: [words, 'told beside it'] };
    const ofOneSide = a.side !== null && a.side === b.side;
    const others = areOthers(a, b) && !ofOneSide && a.actors.length > 0 && b.actors.length > 0;
    const least = ownWords ? LEAST_REPEATED_BY_ONE : others ? LEAST_REPEATED_BY_OTHERS : LEAST_REPEATED;
    const matter = ownWords ? shared : matterOf(shared, a, b);
    if (shared.length < (sameDocument || ownWords ? LEAST_SHARED : LEAST_SHARED + 1)) return null;
    if (matter.length < LEAST_SHARED || likeness < least) return null;
    const reasons = ownWords ? [words, 'the same speaker'] : [words];
    return { a: first, b: second, relation: 'repeats', score: likeness, reasons };
  }
  const [holder, denial] = a.stance === 'holds' ? [a, b] : [b, a];
  if (holder.negates) {
    const again = deniedAgain(a, b, shared, rarity);
    if (again !== null)
      return { a: first, b: second, relation: 'repeats', score: again, reasons: [words, 'denied by the same side'] };
  }
  if (!areOpposed(holder, denial)) return null;
  const named = isNamed(holder, denial);
  const ofDenier = isOf(holder, denial);
  const namedHimself = holder.actors.some((actor) => denial.named.has(actor));
  const isBefore = holder.finding.start < denial.finding.start;
  const beside = near && isBefore ? tellingWords(a, b, rarity, TELLING_BESIDE).length : 0;
  const matter = matterOf(shared, a, b);
  const enough = shared.length >= LEAST_SHARED || (ofDenier && matter.length >= LEAST_SHARED_OF_DENIER);
  const allOfIt = near && isBefore && matter.length > 0 && rarity.overlap(a.words, b.words) >= ALL;
  if (!enough && beside < 2 && !allOfIt && !(near && namedHimself && shared.length > 0)) return null;
  const alike = ofDenier || allOfIt ? Math.max(likeness, PART * rarity.overlap(a.words, b.words)) : likeness;
  const score =
    alike +
    (near ? NEAR.bonus : 0) +
    (named ? NAMED_BONUS : 0) +
    (near && namedHimself ? NAMED_BESIDE_BONUS : 0) +
    (ofDenier ? OF_DENIER_BONUS : 0);
  if (score < LEAST_DENIED) return null;
  return {
    a: first,
    b: second,
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

/** Of words that two voices share those that are no names: `Lind and Berg` may do anything. */
const sayingWords = (shared: readonly string[], a: VoiceTraits, b: VoiceTraits): readonly string[] =>
  matterOf(shared, a, b).filter((word) => !a.nameWords.has(word) || !b.nameWords.has(word));

/** How surely one speaker says the same in two places, the whole of it or a part; null when too little speaks for it. */
const saidAgain = (
  a: VoiceTraits,
  b: VoiceTraits,
  sameDocument: boolean,
  shared: readonly string[],
  rarity: Rarity,
): number | null => {
  const [same, ofOneSide] = [!areOthers(a, b), a.side !== null && a.side === b.side];
  if (!same && !ofOneSide) return null;
  const overlap = rarity.overlap(a.words, b.words);
  const matter = matterOf(shared, a, b);
  if (same && matter.length >= LEAST_SHARED && overlap >= LEAST_PART) return overlap;
  if (sameDocument || a.dated !== 'finding' || b.dated !== 'finding' || a.date !== b.date) return null;
  const [leastShared, leastOverlap] = same ? [1, LEAST_PART_OF_DAY] : [2, LEAST_PART_OF_SIDES_DAY];
  return matter.length >= leastShared && overlap >= leastOverlap ? overlap : null;
};

/** `denies that it holds a claim`, `holds no claim`: one side’s words for what it says is not so need share less. */
const deniedAgain = (a: VoiceTraits, b: VoiceTraits, shared: readonly string[], rarity: Rarity): number | null => {
  const same = !areOthers(a, b);
  if (!same && (a.side === null || a.side !== b.side)) return null;
  const overlap = rarity.overlap(a.words, b.words);
  const isDenied = a.stance === 'denies' || b.stance === 'denies';
  const least = same && isDenied ? LEAST_SHARED_OF_DENIER : LEAST_SHARED;
  return matterOf(shared, a, b).length >= least && overlap >= LEAST_DENIED_AGAIN ? overlap : null;
};

/** Two sides that each speak of the other say alike things of two matters: `ready to sign with …`, `… attacked us`. */
const isMirrored = (a: VoiceTraits, b: VoiceTraits): boolean =>
  a.side !== null && b.side !== null && a.side !== b.side && a.spokenOf.has(b.side) && b.spokenOf.has(a.side);

/** Both give numbers, and none of them is the same: `net income of 1.9 million`, `net income of 6.6 million`. */
const countOtherwise = (a: VoiceTraits, b: VoiceTraits): boolean => {
  const [one, other] = [a, b].map(({ words }) => new Set([...words].filter((word) => /^\d/.test(word))));
  return one!.size > 0 && other!.size > 0 && one!.isDisjointFrom(other!);
};

/** Kept and broken, said by two sides of the conduct of one party under one agreement. */
const verdictLink = (
  a: VoiceTraits,
  b: VoiceTraits,
  first: number,
  second: number,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors'>,
): IndexedLink | null => {
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
    a: first,
    b: second,
    relation: 'denies',
    score: sameProvision ? 1 : overlap,
    reasons: [`kept and broken: ${a.finding.agreement}${sameProvision ? `, ${a.finding.provision}` : ''}`],
  };
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

/** Rare words that both have, names of agreements aside. */
const tellingWords = (a: VoiceTraits, b: VoiceTraits, rarity: Rarity, least = TELLING): readonly string[] =>
  rarity
    .shared(a.words, b.words)
    .filter((word) => rarity.of(word) >= least && !a.agreementWords.has(word) && !b.agreementWords.has(word));
