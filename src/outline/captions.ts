import { isText, type Pass, type Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { CAPTION_WORDS, PICTURE_AGENCIES } from './words/picture-words.ts';

/** The words under a picture, map or table. */
const CAPTION = new RegExp(
  [
    String.raw`^(?:${anyOf(CAPTION_WORDS)})s?\s?\d{0,3}\s?[:.—–]`,
    String.raw`^(?:image|photo|map)\s(?:from|by|courtesy)\b`,
    String.raw`(?:^|[.\s(])(?:source|photo|image|credit)s?:\s[^.]{2,60}[.)]{0,2}$`,
  ].join('|'),
  'i',
);

/** Whether a line is the caption of a picture, table or figure, or says who took a picture. */
export const isCaption = (text: string): boolean => text.length <= 400 && CAPTION.test(text);

/**
 * Who took a picture, as the last words of its caption or the first: `(Lake Press Photo)`, `[Photo by Ann Ray]`,
 * `Ann Ray/Getty Images`, `Image: @lakeside`, `Source: Lake Press.` behind a sentence.
 */
const CREDIT = new RegExp(
  [
    String.raw`[([][^()[\]]{0,60}\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?)\b[^()[\]]{0,60}[)\]]\.?$`,
    String.raw`\/ ?(?:${anyOf(PICTURE_AGENCIES)})\b[^.]{0,30}\.?$`,
    String.raw`(?:^|[.!?)\]]["”’]?\s)(?:[Ss]ource|[Pp]hoto|[Ii]mage|[Cc]redit|[Pp]icture)s?(?: credit| source)?: ?[^.]{2,60}\.?$`,
    String.raw`^(?:[Ii]mage|[Pp]hoto|[Pp]icture)s?(?: credit| source)?(?: ?:| by| from| courtesy)\s`,
  ].join('|'),
  'u',
);

/** A longer one tells a story. */
const LONGEST_CAPTION = 320;
/** Where a larger share of the paragraphs ends in its source, that is how the text names them. */
const LARGEST_SHARE = 1 / 3;

/**
 * What stands under a picture tells what is to be seen in it, not what happened next: paragraphs that end in the
 * picture's credit are furniture. Entries and list items are not, nor what a text gives each of its paragraphs.
 */
export const pictureCaptions: Pass = (pieces) => {
  const credited = pieces.filter(hasCredit).length;
  if (credited === 0 || credited > 1 + LARGEST_SHARE * pieces.filter(isText).length) return pieces;
  return pieces.map((piece): Piece => (hasCredit(piece) ? { ...piece, kind: 'furniture' } : piece));
};

/** A caption is one sentence, perhaps none, and its credit. */
const hasCredit = ({ kind, text, bullet, lines }: Piece): boolean =>
  kind === 'prose' &&
  !bullet &&
  lines <= 3 &&
  text.length <= LONGEST_CAPTION &&
  CREDIT.test(text) &&
  (text.match(/[\p{Ll}\d)][.!?]["”’]?\s+\p{Lu}/gu) ?? []).length <= 1;
