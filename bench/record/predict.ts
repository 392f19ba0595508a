import type { Finding } from '../../src/kinds/finding.ts';

/** Everything that Chancery reads out of the document at `path`. */
export const predict = async (path: string): Promise<readonly Finding[]> => {
  throw new Error(`${path}: cannot be read before src/analyse.ts stands; score a file with --predicted`);
};
