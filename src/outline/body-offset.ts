import { clockTime } from './clock-time.ts';
import { datelineLength } from './dateline.ts';
import { entryStart } from './entry-start.ts';
import { speakerLabel } from './interview-speakers.ts';
import type { Piece } from './piece.ts';
import { isAnswerStart, isQuestionStart } from './questions-and-answers.ts';

const MARKUP = /^(?:#{1,6}\s+)?[*_]{0,3}/;
const HEADING_NUMBER = /^(?:[IVXLC]{1,7}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s*[*_]{0,3}\s*(?=\S)/u;

/** `•`, `2.`, `(a)`, `b)`, `(iii)` before an item of a list. */
const ITEM = String.raw`(?:[-*•▪●*◦■–—‣·]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\)|\(?[ivx]{1,5}\)|>)`;
/** `3.1.4`, `IV.`, `Article 2:` before the words of a clause; `V.` may be somebody's given name. */
const CLAUSE = String.raw`(?:\d{1,2}(?:\.(?:[1-9]|[12]\d)){1,3}\.?|[IVX]{2,5}\.|Article\s+(?:\d{1,3}|[IVX]{1,6})[.:])`;

const LABELS: Readonly<Partial<Record<Piece['kind'], RegExp>>> = {
  heading: MARKUP,
  title: MARKUP,
  prose: new RegExp(`^(?:${ITEM}\\s+|${CLAUSE}\\s+(?=["“]?\\p{Lu}\\S*\\s))?`, 'u'),
  question: /^\W{0,4}[\p{L}.]{1,12}\s?\d{0,2}\W{0,3}[:.–—]\W{0,3}?\s*/u,
  footnote: /^\[?\^?\d{0,3}[\]).:]{0,2}\s*/,
};

const labelled = (text: string): boolean => isQuestionStart(text) || isAnswerStart(text);

/** How many characters of a piece stand before its prose: its date, bullet, number or `Question:`. */
export const bodyOffset = (piece: Pick<Piece, 'kind' | 'text' | 'dated' | 'speaker' | 'number'>): number => {
  if (piece.kind === 'entry') {
    const start = piece.dated ? entryStart(piece.text) : null;
    if (start) return start.words;
    const time = piece.dated ? clockTime(piece.text) : null;
    if (time && time.length < piece.text.length) return time.length;
    const line = piece.dated ? piece.text.indexOf('\n') : -1;
    if (line > 0 && line < 60) return line + 1;
    return LABELS.prose!.exec(piece.text)![0].length;
  }
  if (piece.speaker) return speakerLabel(piece.text)?.length ?? 0;
  if (piece.kind === 'question' || piece.kind === 'answer')
    return (labelled(piece.text) ? LABELS.question! : LABELS.prose!).exec(piece.text)![0].length;
  const label = LABELS[piece.kind]?.exec(piece.text)?.[0].length ?? 0;
  const length = label + (piece.kind === 'prose' ? datelineLength(piece.text.slice(label)) : 0);
  const numbered = piece.kind === 'heading' && piece.number !== null;
  const number = numbered ? (HEADING_NUMBER.exec(piece.text.slice(length))?.[0].length ?? 0) : 0;
  return length + number < piece.text.length ? length + number : 0;
};
