import type { Mark } from './handling.ts';

export const ROLES = ['reader', 'analyst', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly name: string;
  readonly role: Role;
  /** the highest handling mark that they may see */
  readonly clearance: Mark;
  /** false for one who may not sign in any more; what they decided stays theirs */
  readonly active: boolean;
  readonly created: string;
}

/** A key for programs; what opens it is shown once and kept as a hash. */
export interface Token {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  /** what it may be used for; never more than its user may do */
  readonly scopes: readonly string[];
  readonly created: string;
  readonly expires: string | null;
  readonly revoked: string | null;
}

/** People who work with a record. Everything that opens something is handed over as a hash. */
export interface AccountStore {
  users(): Promise<readonly User[]>;
  user(name: string): Promise<User | null>;
  /** The user's password as a PHC string; null for nobody or one who is not active. */
  password(name: string): Promise<string | null>;
  /** @param password PHC string. Rejects with `RecordError` when the name is taken. */
  add(user: User, password: string): Promise<void>;
  /** Changes role, clearance or activity; ends the sessions of one who is no longer active. */
  change(name: string, change: Partial<Pick<User, 'role' | 'clearance' | 'active'>>): Promise<User>;
  /** Sets another password and ends the sessions of the user, but for the one with the hash `keep`. */
  setPassword(name: string, password: string, keep?: string): Promise<void>;
  openSession(hash: string, user: string, created: string, expires: string): Promise<void>;
  /** The user of a session that has not ended. */
  sessionUser(hash: string, now: string): Promise<User | null>;
  closeSession(hash: string): Promise<void>;
  addToken(token: Token, hash: string): Promise<void>;
  /** The token with this hash and its user, when both may still be used. */
  tokenUser(hash: string, now: string): Promise<{ readonly token: Token; readonly user: User } | null>;
  tokens(user?: string): Promise<readonly Token[]>;
  revokeToken(id: string, at: string): Promise<void>;
  /**
   * Counts one more try of somebody to sign in, as one that fails until it is taken back, and forgets those of days ago.
   * @param most tries since `since` that are borne
   * @returns its number; null when there were so many already, and then it is not counted
   */
  countTry(who: string, at: string, since: string, most: number): Promise<number | null>;
  takeBackTry(number: number): Promise<void>;
}
