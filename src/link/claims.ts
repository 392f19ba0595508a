import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { fold } from '../text/fold.ts';
import { quoteLine } from '../text/quote-line.ts';
import { claimLinks, type IndexedLink } from './claim-links.ts';
import {
  type ClaimDocument,
  type ClaimFinding,
  type ClaimVoice,
  type ComparedVoice,
  claimVoice,
  type WordsAround,
} from './claim-voice.ts';
import { type DecidedPairs, groupsOf, joinedByHand, UNDECIDED } from './decided-pairs.ts';
import { tellsWhatItDenies } from './denials-in-place.ts';
import { isCalledUntrue } from './denied-content.ts';
import { documentDate } from './document-date.ts';
import { Rarity } from './rarity.ts';
import type { ClaimLink } from './voice-pair.ts';

/**
 * A claim with everybody who holds or denies it. Nothing here says who is right: a contested claim stays undecided, and
 * every voice keeps its own words.
 */
export interface Claim {
  /** the claim in the words of the first who holds it; of a claim known only from its denial, those of the denial */
  readonly about: string;
  /** contested: held, and denied or answered with another account; denied: nobody in the record is found to hold it; repeated: held, denied by nobody */
  readonly state: 'contested' | 'denied' | 'repeated';
  /** in the order of time */
  readonly holds: readonly ClaimVoice[];
  readonly denies: readonly ClaimVoice[];
  /** another account of the same by somebody who does not say that it is not so */
  readonly answers: readonly ClaimVoice[];
  readonly links: readonly ClaimLink[];
}

/** A statement that is mostly the telling of another statement is its report, not another claim. */
const MOSTLY = 0.6;

/**
 * The claims that are contested, denied or repeated, contested ones first. A denial meets the claim that it names, that
 * it points back at (`this claim`), or whose telling words it shares; claims meet when they share most of their telling
 * words. Voices are compared only with those that share a rare word.
 * @param around the words beside a finding; none when left out
 */
export const claims = (
  findings: Iterable<ClaimFinding>,
  documents: ReadonlyMap<string, ClaimDocument>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>,
  around: (finding: ClaimFinding) => WordsAround = () => ({ before: '', after: '' }),
  decided: DecidedPairs = UNDECIDED,
): readonly Claim[] => {
  const voices = voicesOf(findings, documents, knowledge, around);
  const rarity = new Rarity();
  for (const { words } of voices) rarity.add(words);
  return claimsOf(voices, claimLinks(voices, rarity, knowledge), decided);
};

/** All who hold or deny something, in the order of their documents and of their place in them. */
export const voicesOf = (
  findings: Iterable<ClaimFinding>,
  documents: ReadonlyMap<string, ClaimDocument>,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'codebook'>,
  around: (finding: ClaimFinding) => WordsAround,
): readonly ComparedVoice[] => {
  const all = [...findings].sort(
    (a, b) =>
      compareTexts(a.document, b.document) ||
      a.start - b.start ||
      b.end - a.end ||
      cueOf(a) - cueOf(b) ||
      compareTexts(a.id, b.id),
  );
  const voices: ComparedVoice[] = [];
  let outer: ComparedVoice | null = null;
  for (const finding of all) {
    const voice = claimVoice(finding, documents, knowledge, around(finding));
    if (!voice) continue;
    const inside: boolean =
      outer !== null && outer.finding.document === finding.document && finding.end <= outer.finding.end;
    if (inside && finding.kind === outer!.finding.kind && voice.who === outer!.who) continue;
    if (!inside) outer = voice;
    voices.push(voice);
    if (finding.kind === 'statement' && voice.stance === 'holds' && isCalledUntrue(around(finding).after, knowledge))
      voices.push(byPublication(voice, documents.get(finding.document)));
  }
  return voices.filter((voice, i) => !isReport(voice, voices[i + 1], knowledge));
};

/** `denied the claim by … that …` is told twice over the same words; who denies comes first. */
const cueOf = (finding: ClaimFinding): number => (finding.kind === 'statement' ? finding.cueStart : null) ?? 0;

const isReport = (
  voice: ComparedVoice,
  next: ComparedVoice | undefined,
  knowledge: Pick<Knowledge, 'codebook'>,
): boolean => {
  if (next === undefined || next.finding === voice.finding || next.who === voice.who) return false;
  const [outer, inner] = [voice.finding, next.finding];
  return (
    inner.document === outer.document &&
    inner.end <= outer.end &&
    inner.end - inner.start >= MOSTLY * (outer.end - outer.start) &&
    !tellsWhatItDenies(voice, next, knowledge)
  );
};

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

/** @param links that hold, see `heldLinks` */
export const claimsOf = (
  voices: readonly ComparedVoice[],
  links: readonly IndexedLink[],
  decided: DecidedPairs = UNDECIDED,
): readonly Claim[] => {
  const ids = voices.map(({ finding }) => finding.id);
  const groups = groupsOf(ids, links, decided);
  const byHand = joinedByHand(ids, decided).map(({ relation, reason, ...link }): IndexedLink => {
    const opposed = voices[link.a]!.stance !== voices[link.b]!.stance;
    return { ...link, relation: relation ?? (opposed ? 'denies' : 'repeats'), reasons: [reason] };
  });
  const held = Map.groupBy(
    [...byHand, ...links].filter(({ a, b }) => groups.of(a) === groups.of(b)),
    ({ a }) => groups.of(a),
  );
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
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || compareTexts(firstDate(a), firstDate(b)));
};

const STATES: readonly Claim['state'][] = ['contested', 'denied', 'repeated'];

const claimOf = (
  members: readonly ComparedVoice[],
  links: readonly IndexedLink[],
  voices: readonly ComparedVoice[],
): Claim | null => {
  // One side’s denial, told once as a denial and once as what is not so.
  const saidOtherwise = new Set(
    links.flatMap(({ a, b, relation }) =>
      relation === 'repeats' && voices[a]!.stance !== voices[b]!.stance ? [voices[a]!, voices[b]!] : [],
    ),
  );
  const verdicts = links.some(({ reasons }) => reasons[0]!.startsWith('kept and broken'));
  const denying = (voice: ComparedVoice): boolean =>
    voice.stance === 'denies' ||
    saidOtherwise.has(voice) ||
    (verdicts && voice.finding.kind === 'compliance' && voice.finding.verdict === 'kept');
  // who denies it may answer it as well, and stands once
  const answering = new Set(
    links.flatMap(({ b, relation }) => (relation === 'answers' && !denying(voices[b]!) ? [voices[b]!] : [])),
  );
  const denies = members.filter(denying).map(plain).sort(byDate);
  const holds = members
    .filter((voice) => !denying(voice) && !answering.has(voice))
    .map(plain)
    .sort(byDate);
  if (denies.length + answering.size === 0 && !isSaidByOthers(holds)) return null;
  return {
    about: holds[0]?.content ?? quoteLine(denies[0]!.finding.quote),
    state: holds.length === 0 ? 'denied' : denies.length + answering.size === 0 ? 'repeated' : 'contested',
    holds,
    denies,
    answers: [...answering].map(plain).sort(byDate),
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

const plain = ({ finding, stance, who, actors, side, date, dated, content }: ComparedVoice): ClaimVoice => ({
  finding,
  stance,
  who,
  actors,
  side,
  date,
  dated,
  content,
});

const byDate = (a: ClaimVoice, b: ClaimVoice): number =>
  compareTexts(a.date ?? '9999', b.date ?? '9999') ||
  compareTexts(a.finding.document, b.finding.document) ||
  a.finding.start - b.finding.start;

const firstDate = ({ holds, denies }: Claim): string => holds[0]?.date ?? denies[0]?.date ?? '9999';
