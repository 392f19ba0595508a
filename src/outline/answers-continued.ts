import { isAside, type Piece, upTo } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { BEFORE_A_NAME, OFFICES_OF_SPEAKERS, SAID } from './words/turn-words.ts';

/**
 * An answer goes on through the paragraphs that follow it, up to the next question, heading, entry or rule, or to one that tells
 * what whoever answers said.
 */
export const answersContinued = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  let open = -1;
  for (const piece of pieces) {
    const answer = open >= 0 ? result[open] : undefined;
    if (answer && piece.kind === 'prose' && !tellsOf(answer, piece)) {
      result[open] = upTo(source, answer, piece);
      continue;
    }
    if (piece.kind === 'answer') open = result.length;
    else if (!isAside(piece) || /^[^\p{L}\d]+$/u.test(piece.text)) open = -1;
    result.push(piece);
  }
  return result;
};

/** `Minister Keller also added`, `Keller in a talk with the guild, replied`: a name with its titles, and a verb of saying. */
const SAYS = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.’'-]*\\s){0,5}\\p{Lu}[\\p{L}’'-]*),?\\s(?:(?:in|at|on|during|speaking)\\s[^.!?\\n]{1,120},\\s)?(?:(?:also|then|further|later)\\s)?(?:${anyOf(SAID)})(?!\\p{L})`,
  'u',
);
const OPENER = new RegExp(`^(?:${anyOf(BEFORE_A_NAME)})\\s`, 'i');
const OFFICE = new RegExp(`^(?:${anyOf(OFFICES_OF_SPEAKERS)})$`, 'i');

/**
 * `Keller added that …` behind an answer of `MR. KELLER`: nobody reports by his name what he says himself. A name further
 * on may be a namesake’s (`My father, Josef Keller, …`), and behind `PRESIDENT` any president may be told of.
 */
const tellsOf = ({ speaker }: Piece, { text }: Piece): boolean => {
  const name = speaker?.split(' ').at(-1) ?? '';
  if (name.length < SHORTEST_NAME || OFFICE.test(name) || OPENER.test(text)) return false;
  return SAYS.exec(text)?.[1]?.split(/\s/).at(-1)?.toLowerCase() === name.toLowerCase();
};

const SHORTEST_NAME = 4;
