/** Somebody who speaks, as a text may name them. */
export interface Speaker {
  /** as written within a sentence: `the Lake Council` */
  readonly as: string;
  /** the bare name of a person */
  readonly name?: string;
  readonly pronoun: 'he' | 'she' | 'it' | 'they';
  /** a person's office and the state it belongs to */
  readonly office?: string;
  readonly of?: string;
}

/** Who says what. */
export interface Saying {
  readonly speaker: Speaker;
  /** a clause, as written within a sentence */
  readonly content: string;
}

/** A saying in the words of some text, and what a record should have of it. */
export interface ToldSaying {
  readonly text: string;
  /** the words said, in pieces where others stand between them; none where nothing is said */
  readonly said: readonly string[];
  /** whether what is said is denied or rejected by its speaker */
  readonly denied?: boolean;
  /** how many other statements the text tells */
  readonly others?: number;
  /** who says it together with the speaker */
  readonly beside?: readonly string[];
}
