import type { TokenRange } from '../clause.ts';

/**
 * How the content stands beside a cue. A preposition stands for itself (`for`, `of`, `as` …); `object …` names what
 * stands behind an object: `object as`, `object complement` (called him a liar).
 */
export type Frame = string;

/** A phrase beside a word that may be what is said, wanted or believed, were the word a cue. */
export interface Complement {
  readonly frame: Frame;
  /** token index of its head */
  readonly head: number;
  /** its pieces; an object that is asked or spoken of is one of them */
  readonly runs: readonly TokenRange[];
  /** without the object, `that` and `to` */
  readonly core: readonly TokenRange[];
  /** where to look for whose it is: at the subject, at the agent of a passive, or nowhere (`is expected to`) */
  readonly source: 'subject' | 'agent' | 'none';
  /** the object before it */
  readonly told: number | null;
}
