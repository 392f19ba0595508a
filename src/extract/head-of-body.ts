import type { Sentence } from '../language/sentence.ts';

/** `the Ministry of Trade orders`, `the Union of Miners, which`, where the tree gives the second noun: the first of the body's name. */
export const headOfBody = ({ names, tokens }: Pick<Sentence, 'names' | 'tokens'>, index: number): number => {
  const name = names.find(({ type, first, last }) => type === 'ORG' && first < index && index <= last);
  const of = name ? tokens.findIndex((token) => token.index > name.first && /^of$/i.test(token.text)) : -1;
  return of < 0 || of > index || !/^(?:NOUN|PROPN)$/.test(tokens[of - 1]!.upos) ? index : of - 1;
};
