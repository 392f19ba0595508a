import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('how many at least are killed is the object of what kills them', () => {
  const killing = 'killing/VERB/0/root/VBG at/ADP/4/case least/ADJ/4/nmod 12/NUM/1/obl';
  expect(repaired(killing)).toEqual(['killing/0/root', 'at/4/advmod', 'least/4/advmod', '12/1/obj']);
  expect(repaired(killing.replace('at/', 'on/'))[3]).toBe('12/1/obl');
});

test('a noun in the singular behind a plural number is what they do', () => {
  const crowd = '40,000/NUM/2/nummod protest/NOUN/0/root/NN in/ADP/4/case Lom/PROPN/2/nmod';
  expect(repaired(crowd)).toEqual(['40,000/2/nsubj', 'protest/0/root', 'in/4/case', 'Lom/2/obl']);
  expect(repaired(crowd.replace('40,000', 'One'))[0]).toBe('One/2/nummod');
});
