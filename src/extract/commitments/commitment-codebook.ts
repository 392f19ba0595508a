import { z } from 'zod';
import { codebookReader, wordSets } from '../codebook.ts';

const words = z.array(z.string());
const CommitmentsFile = z.object({
  undertaking: words,
  offering: words,
  proposing: words,
  promising: words,
  words: words,
  deeds: words,
  threats: words,
  willing: words,
  willingFor: words,
  willingness: words,
  doubting: words,
  ungiven: words,
  ownMeans: words,
  befalling: words,
  speculating: words,
  committable: words,
  plans: words,
  unveiling: words,
  effects: words,
  expressing: words,
  obligation: words,
  guarantee: words,
  binding: words,
  bound: words,
  requiring: words,
  bargaining: words,
  aims: words,
  duty: words,
  keeping: words,
  complying: words,
  seeing: words,
  refraining: words,
  undone: words,
  adjectival: words,
  undoable: words,
  unsure: words,
  turnedByNo: words,
  believing: words,
});

/** The words by which texts bind somebody to something; packs/codebook/commitments.yaml. */
export type CommitmentCodebook = Readonly<Record<keyof z.infer<typeof CommitmentsFile>, ReadonlySet<string>>>;

/** @throws CodebookError when the file is missing or faulty. */
export const commitmentCodebook = codebookReader(
  'commitments',
  CommitmentsFile,
  (file): CommitmentCodebook => wordSets(file),
);
