import type { SourceMark } from '../intake/source-text.ts';
import { isAside, type Piece, pieceOf } from './piece.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** what stands around it can hardly be anything else than a footnote mark */
  readonly certain: boolean;
  /** it cannot be part of a figure, so that one missing number before it is forgiven */
  readonly strong: boolean;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const AFTER = '(?=[\\s,;.)\\]–—]|$)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<=[^\\s\\d]|\\d[.,;:!?)"”’»])[${SUPERSCRIPT}]{1,3}`, 'gu'),
  /\[\^?(\d{1,3})\]/g,
  new RegExp(`(?<=[\\p{L})\\]"”’'»%][.,;:!?…)\\]"”’»]{1,4})(\\d{1,3})${AFTER}`, 'gu'),
  /(?<=(?<!\d)(?:1[89]|20)\d\d[.,;:)])(\d{1,3})(?=\s|$)/gu,
  new RegExp(`(?<=\\p{Ll}{2})(\\d{1,3})${AFTER}`, 'gu'),
];
const ABBREVIATION = /(?:^|[^\p{L}])(?:no|nos|p|pp|art|arts|vol|ch|sec|fig|para|res|doc|cf|ver|v)\.$/iu;

/**
 * Footnote marks glued to words: `Russia.1 Below`, `border12 (see`, `talks.[3]`, `peace⁴`. Bare digits are believed only
 * as links of a chain 1, 2, 3 … through the text, because `2.5` and `covid19` look the same.
 */
export const footnoteMarks = (
  text: string,
  pieces: readonly Piece[],
  marks: readonly SourceMark[],
): readonly Piece[] => {
  const given = marks
    .filter((mark) => mark.role === 'footnoteReference' && /\S/.test(text.slice(mark.start, mark.end)))
    .map((mark) => {
      const number = mark.number ?? digits(text.slice(mark.start, mark.end));
      return pieceOf(text, mark, 'footnoteMarker', { number, marked: true });
    });
  if (given.length > 0) return insideOne(given, pieces);
  const asides = pieces.filter(isAside);
  const candidates = outside(pieces.filter(isRead).flatMap(candidatesIn), asides);
  const notes = new Set(pieces.filter((piece) => piece.kind === 'footnote').map((piece) => Number(piece.number)));
  return chain(candidates, notes).map(({ start, end, value }) =>
    pieceOf(text, { start, end }, 'footnoteMarker', { number: String(value) }),
  );
};

/** The marks that lie inside a piece, without overlap among themselves or with what else lies in it. */
const insideOne = (marks: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] => {
  let at = 0;
  let end = 0;
  return marks.filter((mark) => {
    while (pieces[at + 1] && pieces[at + 1]!.start <= mark.start) at++;
    const next = pieces[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const inside = (piece: Piece | undefined): boolean =>
      piece !== undefined &&
      piece.start <= mark.start &&
      mark.end <= piece.end &&
      mark.end - mark.start < piece.end - piece.start;
    let holder = at;
    while (holder >= 0 && at - holder < 40 && !inside(pieces[holder])) holder--;
    const clear = pieces.slice(Math.max(0, holder) + 1, at + 1).every((piece) => piece.end <= mark.start);
    const good = inside(pieces[holder]) && clear && mark.end <= next && mark.start >= end;
    if (good) end = mark.end;
    return good;
  });
};

/** Candidates that do not stand in a page number, a footnote or furniture; both lists are in order. */
const outside = (candidates: readonly Candidate[], asides: readonly Piece[]): readonly Candidate[] => {
  let at = 0;
  return candidates.filter((candidate) => {
    while (asides[at] && asides[at]!.end <= candidate.start) at++;
    return !(asides[at] && asides[at]!.start < candidate.end);
  });
};

/** The numbers that the text seems to carry as footnote marks, before the notes themselves are known. */
export const markedNumbers = (pieces: readonly Piece[]): ReadonlySet<number> =>
  new Set(chain(pieces.filter(isRead).flatMap(candidatesIn), new Set()).map((candidate) => candidate.value));

const READ: ReadonlySet<Piece['kind']> = new Set(['prose', 'entry', 'question', 'answer', 'heading', 'title']);
const isRead = (piece: Piece): boolean => READ.has(piece.kind);

const digits = (text: string): string | null => {
  const plain = [...text]
    .map((sign) => (SUPERSCRIPT.includes(sign) ? String(SUPERSCRIPT.indexOf(sign)) : sign))
    .join('');
  return /\d+/.exec(plain)?.[0] ?? null;
};

const candidatesIn = (piece: Piece): readonly Candidate[] => {
  if (!/[\d⁰¹²³⁴-⁹]/.test(piece.text)) return [];
  const found: Candidate[] = [];
  SHAPES.forEach((shape, kind) => {
    for (const match of piece.text.matchAll(shape)) {
      const value = Number(digits(match[0]));
      const before = piece.text.slice(Math.max(0, match.index - 8), match.index);
      if (value === 0 || (kind === 0 && /(?:^|[\s\d])[kcm]?m$/i.test(before) && value <= 3)) continue;
      if (kind === 2 && ABBREVIATION.test(before)) continue;
      const start = piece.start + match.index;
      found.push({
        start,
        end: start + match[0].length,
        value,
        certain: kind === 0 || match[0].startsWith('[^'),
        strong: kind <= 2,
      });
    }
  });
  return found.sort((a, b) => a.start - b.start);
};

const chain = (candidates: readonly Candidate[], notes: ReadonlySet<number>): readonly Candidate[] => {
  const kept: Candidate[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const step = candidate.value - last;
    const known = notes.has(candidate.value) && step > 0 && step <= 5;
    const next = step === 1 || (step === 2 && candidate.strong && last > 0) || known;
    const again = candidate.value === 1 && candidate.strong && last > 1;
    if (candidate.certain || next || again) {
      kept.push(candidate);
      last = candidate.value;
    }
  }
  const bare = kept.filter((candidate) => !candidate.certain);
  const believed = bare.length >= 2 || bare.some((candidate) => notes.has(candidate.value));
  return believed ? kept : kept.filter((candidate) => candidate.certain);
};
