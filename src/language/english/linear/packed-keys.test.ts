import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packKeys, unpackKeys } from './packed-keys.ts';

test('keys come back from their packed form', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 28 - 1 })), (given) => {
      const keys = given.sort((a, b) => a - b);
      expect([...unpackKeys(packKeys(keys), keys.length)]).toEqual(keys);
    }),
  );
});
