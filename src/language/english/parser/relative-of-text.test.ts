import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const clause = (noun: string) =>
  repaired(
    `They/PRON/2/nsubj issued/VERB/0/root/VBD ${noun}/NOUN/2/obj on/ADP/5/case talks/NOUN/3/nmod which/PRON/7/nsubj/WDT said/VERB/5/acl:relcl/VBD so/ADV/7/advmod`,
  )[6];

test('a text says so, not what it is about', () => {
  expect(clause('letter')).toBe('said/3/acl:relcl');
});

test('of other nouns nothing is known', () => {
  expect(clause('tickets')).toBe('said/5/acl:relcl');
});
