/** What the tokenizer sees of a UTF-16 code unit. Surrogates count as symbols: emoji stay in one piece with them. */
export const BLANK = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
export const MARK = 5;
export const PUNCTUATION = 6;
export const SURROGATE = 7;

const classes = new Uint8Array(65536);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  // Control characters and marks without width separate like blanks.
  if (code < 0x20 || code === 0x85 || code === 0x200b || code === 0xfeff || /\s/.test(character)) return BLANK;
  // Letters without case (Georgian, Arabic, Han) go with the small ones: they tell nothing about sentences.
  if (/\p{L}/u.test(character)) return /[\p{Lu}\p{Lt}]/u.test(character) ? UPPER : LOWER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (code === 0x200c || code === 0x200d || code === 0xad || /\p{M}/u.test(character)) return MARK;
  return PUNCTUATION;
}

/** The class of a code unit; worked out once for each that is met. */
export function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

export const isLetter = (code: number): boolean => {
  const kind = classOf(code);
  return kind === UPPER || kind === LOWER || kind === MARK;
};

export const isWordPart = (code: number): boolean => {
  const kind = classOf(code);
  return kind >= UPPER && kind <= MARK;
};

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;

export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Marks that open a quotation or could. */
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '``', '`', '«', '‹', '„', '‚', '‘‘']);

export const CLOSING_BRACKETS: ReadonlySet<string> = new Set([')', ']', '}']);

export const OPENING_BRACKETS: ReadonlySet<string> = new Set(['(', '[', '{']);
