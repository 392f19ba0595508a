import type { Token } from '../../language/sentence.ts';
import { MONTHS_AND_DAYS } from '../../time/calendar-names.ts';

/** Where the phrase that begins at `at` ends: nouns with their modifiers, `of`, `for`, `to`, `in` phrases after them. */
export const phraseEnd = (tokens: readonly Token[], at: number): number => {
  let last = at - 1;
  for (let i = at; i < Math.min(tokens.length, at + 22); i++) {
    const token = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) last = i;
    else if (/^(?:ADJ|DET|NUM|PART)$/.test(token.upos) || token.xpos === 'PRP$' || token.text === '-') continue;
    else if (token.upos === 'VERB' && token.xpos === 'VBG' && (i === at || tokens[i - 1]?.text === 'and')) last = i;
    else if (token.upos === 'VERB' && token.xpos === 'VBN' && token.deprel === 'amod') continue;
    else if (/^(?:of|for|to|in|and|&|with|between|from|against)$/i.test(token.text) && last === i - 1) {
      if (/^in$/i.test(token.text) && (isDate(tokens, i + 1) || isManner(tokens, i + 1))) break;
      if (
        /^(?:and|in|with|between|from|against)$/i.test(token.text) &&
        !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i + 1]?.upos ?? '')
      )
        break;
    } else if (
      token.text === ',' &&
      /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.upos ?? '') &&
      /^(?:NOUN|ADJ)$/.test(tokens[i - 1]?.upos ?? '') &&
      i < at + 6
    )
      continue;
    else break;
  }
  return last;
};

/** `in violation of`, `in exchange for`: how it was agreed on, or against what, is no part of the name. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|to|with)$/i.test(tokens[at + 1]?.text ?? '') && tokens[at]?.upos === 'NOUN';

/** `sovereignty, territorial integrity and respect`: a list of nouns with their adjectives. */
export const listEnd = (tokens: readonly Token[], from: number): number => {
  let last = phraseEnd(tokens, from);
  while (/^,$/.test(tokens[last + 1]?.text ?? '')) {
    const end = phraseEnd(tokens, tokens[last + 2]?.text === 'and' ? last + 3 : last + 2);
    const verbal = tokens[end + 1]?.upos === 'VERB' || tokens[end + 1]?.upos === 'AUX';
    if (end < last + 2 || verbal || tokens[last + 2]?.upos === 'DET') return last;
    last = end;
  }
  return last;
};

/** How far a clause in -ing belongs to a name, in tokens. */
const LONGEST_CLAUSE = 14;

/** `seeking to extend the embargo on Norland`: what hangs on the participle without a gap, up to the first mark. */
export const clauseEnd = (tokens: readonly Token[], verb: number): number => {
  let last = verb;
  const below = new Set([verb]);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + LONGEST_CLAUSE); i++) {
    if (/^[,;:.()]$/.test(tokens[i]!.text) || /^(?:SCONJ|CCONJ)$/.test(tokens[i]!.upos)) break;
    for (let at = i, climbed = 0; climbed < 6 && at >= 0; at = tokens[at]!.head, climbed++)
      if (below.has(at)) below.add(i);
    if (below.has(i) && /^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) last = i;
  }
  return last;
};

/** Whether a number, month or day of the week stands there: a date, which is no part of a name. */
export const isDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'NUM' || MONTHS_AND_DAYS.has(tokens[at]?.text ?? '');
