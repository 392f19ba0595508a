import { type DateExpression, dateAtStart, edtfOf } from './date-expression.ts';
import { bareWords } from './masthead-line.ts';
import type { Pass, Piece } from './piece.ts';

const LONGEST = 40;

/**
 * Months with their years, each alone on a line over what was told of it, where a text that is no chronicle has several:
 * also the one that would be the masthead’s, were it the only one.
 */
export const monthHeadings: Pass = (pieces) => {
  if (pieces.some(({ kind }) => kind === 'entry')) return pieces;
  const months = pieces.map(monthAlone);
  const several = new Set(months.flatMap((month) => (month && edtfOf(month, null)) ?? [])).size > 1;
  return several
    ? pieces.map(
        (piece, i): Piece =>
          months[i]
            ? { ...piece, kind: 'heading', marked: false, level: piece.level ?? 1, number: null, expression: months[i] }
            : piece,
      )
    : pieces;
};

const monthAlone = ({ kind, lines, text }: Piece): DateExpression | null => {
  if (!/^(?:prose|heading|furniture)$/.test(kind) || lines > 1 || text.length > LONGEST) return null;
  const words = bareWords(text).replace(/:$/, '');
  const month = dateAtStart(words);
  return month && month.year !== null && month.day === null && month.length === words.length ? month : null;
};
