import type { Token } from '../../language/sentence.ts';
import { phraseOf, subjectOf } from '../phrase.ts';

/** What is measured, as a noun phrase that stands alone as far as the sentence gives it. */
export const measureOfCount = (text: string, tokens: readonly Token[], head: number, first: number): string =>
  phraseOf(text, tokens, head, first);

/**
 * What an amount with a unit measures: the noun that it describes (`121-hectare forest`), what stands after `of`
 * (`20 percent of the population`), the subject of its verb (`the damage was $5 million`), or its governing noun.
 * @param at index of the last token of the amount
 */
export const measureOfAmount = (
  text: string,
  tokens: readonly Token[],
  span: { readonly first: number; readonly last: number },
  attributive: boolean,
): string => {
  const next = tokens[span.last + 1];
  if (attributive && next) {
    for (let i = span.last + 1; i < Math.min(tokens.length, span.last + 5); i++)
      if (tokens[i]!.upos === 'NOUN' && tokens[i + 1]?.upos !== 'NOUN') return phraseOf(text, tokens, i, span.last + 1);
  }
  if (next?.text.toLowerCase() === 'of' || next?.text.toLowerCase() === 'in') {
    const object = tokens.slice(span.last + 2).find((token) => token.upos === 'NOUN' || token.upos === 'PROPN');
    if (object && object.index <= span.last + 8)
      return phraseOf(text, tokens, headOf(tokens, object.index), span.last + 2);
  }
  let at = span.last;
  for (let i = span.first; i <= span.last; i++) {
    const head = tokens[i]!.head;
    if (head < span.first || head > span.last) at = i;
  }
  for (let climbed = 0; climbed < 4; climbed++) {
    const head = tokens[at]!.head;
    if (head < 0) break;
    const governor = tokens[head]!;
    if (governor.upos === 'NOUN' || governor.upos === 'PROPN') {
      if (!/^(?:amount|sum|total|cost|value|level|rate|number|figure)$/.test(governor.lemma) || climbed > 1)
        return phraseOf(text, tokens, head, 0);
    } else if (governor.upos === 'VERB' || governor.upos === 'AUX' || governor.upos === 'ADJ') {
      const subject = subjectOf(tokens, head);
      if (subject !== null) return phraseOf(text, tokens, subject, 0);
    }
    at = head;
  }
  const subject = tokens.find((token) => token.deprel.startsWith('nsubj'));
  return subject ? phraseOf(text, tokens, subject.index, 0) : '';
};

/** The last noun of a run of nouns. */
const headOf = (tokens: readonly Token[], at: number): number => {
  let head = at;
  while (tokens[head + 1]?.upos === 'NOUN' || tokens[head + 1]?.upos === 'PROPN') head++;
  return head;
};
