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

/** A field of a kind as a person reads it: dateBasis → date basis. */
export const fieldName = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
