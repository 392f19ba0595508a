import { oneLine } from './one-line.ts';
import { withoutPageNumbers } from './without-page-numbers.ts';

/** A source's words as one line, without the number of a page that ends inside them. */
export const quoteLine = (quote: string): string => oneLine(withoutPageNumbers(quote));
