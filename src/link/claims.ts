import { overlaps } from '../kinds/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import {
  areOpposed,
  areOthers,
  type ClaimDocument,
  type ClaimFinding,
  type ClaimVoice,
  type ComparedVoice,
  claimVoice,
} from './claim-voice.ts';
import { isCalledUntrue } from './denied-content.ts';
import { documentDate } from './document-date.ts';
import { Groups } from './groups.ts';
import { Rarity } from './rarity.ts';
import { sideOf } from './side-of.ts';

/**
 * A claim with everybody who holds or denies it. Nothing here says who is right: a contested claim stays undecided, and
 * every voice keeps its own words.
 */
export interface Claim {
  /** the claim in the words of the first who holds it; of a claim known only from its denial, those of the denial */
  readonly about: string;
  /** contested: held and denied; denied: nobody in the record is found to hold it; repeated: held, denied by nobody */
  readonly state: 'contested' | 'denied' | 'repeated';
  /** in the order of time */
  readonly holds: readonly ClaimVoice[];
  readonly denies: readonly ClaimVoice[];
  readonly links: readonly ClaimLink[];
}

/** Why two voices are taken to speak of one claim. */
export interface ClaimLink {
  readonly pair: readonly [string, string];
  readonly relation: 'denies' | 'repeats';
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The words beside what is said. */
export interface WordsAround {
  /** between the reporting words and it */
  readonly before: string;
  /** behind it in its sentence */
  readonly after: string;
}

const LEAST_REPEATED = 0.6;
const LEAST_DENIED = 0.5;
/** Near each other in one document, and with the holder named, less is enough. */
const NEAR = { blocks: 2, bonus: 0.15 } as const;
const NAMED_BONUS = 0.25;
/** A denial points back this far, in UTF-16 code units. */
const REACH = 1200;
const TELLING = 0.4;
const NEXT_BEST = 0.7;
/** A statement that is mostly the telling of another statement is its report, not another claim. */
const MOSTLY = 0.6;
const MOST_COMPARED = 100;

/**
 * The claims that are contested, denied or repeated, contested ones first. A denial meets the claim that it names, that
 * it points back at (`this claim`), or whose telling words it shares; claims meet when they share most of their telling
 * words. Voices are compared only with those that share a rare word.
 * @param around the words beside a finding; none when left out
 */
export const claims = (
  findings: Iterable<ClaimFinding>,
  documents: ReadonlyMap<string, ClaimDocument>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions'>,
  around: (finding: ClaimFinding) => WordsAround = () => ({ before: '', after: '' }),
): readonly Claim[] => {
  const voices = voicesOf(findings, documents, knowledge, around);
  const rarity = new Rarity();
  for (const { words } of voices) rarity.add(words);
  const links = [
    ...pointingBack(voices),
    ...calledUntrue(voices),
    ...candidatePairs(voices, rarity).flatMap(([a, b]) => linkOf(voices, a, b, rarity, knowledge) ?? []),
  ];
  return claimsOf(voices, withoutWeakDenials(links, voices));
};

/** A denial is of one claim, which may be told several times: what fits it much worse than the best does is another one. */
const withoutWeakDenials = (
  links: readonly IndexedLink[],
  voices: readonly ComparedVoice[],
): readonly IndexedLink[] => {
  const denialOf = ({ a, b }: IndexedLink): number => (voices[a]!.stance === 'denies' ? a : b);
  const best = new Map<number, number>();
  for (const link of links)
    if (link.relation === 'denies') best.set(denialOf(link), Math.max(best.get(denialOf(link)) ?? 0, link.score));
  return links.filter((link) => link.relation === 'repeats' || link.score >= NEXT_BEST * best.get(denialOf(link))!);
};

interface IndexedLink extends Omit<ClaimLink, 'pair'> {
  readonly a: number;
  readonly b: number;
}

const voicesOf = (
  findings: Iterable<ClaimFinding>,
  documents: ReadonlyMap<string, ClaimDocument>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions'>,
  around: (finding: ClaimFinding) => WordsAround,
): readonly ComparedVoice[] => {
  const all = [...findings].sort(
    (a, b) => compare(a.document, b.document) || a.start - b.start || b.end - a.end || compare(a.id, b.id),
  );
  const voices: ComparedVoice[] = [];
  let outer: ComparedVoice | null = null;
  for (const finding of all) {
    const voice = claimVoice(finding, documents, knowledge, around(finding).before);
    if (!voice) continue;
    const inside: boolean =
      outer !== null && outer.finding.document === finding.document && finding.end <= outer.finding.end;
    if (inside && finding.kind === outer!.finding.kind && voice.who === outer!.who) continue;
    if (!inside) outer = voice;
    voices.push(voice);
    if (finding.kind === 'statement' && voice.stance === 'holds' && isCalledUntrue(around(finding).after))
      voices.push(byPublication(voice, documents.get(finding.document)));
  }
  return voices.filter((voice, i) => !isReport(voice, voices[i + 1]));
};

const isReport = ({ finding: outer, who }: ComparedVoice, inner: ComparedVoice | undefined): boolean =>
  inner !== undefined &&
  inner.finding !== outer &&
  inner.who !== who &&
  inner.finding.document === outer.document &&
  inner.finding.end <= outer.end &&
  inner.finding.end - inner.finding.start >= MOSTLY * (outer.end - outer.start);

/** What a document calls untrue in its own voice. */
const byPublication = (voice: ComparedVoice, document: ClaimDocument | undefined): ComparedVoice => {
  const date = documentDate(document);
  return {
    ...voice,
    stance: 'denies',
    who: document?.publisher ?? 'the publication',
    actors: [],
    side: null,
    date,
    dated: date === null ? null : 'document',
    words: new Set(),
  };
};

const calledUntrue = (voices: readonly ComparedVoice[]): readonly IndexedLink[] =>
  voices.flatMap((voice, i): readonly IndexedLink[] =>
    i > 0 && voices[i - 1]!.finding === voice.finding
      ? [{ a: i - 1, b: i, relation: 'denies', score: 1, reasons: ['called untrue in the same sentence'] }]
      : [],
  );

/** `Azerbaijan rejected this claim` meets the nearest claim of another side before it. */
const pointingBack = (voices: readonly ComparedVoice[]): readonly IndexedLink[] =>
  voices.flatMap((denial, b): readonly IndexedLink[] => {
    if (!denial.pointsBack) return [];
    for (let a = b - 1; a >= 0; a--) {
      const voice = voices[a]!;
      if (voice.finding.document !== denial.finding.document || denial.finding.start - voice.finding.start > REACH)
        break;
      if (voice.stance !== 'holds' || voice.finding.end > denial.finding.start || !areOthers(voice, denial)) continue;
      const named = isNamed(voice, denial);
      if (denial.named.size > 0 && !named) continue;
      return [
        {
          a,
          b,
          relation: 'denies',
          score: 1,
          reasons: ['points back at it', ...(named ? ['names who claims it'] : [])],
        },
      ];
    }
    return [];
  });

/** A state stands for its officials when a denial names it. */
const isNamed = (holder: ComparedVoice, denial: ComparedVoice): boolean =>
  holder.actors.some((actor) => denial.named.has(actor)) || (holder.side !== null && denial.named.has(holder.side));

const linkOf = (
  voices: readonly ComparedVoice[],
  first: number,
  second: number,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors'>,
): IndexedLink | null => {
  const [a, b] = [voices[first]!, voices[second]!];
  const verdicts = a.finding.kind === 'compliance' && b.finding.kind === 'compliance';
  if (verdicts) return verdictLink(a, b, first, second, rarity, knowledge);
  const shared = rarity
    .shared(a.words, b.words)
    .filter((word) => rarity.of(word) >= TELLING && !a.agreementWords.has(word) && !b.agreementWords.has(word));
  const likeness = rarity.likeness(a.words, b.words);
  const sameDocument = a.finding.document === b.finding.document;
  if (sameDocument && overlaps(a.finding, b.finding)) return null;
  const near = sameDocument && Math.abs(a.finding.block - b.finding.block) <= NEAR.blocks;
  const words = `words: ${shared.slice(0, 6).join(', ')}`;
  if (a.stance === b.stance) {
    if (shared.length < (sameDocument ? 3 : 4) || likeness < LEAST_REPEATED || (near && a.who === b.who)) return null;
    return { a: first, b: second, relation: 'repeats', score: likeness, reasons: [words] };
  }
  const [holder, denial] = a.stance === 'holds' ? [a, b] : [b, a];
  if (!areOpposed(holder, denial)) return null;
  const named = isNamed(holder, denial);
  if (shared.length < (near ? 2 : 3)) return null;
  const score = likeness + (near ? NEAR.bonus : 0) + (named ? NAMED_BONUS : 0);
  if (score < LEAST_DENIED) return null;
  return {
    a: first,
    b: second,
    relation: 'denies',
    score: Math.min(1, score),
    reasons: [words, ...(named ? ['names who claims it'] : []), ...(near ? ['told beside it'] : [])],
  };
};

/** Kept and broken, said by two sides of the conduct of one party under one agreement. */
const verdictLink = (
  a: ComparedVoice,
  b: ComparedVoice,
  first: number,
  second: number,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors'>,
): IndexedLink | null => {
  if (a.finding.kind !== 'compliance' || b.finding.kind !== 'compliance') return null;
  const verdicts = [a.finding.verdict, b.finding.verdict];
  if (!verdicts.includes('kept') || !verdicts.includes('broken')) return null;
  if (a.finding.agreement === null || a.finding.agreement !== b.finding.agreement || !areOpposed(a, b)) return null;
  const whose = (voice: ComparedVoice) =>
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
  for (const [i, { words, finding }] of voices.entries()) {
    const keys = [...words].filter((word) => rarity.of(word) >= TELLING);
    if (finding.kind === 'compliance' && finding.agreement)
      keys.push(`agreement ${finding.agreement} ${finding.provision}`);
    for (const key of keys) {
      const bucket = byWord.get(key) ?? [];
      if (bucket.length === 0) byWord.set(key, bucket);
      for (const earlier of bucket.slice(-MOST_COMPARED)) pairs.add(earlier * voices.length + i);
      bucket.push(i);
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / voices.length), pair % voices.length]);
};

const claimsOf = (voices: readonly ComparedVoice[], links: readonly IndexedLink[]): readonly Claim[] => {
  const groups = new Groups(voices.length);
  for (const { a, b } of links) groups.join(a, b);
  const held = Map.groupBy(links, ({ a }) => groups.of(a));
  return groups
    .all()
    .flatMap(
      (members) =>
        claimOf(
          members.map((i) => voices[i]!),
          held.get(groups.of(members[0]!)) ?? [],
          voices,
        ) ?? [],
    )
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || compare(firstDate(a), firstDate(b)));
};

const STATES: readonly Claim['state'][] = ['contested', 'denied', 'repeated'];

const claimOf = (
  members: readonly ComparedVoice[],
  links: readonly IndexedLink[],
  voices: readonly ComparedVoice[],
): Claim | null => {
  const verdicts = links.some(({ reasons }) => reasons[0]!.startsWith('kept and broken'));
  const denying = ({ stance, finding }: ComparedVoice): boolean =>
    stance === 'denies' || (verdicts && finding.kind === 'compliance' && finding.verdict === 'kept');
  const denies = members.filter(denying).map(plain).sort(byDate);
  const holds = members
    .filter((voice) => !denying(voice))
    .map(plain)
    .sort(byDate);
  if (denies.length === 0 && !isSaidByOthers(holds)) return null;
  return {
    about: holds[0]?.content ?? denies[0]!.finding.quote.replace(/\s+/g, ' '),
    state: denies.length === 0 ? 'repeated' : holds.length === 0 ? 'denied' : 'contested',
    holds,
    denies,
    links: links.map(({ a, b, relation, score, reasons }) => ({
      pair: [voices[a]!.finding.id, voices[b]!.finding.id],
      relation,
      score,
      reasons,
    })),
  };
};

/** What one speaker says twice in one document, or a document tells twice in the same words, is no repetition by anybody. */
const isSaidByOthers = (voices: readonly ClaimVoice[]): boolean =>
  new Set(voices.map(({ finding }) => finding.document)).size > 1 ||
  (new Set(voices.map(({ who }) => who)).size > 1 && new Set(voices.map(({ content }) => fold(content))).size > 1);

const plain = ({
  words: _words,
  agreementWords: _agreementWords,
  named: _named,
  pointsBack: _pointsBack,
  ...voice
}: ComparedVoice): ClaimVoice => voice;

const byDate = (a: ClaimVoice, b: ClaimVoice): number =>
  compare(a.date ?? '9999', b.date ?? '9999') ||
  compare(a.finding.document, b.finding.document) ||
  a.finding.start - b.finding.start;

const firstDate = ({ holds, denies }: Claim): string => holds[0]?.date ?? denies[0]?.date ?? '9999';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
