import { z } from 'zod';
import { codebookReader } from '../codebook.ts';
import { wordClass } from '../word-class.ts';

const words = z.array(z.string());
const AgreementsFile = z.object({
  named: words,
  marked: z.record(z.string(), words),
  proper: words,
  on: words,
  plain: words,
  norms: words,
  law: words,
  whole: words,
  provisions: words,
  making: words,
});

/** The words by which texts name agreements; packs/codebook/agreements.yaml. */
export interface AgreementCodebook {
  readonly named: ReadonlySet<string>;
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly proper: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
  readonly law: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
  /** nouns of which a date behind them says which agreement is meant */
  readonly byDate: ReadonlySet<string>;
}

/** @throws CodebookError when the file is missing or faulty. */
export const agreementCodebook = codebookReader(
  'agreements',
  AgreementsFile,
  (file, knowledge): AgreementCodebook => ({
    named: new Set(file.named),
    marked: new Map(Object.entries(file.marked).map(([noun, marks]) => [noun, new Set(marks)])),
    proper: new Set(file.proper),
    on: new Set(file.on),
    plain: new Set(file.plain),
    norms: new Set(file.norms),
    law: file.law,
    whole: new Set(file.whole),
    provisions: new Set(file.provisions),
    making: new Set(file.making),
    byDate: wordClass('agreements-by-date')(knowledge),
  }),
);
