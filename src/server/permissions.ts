/** What somebody at the desk may do, from reading on. A later role may do all that an earlier one may. */
export const ROLES = ['reader', 'analyst', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

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
  /** say how documents are handled: collections, marks, embargo */
  handle: 'editor',
  /** accounts, tokens of others, the audit log, settings */
  manage: 'administrator',
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof LEAST_ROLE;
export const PERMISSIONS = Object.keys(LEAST_ROLE) as readonly Permission[];

export const may = (role: Role, permission: Permission): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[permission]);

export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => may(role, permission));
