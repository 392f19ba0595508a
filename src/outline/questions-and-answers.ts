import type { Pass, Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { ANSWERS, QUESTIONS } from './words/label-words.ts';

const QUESTION = new RegExp(`^\\W{0,4}(?:${anyOf(QUESTIONS)})\\s?(\\d{0,2})\\W{0,3}[:.–—]\\W{0,3}\\s*(?=\\S)`, 'iu');
const ANSWER = new RegExp(`^\\W{0,4}(?:${anyOf(ANSWERS)})\\s?(\\d{0,2})\\W{0,3}[:–—]\\W{0,3}\\s*(?=\\S)`, 'iu');

/** `Question:`, `Q:`, `**Q.**` and their like in Azerbaijani, Turkish and Russian. */
export const isQuestionStart = (text: string): boolean => QUESTION.test(text.slice(0, 40));

/** `Answer:`, `A:` … */
export const isAnswerStart = (text: string): boolean => ANSWER.test(text.slice(0, 40));

/**
 * Questions and answers by their labels. An answer goes on through the paragraphs that follow it, up to the next
 * question, heading or entry.
 */
export const questionsAndAnswers: Pass = (pieces) => {
  const questions = pieces.filter((piece) => piece.kind === 'prose' && isQuestionStart(piece.text)).length;
  const answers = pieces.filter((piece) => piece.kind === 'prose' && isAnswerStart(piece.text)).length;
  if (questions === 0 || answers === 0) return pieces;
  return pieces.map((piece): Piece => {
    if (piece.kind !== 'prose') return piece;
    if (isQuestionStart(piece.text)) return { ...piece, kind: 'question', number: numberIn(QUESTION, piece.text) };
    if (isAnswerStart(piece.text)) return { ...piece, kind: 'answer', number: numberIn(ANSWER, piece.text) };
    return piece;
  });
};

const numberIn = (label: RegExp, text: string): string | null => label.exec(text.slice(0, 40))?.[1] || null;
