import { expect, test } from 'vitest';
import { isNameInLetters } from './letters-of-names.ts';

const found = (text: string): readonly string[] => {
  const texts = text.split(' ');
  return texts.filter((_, at) => isNameInLetters(texts, at));
};

test('letters behind the article name a body', () => {
  expect(found('On Monday the KPLA attacked a convoy')).toEqual(['KPLA']);
  expect(found('The NDFX rejects the plan')).toEqual(['NDFX']);
});

test('letters that stand for a common noun do not, nor what stands in capitals with all the rest', () => {
  for (const text of [
    'the CEO resigned',
    'the GDP of Norland fell',
    'THE REBELS ATTACK A CONVOY',
    'the EU voted',
    'a SWAT team',
  ])
    expect(found(text)).toEqual([]);
});
