import type { DocumentRecord } from '../../kinds/document.ts';
import { type DayRange, edtfDays } from '../edtf-days.ts';
import type { RecordedFinding } from '../record-store.ts';

export type FindingTime = Pick<RecordedFinding, 'earliest' | 'latest' | 'dated'>;

/** The days in which a finding lies: by its own date, or else the time that its document covers or appeared at. */
export const findingTime = (date: string | null, documentDays: DayRange | null): FindingTime => {
  const own = edtfDays(date);
  if (own) return { ...own, dated: 'finding' };
  return documentDays ? { ...documentDays, dated: 'document' } : { earliest: null, latest: null, dated: null };
};

export const daysOfDocument = (document: Pick<DocumentRecord, 'period' | 'published'>): DayRange | null =>
  edtfDays(document.period?.value ?? null) ?? edtfDays(document.published);
