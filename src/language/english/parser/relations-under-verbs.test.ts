import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('what hangs on a verb has the relations of verbs, on a noun those of nouns', () => {
  const calls = 'calls/VERB/0/root/VBZ on/ADP/3/case Ostria/PROPN/1/nmod to/PART/5/mark leave/VERB/1/acl/VB';
  expect(repaired(calls)).toEqual(['calls/0/root', 'on/3/case', 'Ostria/1/obl', 'to/5/mark', 'leave/1/advcl']);
  expect(repaired(calls.replace('calls/VERB/0/root/VBZ', 'calls/NOUN/0/root/NNS'))[2]).toBe('Ostria/1/nmod');
});
