import type { Unit } from '../lexicon.ts';
import type { Candidate } from '../meaning.ts';

/** A length of time as a rule reads it. */
interface Length {
  /** index of its first token */
  readonly first: number;
  /** one past its last */
  readonly end: number;
  readonly unit: Unit;
  /** null for a vague number: `for years` */
  readonly amount: number | null;
  /** before (-1) or after (1) the anchor; null or left out when the words do not say */
  readonly side?: -1 | 1 | null | undefined;
  /** TIMEX3 mod */
  readonly mod?: string | null;
}

/** A DURATION of TIMEX3. */
export const durationCandidate = ({ first, end, unit, amount, side = null, mod = null }: Length): Candidate => ({
  first,
  end,
  type: 'DURATION',
  meaning: { kind: 'duration', unit, amount, side },
  mod,
});
