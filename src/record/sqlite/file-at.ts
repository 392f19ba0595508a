import { type Stats, statSync } from 'node:fs';

/** What lies at the path of a record; null for a record in memory and where there is nothing. */
export const fileAt = (path: string): Stats | null =>
  path === ':memory:' ? null : (statSync(path, { throwIfNoEntry: false }) ?? null);

/** True while the same file lies at the path as before, however it was changed. */
export const isStillAt = (path: string, before: Stats | null): boolean => {
  const now = fileAt(path);
  return now !== null && now.dev === before?.dev && now.ino === before.ino;
};
