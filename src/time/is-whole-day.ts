/** Whether a date in EDTF has the form of one day: `2024-10-24`, and not a month, a stretch or a day of which something is open. */
export const isWholeDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);
