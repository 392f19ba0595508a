import type { Token } from '../../language/sentence.ts';
import { wordsBetween } from '../phrase.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { NameCore } from './named-by.ts';

/** `the norms and principles of international law`, `the values of the Council of Europe`. */
export const norms = (
  text: string,
  tokens: readonly Token[],
  at: number,
  codebook: AgreementCodebook,
): NameCore | null => {
  if (!codebook.norms.has(tokens[at]!.lemma.toLowerCase()) || tokens[at]!.upos !== 'NOUN') return null;
  let head = at;
  while (
    /^(?:and|,)$/.test(tokens[head + 1]?.text ?? '') &&
    codebook.norms.has(tokens[head + 2]?.lemma.toLowerCase() ?? '')
  )
    head += 2;
  if (tokens[head + 1]?.text.toLowerCase() !== 'of') return null;
  const object = /^the$/i.test(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2;
  const words = wordsBetween(text, tokens, object, Math.min(object + 2, tokens.length - 1)).toLowerCase();
  const law = codebook.law.find((phrase) => words.startsWith(phrase));
  if (law) return { first: at, last: object + law.split(' ').length - 1, head };
  if (!/^(?:value|principle)s?$/.test(tokens[at]!.text.toLowerCase()) || tokens[object]?.upos !== 'PROPN') return null;
  let last = object;
  while (tokens[last + 1]?.upos === 'PROPN' || (tokens[last + 1]?.text === 'of' && tokens[last + 2]?.upos === 'PROPN'))
    last++;
  return last > object ? { first: at, last, head } : null;
};
