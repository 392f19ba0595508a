import { expect, test } from 'vitest';
import { xmlAttribute } from './xml-events.ts';

test('an attribute is found by its name without prefix, in either kind of quotation marks', () => {
  const attributes = ` w:val="Heading 1" w14:id='4&amp;5' xml:space = "preserve"`;
  expect(['val', 'id', 'space', 'al'].map((name) => xmlAttribute(attributes, name))).toEqual([
    'Heading 1',
    '4&5',
    'preserve',
    null,
  ]);
});

test('a name without end is passed over in time that grows with its length alone', () => {
  expect(xmlAttribute(` ${'a'.repeat(1_000_000)} w:val="x"`, 'val')).toBe('x');
});
