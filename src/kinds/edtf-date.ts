import { z } from 'zod';

const YEAR = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)`;
/** 21 to 24 are seasons, 25 to 41 those of a hemisphere, quarters, thirds and halves. */
const MONTH = '(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)';
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|\dX|XX)`;
const TIME = String.raw`T\d{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})?`;
/** Uncertain, approximate, or both: of the whole, or of a part. */
const MARK = '[?~%]?';
const DATE = `${MARK}${YEAR}${MARK}(?:-${MARK}${MONTH}${MARK}(?:-${MARK}${DAY}${MARK}(?:${TIME})?)?)?`;
/** `..` is an open end, nothing one that is not known; one of the two ends is told. */
const OPEN = String.raw`(?:\.\.)?`;
const INTERVAL = `(?:${DATE}/(?:${DATE}|${OPEN})|${OPEN}/${DATE})`;
const MEMBER = ` *${OPEN}${DATE}${OPEN} *`;
const MEMBERS = `${MEMBER}(?:,${MEMBER})*`;

const EDTF = new RegExp(String.raw`^(?:${DATE}|${INTERVAL}|\[${MEMBERS}\]|\{${MEMBERS}\})$`);

/**
 * A date as precise as its source and no preciser: Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1, and of
 * level 2 sets and marks of a part; for example `2024-10-24`, `2024-10`, `2024-10-02/2024-10-03`, `2020-11/..`, `1990~`,
 * `199X`, `2024-33`. How it is written is checked here, which of these days there are (no 30 February) in `time/edtf.ts`.
 */
export const EdtfDate = z
  .string()
  .max(200)
  .refine((text) => EDTF.test(text), {
    error: 'an EDTF date such as 2024, 2024-10, 2024-10-24, 2024-10-02/2024-10-05 or 2020-11/..',
  })
  .describe('EDTF date, interval or open interval');
export type EdtfDate = z.infer<typeof EdtfDate>;
