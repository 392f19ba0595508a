export const UNREADABLE_REASONS = [
  'empty',
  'binary',
  'encrypted',
  'noText',
  'tooLarge',
  'tooLong',
  'malformed',
  'unsupported',
] as const;
/** Why a source cannot be read, for programs; the message says it in words. */
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** A source that cannot be read: which one, why, and what the reader of the message can do about it. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
  readonly reason: UnreadableReason;
  /** the source’s own name: a file name or an address */
  readonly source: string;
  readonly advice: string;

  constructor(reason: UnreadableReason, source: string | null, what: string, advice: string, cause?: unknown) {
    super(`${source ?? 'the source'}: ${what}. ${advice}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.source = source ?? '';
    this.advice = advice;
  }
}
