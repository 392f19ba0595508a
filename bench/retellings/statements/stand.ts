import type { Speaker } from './saying.ts';

/** Who does what by speaking: `condemned the attack`. */
export interface Stand {
  readonly speaker: Speaker;
  /** `condemn`, `condemned`, `condemning` */
  readonly verb: readonly [plain: string, past: string, gerund: string];
  readonly what: string;
  /** whether `what` may be its subject: `the attack was condemned` */
  readonly passive?: boolean;
}

/** A stand in the words of some text, and whether it is taken there. */
export interface ToldStand {
  readonly text: string;
  readonly taken: boolean;
  /** the words said, where they are others than those of the plain telling */
  readonly said?: string;
  /** how many other statements the text tells */
  readonly others?: number;
}
