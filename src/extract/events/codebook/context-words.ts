import { z } from 'zod';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { CodebookError } from '../../codebook.ts';

/** A file `contexts*.yaml`: PLOVER’s contexts and the words that tell them. */
const ContextFile = z.record(
  z.string(),
  z.strictObject({
    reason: z.string().describe('what the context is about'),
    words: z.array(z.string()).default([]).describe('lemmas'),
  }),
);

/** The contexts of every word that tells one, of all packs; empty where no pack has such a file. @throws CodebookError */
export const contextWords = (knowledge: Pick<Knowledge, 'codebook'>): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, readonly string[]>();
  for (const [file, content] of knowledge.codebook) {
    if (!/^contexts(?:-|$)/.test(file)) continue;
    const parsed = ContextFile.safeParse(content);
    if (!parsed.success)
      throw new CodebookError(
        file,
        parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      );
    for (const [context, { words }] of Object.entries(parsed.data))
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), context]);
  }
  return byWord;
};
