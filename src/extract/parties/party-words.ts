import { z } from 'zod';
import { codebookReader } from '../codebook.ts';

const PartyWordsFile = z.object({
  governments: z.array(z.string()),
  offices: z.array(z.string()),
  pairs: z.object({ states: z.array(z.string()), persons: z.array(z.string()) }),
  pairWords: z.array(z.string()),
  states: z.array(z.string()),
  bodies: z.array(z.string()),
});

/** The nouns by which texts speak of those who act without naming them; packs/codebook/parties.yaml. */
export interface PartyWords {
  readonly governments: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly pairsOfStates: ReadonlySet<string>;
  readonly pairsOfPersons: ReadonlySet<string>;
  readonly pairWords: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const partyWords = codebookReader(
  'parties',
  PartyWordsFile,
  (file): PartyWords => ({
    governments: new Set(file.governments),
    offices: new Set(file.offices),
    pairsOfStates: new Set(file.pairs.states),
    pairsOfPersons: new Set(file.pairs.persons),
    pairWords: new Set(file.pairWords),
    states: new Set(file.states),
    bodies: new Set(file.bodies),
  }),
);
