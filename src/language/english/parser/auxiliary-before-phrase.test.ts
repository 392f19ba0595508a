import { expect, it } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';

const engine = await loadLanguage('en');

/** Each word of a sentence that hangs on the verb, as `word/relation`. */
const onVerb = (text: string, verb: string): readonly string[] => {
  const { tokens } = engine.analyse(text)[0]!;
  const root = tokens.find((token) => token.text === verb)!;
  return tokens
    .filter(({ head, upos }) => head === root.index && upos !== 'PUNCT')
    .map(({ text: word, deprel }) => `${word}/${deprel}`);
};

it('a phrase between an auxiliary and its verb takes neither it nor the subject', () => {
  expect(onVerb('Norland will, in accordance with its constitution, grant amnesty to all rebels.', 'grant')).toEqual(
    expect.arrayContaining(['Norland/nsubj', 'will/aux', 'amnesty/obj']),
  );
});
