/**
 * What a document and the place in it tell about the time that an expression is relative to. All null where unknown:
 * then relative expressions say that they are unresolved.
 */
export interface TimeContext {
  /** the day on which the document was published: ISO day or EDTF (`2024-10-31`, `2024-10`) */
  readonly documentDate: string | null;
  /** EDTF of the period that the document covers: `2024-10`, `2023-01/2023-03` */
  readonly period: string | null;
  /** EDTF of the chronicle entry in which the expression stands */
  readonly entryDate: string | null;
  /** EDTF of the dated heading under which it stands */
  readonly headingDate: string | null;
  /** EDTF of the last date that the text before it told of */
  readonly narrativeDate: string | null;
  /** how `01.10.24` and `01/10/2024` are to be read; null: month first where slashes stand, day first where dots do */
  readonly dateOrder: 'day-first' | 'month-first' | null;
}

/** For a text of which nothing is known: what depends on its date has no value. */
export const NO_CONTEXT: TimeContext = {
  documentDate: null,
  period: null,
  entryDate: null,
  headingDate: null,
  narrativeDate: null,
  dateOrder: null,
};
