import { ROLES, type Role } from '../record/desk/accounts.ts';

/** Each permission and the least role that has it: the one place where this is decided. */
const LEAST_ROLE = {
  /** look at documents, findings and views, search, export what is seen */
  read: 'reader',
  /** decide on findings, add some by hand, mark provisions, tie names */
  decide: 'analyst',
  /** bring documents in and have them read again */
  add: 'analyst',
  /** write issues */
  write: 'analyst',
  /** publish and correct issues */
  publish: 'editor',
  /** teach patterns and names, into the desk’s own pack */
  teach: 'editor',
  /** say how documents are handled: collections, marks, embargo, withdrawal */
  handle: 'editor',
  /** accounts, tokens of others, the audit log, settings */
  manage: 'administrator',
} as const satisfies Record<string, Role>;

export type { Role };
export { ROLES };
/** What somebody may be allowed. */
export type Permission = keyof typeof LEAST_ROLE;
export const PERMISSIONS = Object.keys(LEAST_ROLE) as readonly Permission[];

/** Whether a role includes a permission: roles go up, and a higher one may all that a lower one may. */
export const mayAs = (role: Role, permission: Permission): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[permission]);

/** All that a role may. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => mayAs(role, permission));

/** Who sees what is under embargo and documents of all marks and collections, beside their own clearance. */
export const seesEmbargoed = (role: Role): boolean => mayAs(role, 'handle');
export const seesEverything = (role: Role): boolean => mayAs(role, 'manage');
