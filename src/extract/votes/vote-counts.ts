import { lexemes } from '../../text/numbers/lexeme.ts';
import { readNumber } from '../../text/numbers/read-number.ts';

/** How many voted how, as far as a line says. */
export interface VoteCounts {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
}

const FOR = /^(?:votes? )?(?:in favou?r|for|yes|ayes?|yeas?|votes in favou?r)\b/;
const AGAINST = /^(?:votes? )?(?:against|no\b|nays?|noes|opposed|opposing)/;
const ABSTAINED = /^(?:members? |deputies |lawmakers |countries |states )?(?:abstentions?|abstain\w*)\b/;

/**
 * `453 votes in favour, 31 against and 89 abstentions`, `by 12 votes to 3, with 2 abstentions`, `voted 61-38`. Null for
 * what is not told.
 */
export const voteCounts = (line: string): VoteCounts => {
  const row = lexemes(line);
  let inFavour: number | null = null;
  let against: number | null = null;
  let abstained: number | null = null;
  for (let at = 0; at < row.length; at++) {
    const number = readNumber(row, at);
    if (!number || number.form === 'fraction' || number.yearLike) continue;
    const rest = line
      .slice(row[number.to - 1]!.end)
      .trimStart()
      .toLowerCase();
    if (FOR.test(rest)) inFavour ??= number.value;
    else if (AGAINST.test(rest)) against ??= number.value;
    else if (ABSTAINED.test(rest)) abstained ??= number.value;
    else if (
      /^(?:votes?|members|lawmakers|deputies|senators)?\s*(?:to|-|–|—)\s*\d/.test(rest) &&
      inFavour === null &&
      isBallot(line, row[at]!.start)
    ) {
      const next = row.findIndex((lexeme, index) => index >= number.to && lexeme.form === 'digits');
      const other = next < 0 ? null : readNumber(row, next);
      if (other) {
        inFavour = number.value;
        against = other.value;
        at = other.to - 1;
        continue;
      }
    }
    at = number.to - 1;
  }
  const none = /\bunanimous/i.test(line) ? 0 : null;
  return { inFavour, against: against ?? none, abstained };
};

/** `voted 61-38`, `by a vote of 12 to 3`, `by 12 votes to 3`. */
const isBallot = (line: string, at: number): boolean =>
  /\b(?:vot(?:e|es|ed|ing)(?: of)?|by(?: a margin of)?|passed|approved)\s*$/i.test(
    line.slice(Math.max(0, at - 24), at),
  );
