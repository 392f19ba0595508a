export type UnreachableReason =
  | 'status'
  | 'redirects'
  | 'timeout'
  | 'privateAddress'
  | 'badAddress'
  | 'network'
  | 'missing'
  | 'forbidden'
  | 'notAFile';

/** Something that was to be gathered and could not be had: what, why, and what to do about it. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly reason: UnreachableReason;
  readonly origin: string;
  /** the HTTP status, where there was an answer */
  readonly status: number | null;

  constructor(reason: UnreachableReason, origin: string, what: string, advice: string, status: number | null = null) {
    super(`${origin}: ${what}. ${advice}`);
    this.reason = reason;
    this.origin = origin;
    this.status = status;
  }
}
