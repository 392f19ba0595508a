import type { FigureTraits } from './figure-traits.ts';

/** What of a figure itself is compared. */
export type Figure = FigureTraits['finding'];

/** Up to it things are counted so often that an equal number says nothing. */
const MOST_COMMON = 12;

/** How many digits tell something: one of two billion, three of 15.8 million. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** Neither counted on fingers nor round. */
export const isUncommon = ({ value }: Figure): boolean =>
  value !== null && (!Number.isInteger(value) || (Math.abs(value) > MOST_COMMON && value % 10 !== 0));
