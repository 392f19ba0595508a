import type { Claim } from '../../../src/link/claims.ts';
import { compareTexts } from '../../../src/text/compare-texts.ts';

type Voice = Omit<Claim['holds'][number], never>;

export type VoiceRole = 'holds' | 'denies' | 'answers';

/** A voice with its part in the claim. */
export interface BoardVoice {
  readonly role: VoiceRole;
  readonly voice: Voice;
}

/** One side’s version of a claim. */
export interface ClaimColumn {
  /** id of the side, or the name of who speaks where no side is known or one side holds and denies it */
  readonly key: string;
  readonly side: string | null;
  /** who speaks, each once */
  readonly who: readonly string[];
  /** in the order of time */
  readonly voices: readonly BoardVoice[];
}

/**
 * The sides of a claim, those that hold it first. Voices of one side stand in one column, unless one of them holds what
 * another denies: then each speaker has a column.
 */
export const claimColumns = ({
  holds,
  denies,
  answers,
}: Pick<Claim, 'holds' | 'denies' | 'answers'>): readonly ClaimColumn[] => {
  const all: readonly BoardVoice[] = [
    ...holds.map((voice) => ({ role: 'holds' as const, voice })),
    ...denies.map((voice) => ({ role: 'denies' as const, voice })),
    ...answers.map((voice) => ({ role: 'answers' as const, voice })),
  ];
  const divided = new Set(
    holds.map(({ side }) => side).filter((side) => side !== null && denies.some((other) => other.side === side)),
  );
  const groups = Map.groupBy(all, ({ voice }) =>
    voice.side === null || divided.has(voice.side) ? voice.who : voice.side,
  );
  return [...groups].map(([key, voices]) => ({
    key,
    side: voices[0]!.voice.side,
    who: [...new Set(voices.map(({ voice }) => voice.who))],
    voices: voices.toSorted((a, b) => compareTexts(a.voice.date ?? '9999', b.voice.date ?? '9999')),
  }));
};

/** A claim has no id of its own: its first voice stands for it. */
export const claimKey = ({ holds, denies }: Pick<Claim, 'holds' | 'denies'>): string =>
  (holds[0] ?? denies[0])!.finding.id;
