import { anyOf } from './words/any-of.ts';
import { ALSO_ADJECTIVES, BULLETINS, ISSUES_BY_DAY } from './words/kind-words.ts';

const ISSUE = `(?<!\\p{L})(?:${anyOf(BULLETINS, ISSUES_BY_DAY)})s?(?!\\p{L})`;
const ARTICLE = '^(?:(?:a|an|the) )?';
const OF = '(?! (?:\\p{L}+ )?of\\b)';

/** `Valley security brief`, and with its number `Briefing no. 45 Marn and Orsk`. */
const AT_END_OR_NUMBERED = new RegExp(`${ISSUE}(?:$|,? (?:n[o°º]\\.?|№|#)? ?\\d)`, 'iu');
/** `Digest of the valley`, `A week on the Tarn`; `Summary of the accord` and `A brief visit` tell of something else. */
const BULLETIN_FIRST = new RegExp(`${ARTICLE}(?:${anyOf(BULLETINS)})s?(?!\\p{L})`, 'iu');
const ISSUE_FIRST = new RegExp(`${ARTICLE}(?!(?:${anyOf(ALSO_ADJECTIVES)}) \\p{L})${ISSUE}${OF}`, 'iu');

/**
 * Whether the words before a day are the name of what comes out again and again: by their first words or their last ones.
 * `How the news of the flood reached Marn` is none.
 */
export const isIssueName = (name: string): boolean =>
  AT_END_OR_NUMBERED.test(name) || BULLETIN_FIRST.test(name) || ISSUE_FIRST.test(name);
