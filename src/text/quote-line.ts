import { oneLine } from './one-line.ts';
import { withoutEscapes } from './without-escapes.ts';
import { withoutPageNumbers } from './without-page-numbers.ts';

/** A source's words as one line, without the number of a page that ends inside them and the backslashes of mark-up. */
export const quoteLine = (quote: string): string => oneLine(withoutEscapes(withoutPageNumbers(quote)));
