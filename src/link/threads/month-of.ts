import type { RecordedFinding } from '../../record/record-store.ts';

const A_MONTH = 31 * 24 * 60 * 60 * 1000;

/**
 * The month of which a finding is news, `2024-10`: that of its last day. Null when it lies in more than a month’s days,
 * or when nothing tells when.
 */
export const monthOf = ({ earliest, latest }: Pick<RecordedFinding, 'earliest' | 'latest'>): string | null =>
  earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= A_MONTH
    ? latest.slice(0, 7)
    : null;

/** `2024-12` → `2025-01`; with −1 the month before. */
export const monthBeside = (month: string, by: 1 | -1): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
};
