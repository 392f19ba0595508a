import { z } from 'zod';
import { CASE_STAGES } from '../../kinds/case.ts';
import { codebookReader } from '../codebook.ts';
import { wordClass } from '../word-class.ts';

const words = z.array(z.string());
const Stage = z.enum(CASE_STAGES);
const CasesFile = z.object({
  verbs: z.record(z.string(), Stage),
  phrases: z.array(
    z.object({
      verb: words,
      words,
      stage: Stage,
      person: z.enum(['subject', 'against', 'from', 'of']).default('subject'),
    }),
  ),
  extended: words,
  extension: words,
  release: words,
  places: words,
  receiving: words,
  terms: words,
  bodies: words,
});

export type CaseStage = z.infer<typeof Stage>;
export type CasePhrase = z.infer<typeof CasesFile>['phrases'][number];

/** The words by which texts tell the steps of a case; packs/codebook/cases.yaml. */
export interface CaseCodebook {
  readonly verbs: ReadonlyMap<string, CaseStage>;
  readonly phrases: readonly CasePhrase[];
  readonly extended: ReadonlySet<string>;
  readonly extension: ReadonlySet<string>;
  readonly release: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** verbs and nouns of asking and wishing */
  readonly asking: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const caseCodebook = codebookReader(
  'cases',
  CasesFile,
  (file, knowledge): CaseCodebook => ({
    verbs: new Map(Object.entries(file.verbs)),
    phrases: file.phrases,
    extended: new Set(file.extended),
    extension: new Set(file.extension),
    release: new Set(file.release),
    places: new Set(file.places),
    receiving: new Set(file.receiving),
    terms: new Set(file.terms),
    bodies: new Set(file.bodies),
    asking: wordClass('asking')(knowledge),
  }),
);
