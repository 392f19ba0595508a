import type { Knowledge } from '../knowledge/knowledge.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { wordClass } from './word-class.ts';

const SMALL: ReadonlySet<string> = new Set(FUNCTION_WORDS.en);
const INITIALS = wordClass('initials');

/** A name printed in capitals in the usual letters, without vowels it is read as initials (`BBC`); any other as it is. */
export const usualLetters = (name: string, knowledge: Pick<Knowledge, 'codebook'>): string =>
  name.length > 12 && name === name.toUpperCase()
    ? name.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word, at: number) =>
        at > 0 && SMALL.has(word.toLowerCase()) && !UP_AND_DOWN.test(word)
          ? word.toLowerCase()
          : INITIALS(knowledge).has(word.toLowerCase()) || (word.length > 1 && !/[AEIOUY]|[^A-Z]/.test(word))
            ? word
            : word[0]! + word.slice(1).toLowerCase(),
      )
    : name;

/** Function words that stand as adverbs in headlines. */
const UP_AND_DOWN = /^(?:UP|DOWN|OUT|OFF|OVER|NO|NOT)$/;
