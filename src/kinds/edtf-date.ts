import { z } from 'zod';

/**
 * A date as precise as its source and no preciser: Extended Date/Time Format (ISO 8601-2:2019),
 * for example `2024-10-24`, `2024-10`, `2024-10-02/2024-10-03`, `2020-11/..`, `1990~`, `199X`.
 */
export const EdtfDate = z.string().min(1).describe('EDTF date, interval or open interval');
export type EdtfDate = z.infer<typeof EdtfDate>;
