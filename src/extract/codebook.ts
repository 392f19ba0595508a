import type { z } from 'zod';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { oncePer } from '../text/once-per.ts';

/** A file of the codebook that is missing or not of its form; the message names the file and every fault in it. */
export class CodebookError extends Error {
  readonly file: string;

  constructor(file: string, fault: string) {
    super(`codebook/${file}.yaml: ${fault}`);
    this.name = 'CodebookError';
    this.file = file;
  }
}

/** Each list of words of a file as a set. */
export const wordSets = <Lists extends Readonly<Record<string, readonly string[]>>>(
  lists: Lists,
): { readonly [Name in keyof Lists]: ReadonlySet<string> } => {
  const sets: Partial<Record<keyof Lists, ReadonlySet<string>>> = {};
  for (const name in lists) sets[name] = new Set(lists[name]);
  return sets as Record<keyof Lists, ReadonlySet<string>>;
};

/**
 * A reader for one file of the packs' codebook: checks it by its schema, builds what a rule needs, once per knowledge.
 * @throws CodebookError when the file is missing or faulty.
 */
export const codebookReader = <S extends z.ZodType, T extends NonNullable<unknown> | null>(
  file: string,
  schema: S,
  build: (content: z.infer<S>, knowledge: Pick<Knowledge, 'codebook'>) => T,
): ((knowledge: Pick<Knowledge, 'codebook'>) => T) => {
  return oncePer((knowledge) => {
    const content = knowledge.codebook.get(file);
    if (content === undefined) throw new CodebookError(file, 'no pack has this file');
    const parsed = schema.safeParse(content);
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
      throw new CodebookError(file, faults.join('; '));
    }
    return build(parsed.data, knowledge);
  });
};
