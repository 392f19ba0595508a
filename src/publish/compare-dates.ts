import type { EdtfDate } from '../kinds/edtf-date.ts';
import { compareEdtf } from '../time/edtf.ts';

/** The order of time, with what has no date last. */
export const compareDates = (a: EdtfDate | null, b: EdtfDate | null): number =>
  a === null ? (b === null ? 0 : 1) : b === null ? -1 : compareEdtf(a, b);
