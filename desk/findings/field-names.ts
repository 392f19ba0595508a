import { FIXED_FIELDS } from '../../src/record/fixed-fields.ts';

/** What a finding is, where it stands and what it belongs to: the engine's, in every kind. */
export const PLACING: ReadonlySet<string> = new Set([
  ...FIXED_FIELDS,
  'group',
  'cueStart',
  'cueEnd',
  'sameAs',
  'within',
]);

/** Fields that hold an EDTF date. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'asOf', 'deadline']);

const NAMES: Readonly<Record<string, string>> = { min: 'lowest', max: 'highest' };

/** A field of a kind as a person reads it: dateBasis → date basis. */
export const fieldName = (field: string): string =>
  NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What to write into a field where its description in the record speaks to programs. */
const HINTS: Readonly<Record<string, string>> = {
  value: 'empty only for a range, from the lowest to the highest',
  unit: 'km2, USD, percent …, or what is counted, in the plural',
  mode: 'how it was done, in a word of the codebook (PLOVER modes)',
  contexts: 'what it was about, in words of the codebook (PLOVER contexts), commas between',
  dateBasis: 'where the date comes from: told with it, from its entry, from its document …',
  term: 'how long the arrest or sentence is, as P4M for four months, P2Y for two years',
};

/** @param description what the record says of the field */
export const fieldHint = (field: string, description: string | null): string | null =>
  HINTS[field] ?? description?.replace(/\bnull\b/g, 'empty').replace(/^true for/, 'yes for') ?? null;
