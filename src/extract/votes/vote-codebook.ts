import { z } from 'zod';
import { codebookReader } from '../codebook.ts';

const words = z.array(z.string());
const VotesFile = z.object({ bodies: words, matters: words, adopting: words, rejecting: words });

/** The words by which texts tell that a body decided by vote; packs/codebook/votes.yaml. */
export type VoteCodebook = Readonly<Record<keyof z.infer<typeof VotesFile>, ReadonlySet<string>>>;

/** @throws CodebookError when the file is missing or faulty. */
export const voteCodebook = codebookReader(
  'votes',
  VotesFile,
  (file): VoteCodebook => ({
    bodies: new Set(file.bodies),
    matters: new Set(file.matters),
    adopting: new Set(file.adopting),
    rejecting: new Set(file.rejecting),
  }),
);
