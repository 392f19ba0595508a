import { z } from 'zod';
import { StatementAct } from '../../kinds/statement.ts';
import { codebookReader } from '../codebook.ts';

const CueFile = z.array(z.object({ act: StatementAct, verbs: z.array(z.string()), takes: z.array(z.string()) }));

/** What a reporting verb does and what stands beside it as the content. */
export interface Cue {
  readonly act: StatementAct;
  readonly clause: boolean;
  readonly quote: boolean;
  readonly object: boolean;
  readonly infinitive: boolean;
  readonly prepositions: ReadonlySet<string>;
}

/** Reporting verbs by lemma, from packs/codebook/statements.yaml. @throws CodebookError */
export const cueLexicon = codebookReader('statements', CueFile, (entries): ReadonlyMap<string, Cue> => {
  const cues = new Map<string, Cue>();
  const forms = new Set(['clause', 'quote', 'object', 'infinitive']);
  for (const { act, verbs, takes } of entries)
    for (const verb of verbs)
      cues.set(verb, {
        act,
        clause: takes.includes('clause'),
        quote: takes.includes('quote'),
        object: takes.includes('object'),
        infinitive: takes.includes('infinitive'),
        prepositions: new Set(takes.filter((form) => !forms.has(form))),
      });
  return cues;
});
