import { anyOf } from './words/any-of.ts';
import { OPEN_ENDS } from './words/open-ends.ts';

const CLOSERS = new Set('"\'”’»›)]}*_');
const ENDERS = new Set('.!?…:;。؟।');
const OPENERS = /^[\s"'“„‘«‹([{*_¿¡–—-]*/;

/** `… the talks. (Reuters) (AP)`: credits after the stop. */
const CREDITS = /(?<=[.!?…]["”’»]?\s?)(?:\([^()]{1,80}\),?\s?){1,6}$/;

/**
 * A footnote number after the stop: `rights.’18`, `2020.15`, `May 14.”18`, Markdown’s `[^18]`; not the digits of `2.4` or
 * `04:15`.
 */
const FOOTNOTE =
  /(?:(?<!(?:^|[^\d])\d{1,3})[.!?…]|[.!?…](?=["'”’»)\]]))["'”’»)\]]{0,3}(\d{1,3}|(?:\[\^?[\w-]{1,8}\]){1,4})$/;

const lastSign = (whole: string): string => {
  const text = whole.endsWith(')') ? whole.slice(-400).replace(CREDITS, '').trimEnd() : whole;
  const note = FOOTNOTE.exec(text.slice(-50));
  let at = text.length - 1 - (note ? note[1]!.length : 0);
  while (at > 0 && (CLOSERS.has(text[at]!) || text[at] === ' ')) at--;
  return text[at] ?? '';
};

/** True when a sentence or a clause that introduces something ends here; a footnote number after the stop is looked past. */
export const endsSentence = (text: string): boolean => ENDERS.has(lastSign(text));

/** True when the text ends in a full stop, question or exclamation mark, brackets and quotation marks looked past. */
export const endsInStop = (text: string): boolean => {
  const sign = lastSign(text);
  return ENDERS.has(sign) && sign !== ':' && sign !== ';';
};

/** The first character that is neither a blank nor an opening bracket or quotation mark. */
export const firstLetter = (text: string): string => {
  const at = OPENERS.exec(text)![0].length;
  return text[at] ?? '';
};

/** True when the text goes on in the middle of a sentence: its first letter is small, or it begins with , ; or ). */
export const startsInside = (text: string): boolean => {
  const first = text[0] ?? '';
  if (first === ',' || first === ';' || first === ')') return true;
  const letter = firstLetter(text);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
};

/** Words and signs that no paragraph ends with. */
export const OPEN_END = new RegExp(`(?:,|[\\p{L}]-|\\s(?:${anyOf(OPEN_ENDS)}))$`, 'u');
