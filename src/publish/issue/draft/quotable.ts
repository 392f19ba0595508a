import { withoutEscapes } from '../../../text/without-escapes.ts';

/** True for a sentence that is wholly somebody’s own words, in quotation marks. */
export const isWhollyQuoted = (text: string): boolean => /^["“‘«][^"”«]*["”’»][.!?]?$/.test(text);

/** True for the first person outside quotation marks. */
export const speaksItself = (text: string): boolean =>
  /\b(?:I|we|We|our|Our|my|My)\b/.test(text.replace(/["“‘«][^"”»]*["”’»]/g, ' '));

/**
 * The words of a source as they stand between quotation marks: marks inside are single ones, a mark at either end whose
 * other one stands in another sentence is left out, one that opens inside and closes in another sentence is closed, one
 * that closes inside and opened in another sentence is opened; a colon at the end, behind which nothing is printed, is `…`.
 * Nothing else is touched.
 */
export const quotable = (text: string): string => {
  const nested = nestedQuotes(withoutStrayMarks(withoutEscapes(text))).replace(ANNOUNCES, ' …');
  const opens = (nested.match(/‘/g) ?? []).length;
  const closes = (nested.match(/(?<![\p{L}\p{N}])’|’(?![\p{L}\p{N}])/gu) ?? []).length;
  if (isWhollyQuoted(text)) return nested.replace(/^‘/, '').replace(/’([.!?]?)$/, '$1');
  if (nested.startsWith('‘') && opens > closes) return nested.slice(1);
  if (closes > opens && /[.!?,…]’$/.test(nested)) return nested.slice(0, -1);
  // speech that went on from the sentence before: what is printed of it begins here
  if (closes > opens && /^[^‘]*[.!?,…]’(?=\s)/.test(nested)) return `‘${nested}`;
  if (/^’|‘$/.test(nested)) return nested.replace(/^’|‘$/g, '').trimEnd();
  // speech that goes on in the next sentence: what is printed of it ends here
  return opens > closes ? `${nested}’` : nested;
};

/** `The mayor voiced concern about the port:`, where what he said stands in a paragraph of its own. */
const ANNOUNCES = /\s*:$/;

/** A mark of emphasis at either end whose other one stands in another sentence: `** The talks` behind a run-in heading. */
const withoutStrayMarks = (text: string): string =>
  EMPHASIS.reduce(
    (words, { mark, atEnd }) => ((words.match(mark) ?? []).length % 2 === 1 ? words.replace(atEnd, '') : words),
    text,
  ).trim();

const EMPHASIS = [
  { mark: /\*\*/g, atEnd: /^\*\*\s*|\s*\*\*$/ },
  // inside a word it is a letter of a name: `file_one`
  { mark: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, atEnd: /^_\s*|\s*_$/ },
];

/** Quotation marks inside a quotation are single ones; nothing else of it is touched. */
export const nestedQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([—–:-])["“„«]/g, '$1‘')
    .replace(/["”»]/g, '’')
    .replace(/“/g, '‘');
