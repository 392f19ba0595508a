import { expect, test } from 'vitest';
import { withoutPageNumbers } from './without-page-numbers.ts';

test.each([
  ['the ferry stood above\n\n12\n\nthe old quay', 'the ferry stood above\n\n\nthe old quay'],
  ['Boats\n4\nFerries\n7', 'Boats\n4\nFerries\n7'],
  ['on 12 May', 'on 12 May'],
  ['12\n\nboats', '12\n\nboats'],
  ['the fleet of\n\n12 boats\nleft', 'the fleet of\n\n12 boats\nleft'],
])('%j', (text, expected) => expect(withoutPageNumbers(text)).toBe(expected));
