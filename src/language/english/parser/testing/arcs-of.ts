import type { LanguageEngine } from '../../../sentence.ts';

/** Each word of the first sentence as `word/head/relation`, as the whole engine reads it. */
export const arcsOf =
  (engine: LanguageEngine) =>
  (text: string): readonly string[] => {
    const { tokens } = engine.analyse(text)[0]!;
    return tokens.map(({ text: word, head, deprel }) => `${word}/${tokens[head]?.text ?? '–'}/${deprel}`);
  };
