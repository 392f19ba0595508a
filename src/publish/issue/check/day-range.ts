import { parseEdtf } from '../../../time/edtf.ts';

/** The days that an EDTF date covers; open ends reach as far as numbers go. Null for what is no date. */
export const dayNumberOf = (edtf: string): { readonly first: number; readonly last: number } | null => {
  const range = parseEdtf(edtf);
  return range && { first: range.earliest ?? Number.NEGATIVE_INFINITY, last: range.latest ?? Number.POSITIVE_INFINITY };
};
