import { expect, test } from 'vitest';
import { loadLanguage } from '../../src/resources/load-language.ts';
import { RETELLINGS } from './retellings.ts';
import { toldSentence } from './told-sentence.ts';

const engine = await loadLanguage('en');
const told = (text: string) => toldSentence(text, engine.analyse(text)[0]!);

test('tells a deed in other ways', () => {
  const deed = told('The envoys visited Norland.')!;
  expect(RETELLINGS['in the present']!(deed)).toBe('The envoys visit Norland.');
  expect(RETELLINGS['with an aside']!(deed)).toBe('The envoys, with foreign backing, visited Norland.');
  expect(RETELLINGS['because of it']!(deed)).toBe('Kelvia left the league because the envoys visited Norland.');
});

test('names keep their capitals, and only names lie somewhere', () => {
  const deed = told('Norland expelled the envoys.')!;
  expect(RETELLINGS['a day after']!(deed)).toBe('The report appeared a day after Norland expelled the envoys.');
  expect(RETELLINGS['in a relative clause']!(deed)).toBe('Norland, which expelled the envoys, lies in the north.');
  expect(RETELLINGS['in a relative clause']!(told('The envoys visited Norland.')!)).toBeNull();
});

test('a sentence that its subject does not open is left alone', () => {
  expect(told('On Monday the envoys visited Norland.')).toBeNull();
});
