import type { User } from '../record/desk/accounts.ts';
import { type Clearance, MARKS } from '../record/desk/handling.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type Permission, permissionsOf, type Role, seesEmbargoed, seesEverything } from './permissions.ts';
import { Problem } from './problem.ts';
import { SESSION_COOKIE, secretHash } from './secret.ts';

/** Who asks. */
export interface Viewer {
  /** as decisions and the audit log name them */
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  /** how they are known: `local` is the one person of a record without accounts */
  readonly via: 'local' | 'session' | 'token';
  /** tells apart those who may see different documents; the same for all who may see the same */
  readonly clearance: string;
  /** what they may see; everything when null */
  readonly sees: Clearance | null;
}

/** A viewer with the record as they may see it. */
export interface Seeing {
  readonly viewer: Viewer;
  readonly record: RecordStore;
}

/**
 * Who sends a request: by token, by session, or, in a record without accounts, whoever sits at this machine. Null for
 * somebody who has not signed in.
 * @throws Problem when a token is given that opens nothing
 */
export const viewerOf = async (
  request: Request,
  record: RecordStore,
  localName: string,
  now: string,
): Promise<Seeing | null> => {
  const { accounts } = record.desk;
  if ((await accounts.users()).length === 0) return { viewer: localViewer(localName), record };
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token !== undefined) {
    const found = await accounts.tokenUser(secretHash(token), now);
    if (!found) throw new Problem('sign-in', 'The token opens nothing: it is unknown, revoked or past its time.');
    const scoped = permissionsOf(found.user.role).filter((each) => found.token.scopes.includes(each));
    return seeing(found.user, 'token', scoped, record, now);
  }
  const session = sessionOf(request);
  const user = session === null ? null : await accounts.sessionUser(secretHash(session), now);
  return user && seeing(user, 'session', permissionsOf(user.role), record, now);
};

const localViewer = (name: string): Viewer => ({
  name,
  role: 'administrator',
  permissions: permissionsOf('administrator'),
  via: 'local',
  clearance: 'all',
  sees: null,
});

const seeing = async (
  user: User,
  via: Viewer['via'],
  permissions: readonly Permission[],
  record: RecordStore,
  now: string,
): Promise<Seeing> => {
  const viewer = { name: user.name, role: user.role, permissions, via };
  if (seesEverything(user.role)) return { viewer: { ...viewer, clearance: 'all', sees: null }, record };
  const collections = (await record.desk.handling.collections())
    .filter(({ members }) => members.includes(user.name))
    .map(({ id }) => id);
  const clearance = {
    mark: user.clearance,
    collections,
    embargoed: seesEmbargoed(user.role),
    day: now.slice(0, 10),
  };
  // What was restricted a moment ago is in no view that was made before.
  const stamp = await record.desk.handling.version();
  return {
    viewer: {
      ...viewer,
      sees: clearance,
      clearance: JSON.stringify([
        MARKS.indexOf(user.clearance),
        collections,
        clearance.embargoed,
        clearance.day,
        stamp,
      ]),
    },
    record: record.visibleTo(clearance),
  };
};

/** What the session’s cookie holds. */
export const sessionOf = (request: Request): string | null => {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
};
