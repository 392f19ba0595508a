import { z } from 'zod';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { oncePer } from '../../../text/once-per.ts';
import { CodebookError } from '../../codebook.ts';
import type { WordClassLookup } from './event-pattern.ts';

/** A file `word-classes*.yaml`: words that patterns share, named once and used as `@name`. */
const WordClassFile = z.record(
  z.string().regex(/^[a-z][a-z-]*$/, 'a name of lower-case letters and hyphens'),
  z.object({
    reason: z.string().describe('what the words have in common'),
    words: z.array(z.string()).default([]).describe('lemmas; @name takes in another class'),
  }),
);

/** The classes of all packs; a class that two files name holds the words of both. @throws CodebookError */
export const wordClasses = ({ codebook }: Pick<Knowledge, 'codebook'>): WordClassLookup => classesOf(codebook);

const classesOf = oncePer((codebook: Knowledge['codebook']): WordClassLookup => {
  const listed = new Map<string, string[]>();
  for (const [file, content] of codebook) {
    if (!/^word-classes(?:-|$)/.test(file)) continue;
    const parsed = WordClassFile.safeParse(content);
    if (!parsed.success)
      throw new CodebookError(
        file,
        parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      );
    for (const [name, { words }] of Object.entries(parsed.data))
      listed.set(name, [...(listed.get(name) ?? []), ...words]);
  }
  const spelled = new Map<string, readonly string[]>();
  const spell = (name: string, within: readonly string[]): readonly string[] => {
    const known = spelled.get(name);
    if (known) return known;
    const words = listed.get(name);
    if (!words) throw new RangeError(`no word class is called '@${name}'`);
    if (within.includes(name)) throw new RangeError(`the word class '@${name}' holds itself`);
    const all = words.flatMap((word) =>
      word.startsWith('@') ? spell(word.slice(1), [...within, name]) : [word.toLowerCase()],
    );
    const once = [...new Set(all)];
    spelled.set(name, once);
    return once;
  };
  return (name) => spell(name, []);
});
