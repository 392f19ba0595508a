import { isIssueHeading } from './issue-headings.ts';
import { withoutEmphasis } from './markdown-heading.ts';
import { bareWords } from './masthead-line.ts';
import { nameAndDay } from './name-and-day.ts';
import { nameAndMonth } from './name-and-month.ts';
import { headingNumber } from './numbered-heading.ts';
import { isAside, isPublicationLine, type Pass, type Piece } from './piece.ts';

/**
 * The levels of headings, 1 highest. Marked headings keep the order of their marks, without gaps; headings numbered in
 * one style share a level, whatever mark-up they wear. Without either: in a chronicle with dossiers, a heading over
 * dated entries is a section, one that follows them titles an article (one lower), and one inside that article is
 * lower again; elsewhere a heading in capitals stands above the others. The issues of a file stand above all, but the
 * only one of a text, behind other headings, has the level of the one before it: the next of that level ends it.
 */
export const headingLevels: Pass = (pieces) => {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  if (headings.length === 0) return pieces;
  const marked = headings.filter((piece) => piece.marked);
  const styles = new Map<string, number>();
  for (const piece of marked) {
    const style = headingNumber(withoutEmphasis(piece.text.replace(/^#+\s*/, '')))?.style;
    if (style) styles.set(style, Math.min(styles.get(style) ?? 9, piece.level ?? 1));
  }
  const raw = (piece: Piece): number => {
    const number = headingNumber(withoutEmphasis(piece.text.replace(/^#+\s*/, '')));
    const own = number ? styles.get(number.style) : undefined;
    return (own ?? piece.level ?? 1) + (number ? number.depth - 1 : 0);
  };
  const used = [...new Set(marked.map(raw))].sort((a, b) => a - b);
  const unmarked = unmarkedLevels(pieces.filter((piece) => !isIssueHeading(piece)));
  const levelled = pieces.map((piece): Piece => {
    if (piece.kind !== 'heading' || isIssueHeading(piece)) return piece;
    if (piece.marked) return { ...piece, level: used.indexOf(raw(piece)) + 1 };
    if (piece.level !== null) return piece;
    return { ...piece, level: unmarked.get(piece) ?? 1 };
  });
  const issues = headings.filter(isIssueHeading);
  if (issues.length === 0) return levelled;
  const ofIssues =
    issues.length > 1 ||
    issues[0] === headings[0] ||
    pieces.some(isPublicationLine) ||
    pieces.some(({ kind, text }) => kind === 'title' && isDated(text));
  return ofIssues ? levelled.map(belowIssues) : levelled.map(besideOthers);
};

const DAY_ORDER = 'day-first';

/** Whether a title names an issue with its day or month: the headings under it are in that issue. */
const isDated = (title: string): boolean => {
  const words = bareWords(title);
  return (nameAndDay(words, DAY_ORDER) ?? nameAndMonth(words)) !== null;
};

const besideOthers = (piece: Piece, index: number, pieces: readonly Piece[]): Piece => {
  if (!isIssueHeading(piece)) return piece;
  const before = pieces.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return { ...piece, level: before?.level ?? 1 };
};

const belowIssues = (piece: Piece): Piece =>
  piece.kind === 'heading' ? { ...piece, level: isIssueHeading(piece) ? 1 : (piece.level ?? 1) + 1 } : piece;

const unmarkedLevels = (pieces: readonly Piece[]): ReadonlyMap<Piece, number> => {
  const levels = new Map<Piece, number>();
  const own = pieces.filter((piece) => !isAside(piece));
  const chronicle = own.filter((piece, i) => piece.kind === 'heading' && own[i + 1]?.kind === 'entry').length >= 2;
  const capitals = own.filter((piece) => piece.kind === 'heading' && isCapitals(piece.text)).length;
  // months over sections that have headings of their own; one that comes behind a section stands inside it
  const months =
    own.every(({ kind }) => kind !== 'entry') && own.find(({ kind }) => kind === 'heading')?.expression !== null;
  let section = false;
  let inArticle = false;
  let day = 0;
  for (let i = 0; i < own.length; i++) {
    const piece = own[i]!;
    if (piece.kind !== 'heading') continue;
    if (piece.expression) {
      day = piece.level ?? 1;
      continue;
    }
    if (piece.level !== null) continue;
    const before = own[i - 1];
    const after = own[i + 1];
    if (day > 0 && (months || overEntries(own, i))) {
      levels.set(piece, day + 1);
      continue;
    }
    day = 0;
    if (!chronicle) levels.set(piece, capitals > 0 && !isCapitals(piece.text) ? 2 : 1);
    else if (after?.kind === 'entry' || after?.kind === 'heading' || !before) {
      levels.set(piece, 1);
      inArticle = false;
      section = true;
    } else if (section && (before.kind === 'entry' || before.kind === 'heading')) {
      levels.set(piece, 2);
      inArticle = true;
    } else if (!inArticle) {
      levels.set(piece, 1);
    } else levels.set(piece, 3);
  }
  return levels;
};

/** The headings from here on stand over an entry, with no other text between. */
const overEntries = (own: readonly Piece[], from: number): boolean => {
  let at = from;
  while (at < from + 8 && own[at]?.kind === 'heading') at++;
  return own[at]?.kind === 'entry';
};

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
