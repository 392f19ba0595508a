import { z } from 'zod';
import { FIGURE_BOUNDS, type FigureBound } from '../../kinds/figure.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { codebookReader } from '../codebook.ts';
import { wordClass, wordClassPattern } from '../word-class.ts';
import { wordPattern } from '../word-pattern.ts';
import { PhraseTable } from './phrase-table.ts';

export interface Unit {
  readonly id: string;
  /** `currency`, `time`, `length` … */
  readonly dimension: string;
  /** in the dimension's own base unit */
  readonly factor: number;
}

/** Units and currencies as the codebook has them. */
export interface UnitTable {
  readonly byId: ReadonlyMap<string, Unit>;
  /** what stands after the number */
  readonly names: PhraseTable<Unit>;
  /** what stands before it */
  readonly prefixes: PhraseTable<Unit>;
}

const UnitsFile = z.object({
  units: z.array(z.object({ id: z.string(), names: z.array(z.string()), dimension: z.string(), factor: z.number() })),
  currencies: z.array(z.object({ id: z.string(), prefixes: z.array(z.string()), names: z.array(z.string()) })),
});

/** The units of the packs, by id, by the names that texts have for them and by the signs before a number. */
export const unitTable = codebookReader('units', UnitsFile, (file): UnitTable => {
  const money = file.currencies.map((currency) => ({ ...currency, dimension: 'currency', factor: 1 }));
  return {
    byId: new Map([...file.units, ...money].map(({ id, dimension, factor }) => [id, { id, dimension, factor }])),
    names: new PhraseTable(
      [...file.units, ...money].flatMap((unit) => unit.names.map((name) => [lower(name), unit] as const)),
    ),
    prefixes: new PhraseTable(
      money.flatMap((unit) =>
        unit.prefixes.flatMap((prefix) => [[lower(prefix), unit] as const, [`\\${lower(prefix)}`, unit] as const]),
      ),
    ),
  };
});

const words = z.array(z.coerce.string());
const FiguresFile = z.object({
  qualifiers: z.record(z.enum(FIGURE_BOUNDS), words),
  after: z.partialRecord(z.enum(FIGURE_BOUNDS), words),
  verbs: z.partialRecord(z.enum(FIGURE_BOUNDS), words),
  naming: words,
  reference: words,
  compounds: words,
  units: z.record(z.string(), words),
  harm: words,
  people: words,
  rise: words,
  fall: words,
  dating: words,
  terms: words,
  named: words,
  hyphenated: words,
});

export interface FigureCodebook {
  readonly before: PhraseTable<FigureBound>;
  readonly after: PhraseTable<FigureBound>;
  /** words before or after an amount that make it no exact one */
  readonly inexact: RegExp;
  /** lemma of a verb and the bound of its object */
  readonly verbs: ReadonlyMap<string, FigureBound>;
  readonly naming: ReadonlySet<string>;
  readonly reference: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** singular noun and its unit */
  readonly nouns: ReadonlyMap<string, string>;
  readonly harm: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly change: ReadonlyMap<string, 'rise' | 'fall'>;
  /** words directly after a stretch of time that make it a date */
  readonly dating: readonly string[];
  readonly terms: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** nouns that may follow a number after a hyphen: a five-point proposal */
  readonly hyphenated: ReadonlyMap<string, string>;
  /** verbs between what is counted and the bare number that it came to */
  readonly comingTo: ReadonlySet<string>;
  /** nouns of which `23 of them` does not speak, as texts write them */
  readonly noAntecedents: ReadonlySet<string>;
  /** words by which an amount goes from one number to another */
  readonly moving: RegExp;
  /** words before `over` by which it is a bound, not the time in which */
  readonly lasting: ReadonlySet<string>;
  /** verbs to which `over` belongs */
  readonly handingOver: ReadonlySet<string>;
}

/** The words of the packs by which figures are bounded, counted and ended. */
export const figureCodebook = codebookReader('figures', FiguresFile, (file, knowledge): FigureCodebook => {
  const bounds = (table: Readonly<Partial<Record<FigureBound, readonly string[]>>>) =>
    Object.entries(table).flatMap(([bound, phrases]) =>
      (phrases ?? []).map((phrase) => [phrase, bound as FigureBound] as const),
    );
  return {
    before: new PhraseTable(bounds(file.qualifiers)),
    after: new PhraseTable(bounds(file.after)),
    inexact: wordPattern(
      [...bounds(file.qualifiers), ...bounds(file.after)].flatMap(([words, bound]) => (bound === '=' ? [] : [words])),
    ),
    verbs: new Map(bounds(file.verbs)),
    naming: new Set(file.naming),
    reference: new Set(file.reference),
    compounds: new Set(file.compounds),
    nouns: new Map(Object.entries(file.units).flatMap(([unit, nouns]) => nouns.map((noun) => [noun, unit] as const))),
    harm: new Set(file.harm),
    people: new Set(file.people),
    change: new Map([
      ...file.rise.map((word) => [word, 'rise'] as const),
      ...file.fall.map((word) => [word, 'fall'] as const),
    ]),
    dating: file.dating,
    terms: new Set(file.terms),
    named: new Set(file.named),
    comingTo: wordClass('coming-to')(knowledge),
    noAntecedents: wordClass('no-antecedents')(knowledge),
    moving: wordClassPattern('moving-amounts')(knowledge),
    lasting: wordClass('before-a-bound')(knowledge),
    handingOver: wordClass('handing-over')(knowledge),
    hyphenated: new Map(
      file.hyphenated.map((entry) => {
        const [noun = entry, plural = `${noun}s`] = entry.split('/');
        return [noun, plural] as const;
      }),
    ),
  };
});

const PersonsFile = z.object({ persons: z.string() });

/** Singular nouns that denote persons. */
export const personNouns: (knowledge: Pick<Knowledge, 'codebook'>) => ReadonlySet<string> = codebookReader(
  'persons',
  PersonsFile,
  (file) => new Set(file.persons.split(/\s+/)),
);

const lower = (text: string): string => text.toLowerCase();
