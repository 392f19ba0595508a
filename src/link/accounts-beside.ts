import { wordClassPattern } from '../extract/word-class.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IndexedLink } from './claim-links.ts';
import { areOthers, type ComparedVoice, matterOf, type VoiceTraits } from './claim-voice.ts';
import type { Rarity } from './rarity.ts';

/** From the end of one account to the beginning of the next, in UTF-16 code units: the next sentence. */
const REACH = 220;
/** An account that is told this many voices later is no answer any more. */
const MOST_BETWEEN = 2;
/** A word as rare as this ties two accounts that stand side by side. */
const TELLING = 0.4;
const STRONGEST = 0.9;
const DISPUTING_ACTS: ReadonlySet<string> = new Set(['accuse', 'criticise', 'condemn', 'reject', 'deny']);
/** Reporting words that leave open whether it is so, or say that it is an answer. */
const DISPUTING = wordClassPattern('disputing');

/**
 * Two sides’ accounts of one matter, one told right after the other: `A says that it gave the list. B calls it
 * incomplete.` Both must speak for states that are not the same; something must tie the second to the first, a word that
 * takes it up or a rare word of it; and something must show that they do not agree: the kind of the statement, a
 * negation in one of them, or that the first speaks of the second’s side.
 * @param voices in the order of their documents and of their place in them
 */
export const accountsBeside = (
  voices: readonly ComparedVoice[],
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly IndexedLink[] =>
  voices.flatMap((voice, b): readonly IndexedLink[] => {
    if (voice.stance !== 'holds') return [];
    if (isInterviewAnswer(voice)) return answersToQuestion(voices, b, rarity);
    if (voice.side === null) return [];
    for (let a = b - 1; a >= 0 && a >= b - 1 - MOST_BETWEEN; a--) {
      const earlier = voices[a]!;
      if (!standsBefore(earlier, voice)) break;
      if (earlier.side === null || earlier.side === voice.side || !areOthers(earlier, voice)) continue;
      if (earlier.stance !== 'holds') break;
      const link = disagree(earlier, voice, knowledge) ? tieOf(earlier, voice, a, b, rarity) : null;
      return link ? [link] : [];
    }
    return [];
  });

const isInterviewAnswer = ({ finding }: ComparedVoice): boolean => finding.kind === 'statement' && finding.cue === null;

/** `Question: The minister said that … Answer: What the minister says is …`: the answer speaks of who is quoted to it. */
const answersToQuestion = (voices: readonly ComparedVoice[], b: number, rarity: Rarity): readonly IndexedLink[] => {
  const answer = voices[b]!;
  const found: IndexedLink[] = [];
  for (let a = b - 1; a >= 0; a--) {
    const asked = voices[a]!;
    const { document, block } = asked.finding;
    if (document !== answer.finding.document || block < answer.finding.block - 1) break;
    if (block === answer.finding.block || isInterviewAnswer(asked) || asked.stance !== 'holds') continue;
    const isNamed = asked.actors.some((actor) => answer.spokenOf.has(actor));
    const isOfNamed = asked.side !== null && answer.spokenOf.has(asked.side);
    const shared = sharedMatter(asked, answer, rarity);
    if (!areOthers(asked, answer) || !(isNamed || isOfNamed) || shared.length < (isNamed ? 1 : 2)) continue;
    found.push({
      a,
      b,
      relation: 'answers',
      score: Math.min(STRONGEST, 0.5 + rarity.likeness(asked.words, answer.words)),
      reasons: ['answer to a question that quotes it', `words: ${shared.slice(0, 6).join(', ')}`],
    });
  }
  return found;
};

const sharedMatter = (one: ComparedVoice, other: ComparedVoice, rarity: Rarity): readonly string[] =>
  matterOf(rarity.shared(one.words, other.words), one, other).filter((word) => rarity.of(word) >= TELLING);

const standsBefore = ({ finding: a }: ComparedVoice, { finding: b, place }: ComparedVoice): boolean =>
  a.document === b.document &&
  (a.block === b.block || (place.isAnswer && a.block === b.block - 1)) &&
  b.start - a.end <= REACH &&
  (b.start >= a.end || isBehindStop(a, b));

/** What is read as one statement to the end of the sentence may hold the other side’s after a semicolon. */
const isBehindStop = (a: ComparedVoice['finding'], b: ComparedVoice['finding']): boolean =>
  a.quote.slice(0, Math.max(0, b.start - a.start)).includes(';');

/** Something shows that the two do not agree. @param b the later one, of a known side */
export const disagree = (a: VoiceTraits, b: VoiceTraits, knowledge: Pick<Knowledge, 'codebook'>): boolean =>
  isDisputing(a, knowledge) || isDisputing(b, knowledge) || a.negates !== b.negates || a.spokenOf.has(b.side!);

const isDisputing = ({ finding }: VoiceTraits, knowledge: Pick<Knowledge, 'codebook'>): boolean =>
  finding.kind === 'statement' && (DISPUTING_ACTS.has(finding.act) || DISPUTING(knowledge).test(finding.cue ?? ''));

const tieOf = (one: ComparedVoice, other: ComparedVoice, a: number, b: number, rarity: Rarity): IndexedLink | null => {
  const shared = sharedMatter(one, { ...other, words: other.words.union(other.place.leadWords) }, rarity);
  const isAnswered = other.place.isAnswer && one.spokenOf.has(other.side!);
  if (shared.length === 0 && !other.place.takesUp && !isAnswered) return null;
  return {
    a,
    b,
    relation: 'answers',
    score: Math.min(STRONGEST, 0.5 + rarity.likeness(one.words, other.words)),
    reasons: [
      'told beside it by another side',
      ...(other.place.takesUp ? ['takes it up'] : []),
      ...(isAnswered ? ['answers what is said of its side'] : []),
      ...(shared.length > 0 ? [`words: ${shared.slice(0, 6).join(', ')}`] : []),
    ],
  };
};
