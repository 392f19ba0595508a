/** By what a sentence of an issue may fall short of its citations. */
export const CHECK_RULES = [
  'uncited',
  'unknown-document',
  'withdrawn',
  'unknown-finding',
  'source-changed',
  'rejected',
  'merged',
  'corrected',
  'quotation',
  'number',
  'date',
  'name',
] as const;
/** One of `CHECK_RULES`. */
export type CheckRule = (typeof CHECK_RULES)[number];

/** Something in an issue that does not rest on what it cites. */
export interface IssueWarning {
  /** id of the sentence; of a figure, ledger entry or correction that of the block; of a note that no sentence leads to `note of …` */
  readonly sentence: string;
  readonly rule: CheckRule;
  readonly message: string;
  /** what the source or the record has; null where that says nothing */
  readonly expected: string | null;
  /** what the issue has */
  readonly actual: string;
}
