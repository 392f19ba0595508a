import { stringify } from 'csv-stringify/sync';
import { FINDING_KINDS, type Finding, type FindingKind } from '../kinds/finding.ts';
import { type FlatFinding, flatFields, flattenFinding } from './flatten-finding.ts';
import { joined } from './joined.ts';

/** The columns of a table of findings of these kinds: each field once, in the order of the kinds. */
export const findingColumns = (kinds: readonly FindingKind[] = FINDING_KINDS): readonly string[] => [
  ...new Set(kinds.flatMap(flatFields)),
];

/** The findings as rows of CSV, without the head. */
export const findingRows = (findings: readonly Finding[], columns: readonly string[]): string =>
  csv(findings.map(flattenFinding), columns);

/** The head of a table of CSV. */
export const csvHead = (columns: readonly string[]): string => stringify([[...columns]], OPTIONS);

/**
 * Rows of CSV (RFC 4180, line ends CR LF). Lists are `joined`, objects are JSON, null is empty. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it; a sign alone (`=` of a figure’s bound) is none.
 */
export const csv = (rows: readonly FlatFinding[], columns: readonly string[]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => columns.map((column) => cell(row[column]))),
        OPTIONS,
      );

/** A line end of either kind is quoted: the writer itself looks only for the one that ends its rows. */
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/** What a spreadsheet runs when it opens the table, full-width signs among it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]./su;

const cell = (value: unknown): string | number | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : Array.isArray(value) ? joined(value) : JSON.stringify(value);
  return FORMULA.test(text) ? `'${text}` : text;
};
