import type { z } from 'zod';
import { EdtfDate } from '../kinds/edtf-date.ts';
import { FINDING_SCHEMAS, type FindingKind } from '../kinds/finding.ts';
import { isEdtf } from '../time/edtf.ts';

/** Characters of the longest text that somebody may give for a field: ten pages. */
const LONGEST = 20_000;
/** Characters of the longest name. */
const LONGEST_NAME = 500;

/**
 * What is wrong with values that somebody gives for fields of a finding, where their types are right: a date that is none,
 * a name of blanks, a text that no page can show. Null when nothing is.
 */
export const unfitValue = (kind: FindingKind, values: Readonly<Record<string, unknown>>): string | null => {
  for (const [field, value] of Object.entries(values)) {
    if (typeof value === 'string' && isDateField(kind, field) && !isEdtf(value))
      return `'${shown(value)}' is no date. Give ${field} as 2024, 2024-10, 2024-10-24 or 2024-10-02/2024-10-05.`;
    const wrong = unfitText(value, field === 'name');
    if (wrong !== null) return `'${field}' ${wrong}`;
  }
  return null;
};

const isDateField = (kind: FindingKind, field: string): boolean => {
  const schema = (FINDING_SCHEMAS[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
  return schema !== undefined && 'unwrap' in schema && (schema as z.ZodNullable).unwrap() === EdtfDate;
};

const unfitText = (value: unknown, isName: boolean): string | null => {
  if (typeof value === 'string') {
    if (isName && value.trim() === '') return 'needs a name that is more than blanks.';
    const most = isName ? LONGEST_NAME : LONGEST;
    return value.length > most ? `has ${value.length} characters, more than the ${most} that are taken.` : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const wrong = unfitText(each, key === 'name');
    if (wrong !== null) return wrong;
  }
  return null;
};

const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
