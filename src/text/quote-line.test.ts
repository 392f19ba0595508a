import { expect, it } from 'vitest';
import { quoteLine } from './quote-line.ts';

it('shows words as a reader has them: on one line, without the backslashes of mark-up', () => {
  expect(quoteLine('It cost\n\\$13 million,  or more.')).toBe('It cost $13 million, or more.');
});
