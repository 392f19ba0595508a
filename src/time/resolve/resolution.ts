import type { AnchorBasis } from '../timex.ts';
import type { Anchor } from './anchors.ts';

/** What an expression turned out to denote. */
export interface Resolution {
  /** TIMEX3 value */
  readonly value: string;
  readonly edtf: string | null;
  readonly basis: AnchorBasis;
  readonly anchor: string | null;
}

export const stated = (value: string, edtf: string | null = value): Resolution => ({
  value,
  edtf,
  basis: 'stated',
  anchor: null,
});
export const anchored = (value: string, edtf: string | null, { basis, edtf: anchor }: Anchor): Resolution => ({
  value,
  edtf,
  basis,
  anchor,
});
export const unresolved = (value: string): Resolution => ({ value, edtf: null, basis: 'unresolved', anchor: null });
