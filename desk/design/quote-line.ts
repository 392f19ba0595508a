import { oneLine } from '../../src/text/one-line.ts';
import { withoutPageNumbers } from '../../src/text/without-page-numbers.ts';

/** A source's words as one line, without the number of a page that ends inside them. */
export const quoteLine = (quote: string): string => oneLine(withoutPageNumbers(quote));
