import { z } from 'zod';
import { codebookReader } from '../codebook.ts';

const words = z.array(z.string());
const CommitmentsFile = z.object({
  undertaking: words,
  willing: words,
  willingness: words,
  expressing: words,
  obligation: words,
  guarantee: words,
  duty: words,
  keeping: words,
  complying: words,
  seeing: words,
});

/** The words by which texts bind somebody to something; packs/codebook/commitments.yaml. */
export type CommitmentCodebook = Readonly<Record<keyof z.infer<typeof CommitmentsFile>, ReadonlySet<string>>>;

/** @throws CodebookError when the file is missing or faulty. */
export const commitmentCodebook = codebookReader(
  'commitments',
  CommitmentsFile,
  (file): CommitmentCodebook => ({
    undertaking: new Set(file.undertaking),
    willing: new Set(file.willing),
    willingness: new Set(file.willingness),
    expressing: new Set(file.expressing),
    obligation: new Set(file.obligation),
    guarantee: new Set(file.guarantee),
    duty: new Set(file.duty),
    keeping: new Set(file.keeping),
    complying: new Set(file.complying),
    seeing: new Set(file.seeing),
  }),
);
