import type { DatabaseSync } from 'node:sqlite';
import type { DocumentFilter } from '../document-filter.ts';
import { type DayRange, edtfDays } from '../edtf-days.ts';
import type { Condition } from './finding-query.ts';
import { rows } from './prepared.ts';

/** The orders of documents, each with an index that holds it. */
export const DOCUMENT_ORDERS: Readonly<Record<NonNullable<DocumentFilter['order']>, string>> = {
  published: 'd.published is null, d.published, d.key',
  added: 'd.added desc, d.published is null, d.published, d.key',
};

interface TimeRow {
  readonly key: number;
  readonly time: string | null;
}

/** Many documents have one date: each is worked out once. */
const daysOf = (): ((time: string | null) => DayRange | null) => {
  const known = new Map<string | null, DayRange | null>();
  return (time) => {
    const before = known.get(time);
    if (before !== undefined) return before;
    const days = edtfDays(time);
    known.set(time, days);
    return days;
  };
};

/** Keys of the documents whose time reaches into these days, in their order; of each only its date is read. */
export const documentsInTime = (
  database: DatabaseSync,
  condition: Condition,
  { during, order = 'published' }: DocumentFilter,
): readonly number[] => {
  const { from, to, undated } = during!;
  const days = daysOf();
  const found = rows<TimeRow>(
    database,
    `select d.key, coalesce(d.period, d.published) as time from documents d where ${condition.sql}
     order by ${DOCUMENT_ORDERS[order]}`,
    ...condition.values,
  );
  return found.flatMap(({ key, time }) => {
    const own = days(time);
    return (own ? (from === undefined || own.latest >= from) && (to === undefined || own.earliest <= to) : undated)
      ? [key]
      : [];
  });
};

/** The latest month up to a given one with which the time of a document ends; null when there is none. */
export const lastMonthCovered = (database: DatabaseSync, { sql, values }: Condition, upTo: string): string | null => {
  const found = rows<Pick<TimeRow, 'time'>>(
    database,
    `select distinct coalesce(d.period, d.published) as time from documents d where d.withdrawn is null and ${sql}`,
    ...values,
  );
  return found.reduce<string | null>((last, { time }) => {
    const month = edtfDays(time)?.latest.slice(0, 7);
    return month !== undefined && month <= upTo && (last === null || month > last) ? month : last;
  }, null);
};
