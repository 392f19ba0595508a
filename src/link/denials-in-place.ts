import { classPattern, nouns, plurals } from '../extract/class-pattern.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IndexedLink } from './claim-links.ts';
import { areOpposed, areOthers, type ComparedVoice, isNamed, isOf, matterOf } from './claim-voice.ts';
import type { Rarity } from './rarity.ts';

/** A denial points back this far, in UTF-16 code units. */
const REACH = 1200;
/** From the end of a claim to what is denied in the next sentence, in UTF-16 code units, past this many other voices. */
const NEXT = 260;
const MOST_BETWEEN = 2;
/** A word as rare as this ties a denial to the claim beside it, when it is so much of the shorter one. */
const TELLING = 0.3;
const LEAST_OVERLAP = 0.3;
/** `dismissed his statements` points back at several, this many at most. */
const MOST_POINTED_AT = 4;
const SEVERAL = classPattern`\b${plurals('claims')}\b`;
const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'criticise', 'condemn', 'reject']);
const CLAIM = classPattern`\b${nouns('claims')}\b`;
/** Below what points back, so that other places where the claim is told are not dropped for it. */
const TOLD = 0.8;
const BESIDE = 0.75;
const OF_DENIER_ALONE = 0.7;

type Codebook = Pick<Knowledge, 'codebook'>;

/** Denials that meet a claim by where they stand, whatever their words: each inside one document. */
export const denialsInPlace = (
  voices: readonly ComparedVoice[],
  rarity: Rarity,
  knowledge: Codebook,
): readonly IndexedLink[] => [
  ...deniedBeside(voices, rarity),
  ...pointingBack(voices, knowledge),
  ...tellingWhatTheyDeny(voices, knowledge),
  ...calledUntrue(voices),
];

const calledUntrue = (voices: readonly ComparedVoice[]): readonly IndexedLink[] =>
  voices.flatMap((voice, i): readonly IndexedLink[] =>
    i > 0 && voices[i - 1]!.finding === voice.finding
      ? [{ a: i - 1, b: i, relation: 'denies', score: 1, reasons: ['called untrue in the same sentence'] }]
      : [],
  );

/** `denied the claim by the ministry that the gate is shut` tells what the ministry claims. */
export const tellsWhatItDenies = (
  { stance, finding: denial }: ComparedVoice,
  claim: ComparedVoice,
  knowledge: Codebook,
): boolean =>
  stance === 'denies' &&
  claim.stance === 'holds' &&
  denial.kind === 'statement' &&
  claim.finding.kind === 'statement' &&
  denial.document === claim.finding.document &&
  claim.finding.end <= denial.end &&
  claim.finding.start < denial.end &&
  CLAIM(knowledge).test(claim.finding.cue ?? '') &&
  (denial.cueEnd ?? 0) <= (claim.finding.cueStart ?? 0);

const tellingWhatTheyDeny = (voices: readonly ComparedVoice[], knowledge: Codebook): readonly IndexedLink[] =>
  voices.flatMap((denial, a): readonly IndexedLink[] => {
    const claim = voices[a + 1];
    if (claim === undefined || !tellsWhatItDenies(denial, claim, knowledge) || !areOthers(denial, claim)) return [];
    return [{ a, b: a + 1, relation: 'denies', score: TOLD, reasons: ['tells the claim that it denies'] }];
  });

/** `Azerbaijan rejected this claim` meets the nearest claim of another speaker before it, `the accusations` several. */
const pointingBack = (voices: readonly ComparedVoice[], knowledge: Codebook): readonly IndexedLink[] =>
  voices.flatMap((denial, b): readonly IndexedLink[] => {
    if (!denial.place.pointsBack) return [];
    const found: IndexedLink[] = [];
    const most = SEVERAL(knowledge).test(denial.finding.quote) ? MOST_POINTED_AT : 1;
    for (let a = b - 1; a >= 0 && found.length < most; a--) {
      const voice = voices[a]!;
      if (voice.finding.document !== denial.finding.document || denial.finding.start - voice.finding.start > REACH)
        break;
      if (voice.stance !== 'holds' || voice.finding.start >= denial.finding.start || !areOthers(voice, denial))
        continue;
      const named = isNamed(voice, denial);
      if (denial.named.size > 0 && !named) continue;
      if (found.length > 0 && !isAnotherOfThem(voice, denial)) continue;
      found.push({
        a,
        b,
        relation: 'denies',
        score: 1,
        reasons: ['points back at it', ...(named ? ['names who claims it'] : [])],
      });
    }
    return found;
  });

/** Beyond the nearest, what the one says who is named, or who accuses in the same place. */
const isAnotherOfThem = (voice: ComparedVoice, denial: ComparedVoice): boolean =>
  denial.named.size > 0
    ? voice.actors.some((actor) => denial.named.has(actor))
    : voice.finding.block === denial.finding.block &&
      voice.finding.kind === 'statement' &&
      ACCUSING.has(voice.finding.act);

/**
 * A denial told right behind a claim is mostly a denial of it: one word of the matter is enough, or none when the claim is
 * of the one who denies (`spoke of a Norlandic operation. Norland denied that it had meddled`).
 */
const deniedBeside = (voices: readonly ComparedVoice[], rarity: Rarity): readonly IndexedLink[] =>
  voices.flatMap((denial, b): readonly IndexedLink[] => {
    if (denial.stance !== 'denies' || denial.place.pointsBack || isOfPublication(voices, b)) return [];
    const before = voices.slice(Math.max(0, b - 1 - MOST_BETWEEN), b).reverse();
    for (const [nth, claim] of before.entries()) {
      if (!standsBefore(claim, denial)) break;
      const link = linkBeside(claim, denial, b - 1 - nth, b, nth === 0 ? 'right before' : 'before', rarity);
      if (link) return [link];
    }
    // `While the ministry denies it, the union says …`
    const behind = voices[b + 1];
    const link = behind && standsBehind(denial, behind) ? linkBeside(behind, denial, b, b + 1, 'behind', rarity) : null;
    return link ? [link] : [];
  });

const isOfPublication = (voices: readonly ComparedVoice[], b: number): boolean =>
  b > 0 && voices[b - 1]!.finding === voices[b]!.finding;

const linkBeside = (
  claim: ComparedVoice,
  denial: ComparedVoice,
  a: number,
  b: number,
  place: 'right before' | 'before' | 'behind',
  rarity: Rarity,
): IndexedLink | null => {
  if (claim.stance !== 'holds' || !areOthers(claim, denial)) return null;
  if (denial.named.size > 0 && !isNamed(claim, denial)) return null;
  const ofDenier = isOf(claim, denial) && areOpposed(claim, denial);
  if (!areOpposed(claim, denial) && !denial.actors.some((actor) => claim.spokenOf.has(actor))) return null;
  const shared = matterOf(rarity.shared(claim.words, denial.words), claim, denial).filter(
    (word) => rarity.of(word) >= TELLING && !denial.agreementWords.has(word),
  );
  if (shared.length === 0 && !(ofDenier && place === 'right before')) return null;
  if (place !== 'behind' && !ofDenier && rarity.overlap(claim.words, denial.words) < LEAST_OVERLAP) return null;
  return {
    a,
    b,
    relation: 'denies',
    score: shared.length > 0 ? BESIDE : OF_DENIER_ALONE,
    reasons: [
      'denied right beside it',
      ...(shared.length > 0 ? [`words: ${shared.slice(0, 6).join(', ')}`] : []),
      ...(ofDenier ? ['claimed of who denies it'] : []),
    ],
  };
};

const standsBefore = ({ finding: a }: ComparedVoice, { finding: b }: ComparedVoice): boolean =>
  a.document === b.document && Math.abs(b.block - a.block) <= 1 && a.end <= b.start && b.start - a.end <= NEXT;

const standsBehind = ({ finding: a }: ComparedVoice, { finding: b, place }: ComparedVoice): boolean =>
  a.document === b.document && a.block === b.block && a.end <= b.start && place.sentenceStart <= a.start;
