import { pathToFileURL } from 'node:url';

/** The address by which SQLite opens a file for writing only where there is one; by its path it would make one. */
export const existingFile = (path: string): URL => {
  const address = pathToFileURL(path);
  address.searchParams.set('mode', 'rw');
  return address;
};
