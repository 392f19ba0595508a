import type { DocumentRecord } from '../../kinds/document.ts';
import { type DayRange, edtfDays, NO_LATEST } from '../../record/edtf-days.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { documentDate } from '../document-date.ts';

const A_MONTH = 31 * 24 * 60 * 60 * 1000;

/**
 * The month of which a finding is news, `2024-10`: that of its last day. What goes on is news of the month in which it
 * began; a count without an end (`since 2020`) of the month in which it was told. Null when the days are more than a
 * month’s, or when nothing tells when.
 * @param document in which it stands
 */
export const monthOf = (
  { finding, earliest, latest }: RecordedFinding,
  document?: Pick<DocumentRecord, 'published' | 'period'>,
): string | null => {
  if (earliest === null || latest === null) return null;
  if (latest !== NO_LATEST) return monthOfDays({ earliest, latest });
  if (finding.kind !== 'figure') return monthOfDays({ earliest, latest: earliest });
  const told = edtfDays(documentDate(document));
  return told && monthOfDays(told);
};

const monthOfDays = ({ earliest, latest }: DayRange): string | null =>
  Date.parse(latest) - Date.parse(earliest) <= A_MONTH ? latest.slice(0, 7) : null;

/** `2024-12` → `2025-01`; with −1 the month before. */
export const monthBeside = (month: string, by: 1 | -1): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
};
