import { z } from 'zod';
import { codebookReader, wordSets } from '../codebook.ts';

const words = z.array(z.string());
const ProvisionsFile = z.object({
  obligation: words,
  permission: words,
  undertaking: words,
  bound: words,
  prohibition: words,
  parties: words,
  headings: words,
});

/** The words by which an agreement's own text binds its parties; packs/codebook/provisions.yaml. */
export type ProvisionCodebook = Readonly<Record<keyof z.infer<typeof ProvisionsFile>, ReadonlySet<string>>>;

/** @throws CodebookError when the file is missing or faulty. */
export const provisionCodebook = codebookReader(
  'provisions',
  ProvisionsFile,
  (file): ProvisionCodebook => wordSets(file),
);
