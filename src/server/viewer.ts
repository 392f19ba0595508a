import type { Role } from './permissions.ts';

/** Who asks. */
export interface Viewer {
  /** as decisions and the audit log name them */
  readonly name: string;
  readonly role: Role;
  /** how they are known: `local` is the one person of a record without accounts */
  readonly via: 'local' | 'session' | 'token';
  /** tells apart those who may see different documents; the same for all who may see the same */
  readonly clearance: string;
}
