const CLOSERS = new Set('"\'”’»›)]}*_');
const ENDERS = new Set('.!?…:;。؟।');
const OPENERS = /^[\s"'“„‘«‹([{*_¿¡–—-]*/;

const lastSign = (text: string): string => {
  let at = text.length - 1;
  while (at >= 0 && /[\d\s]/.test(text[at]!) && text.length - at <= 4) at--;
  if (at < 0 || !(ENDERS.has(text[at]!) || CLOSERS.has(text[at]!))) at = text.length - 1;
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
