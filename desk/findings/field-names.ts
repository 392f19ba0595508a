/** What a finding is, where it stands and what it belongs to: the engine's, in every kind. */
export const PLACING: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'document',
  'block',
  'page',
  'start',
  'end',
  'quote',
  'rule',
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
