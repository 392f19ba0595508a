import { isLegalTitle, isLongLegalTitle } from './legal-title.ts';
import { linesOf } from './line.ts';
import { lineOfDay } from './line-of-day.ts';
import { bareWords, isByline, isDateLine } from './masthead-line.ts';
import { isAside, type Piece, pieceOf, upTo } from './piece.ts';
import { isAgency, isPublisher, isSourceLine } from './publisher.ts';
import { endsInStop, startsInside } from './sentence-end.ts';
import { looksLikeHeading } from './unmarked-heading.ts';
import { anyOf } from './words/any-of.ts';
import { PUBLICATIONS, SORTS_OF_PUBLICATIONS } from './words/kind-words.ts';

const KIND_WORD = new RegExp(
  `^(?:(?:${anyOf(SORTS_OF_PUBLICATIONS)})\\s+)*(?:${anyOf(PUBLICATIONS)})\\b[\\s\\d.,№#:/()-]*$`,
  'iu',
);

/** `BULLETIN`, `Weekly digest no. 12`: says what sort of document it is, not what it is about. */
export const isKindWord = (text: string): boolean =>
  KIND_WORD.test(bareWords(text).replace(/(?<![\s|–—-])[\s|–—-]*\p{Lu}\p{L}{2,}\.?\s+\d{4}$/u, ''));

/**
 * The title among the short lines before the contents or the first paragraph: the one that the format marks, else the
 * one that equals the metadata’s, else the first that is no kind word, no date and no publisher. The lines beside it
 * (masthead, date, publisher, byline) are furniture.
 */
export const titled = (source: string, uncut: readonly Piece[], metadataTitle: string | null): readonly Piece[] => {
  const pieces = mastheadCut(source, uncut);
  const until = frontEnd(pieces);
  const front = pieces.slice(0, until).filter((piece) => !isAside(piece));
  const hasBody = pieces.some((piece, i) => i >= until && !isAside(piece)) || front.length > 1;
  const chosen =
    front.find((piece) => piece.kind === 'title') ??
    sameAs(pieces, metadataTitle) ??
    (hasBody ? bestOf(front, metadataTitle) : undefined);
  const before = chosen ? pieces.indexOf(chosen) : 0;
  // `Geneva, 3 May 2024` over a part and `Riga, 4 May 2024` over the next are headings
  const saidOnce = pieces.filter(({ kind, text }) => kind !== 'furniture' && givesSource(text)).length === 1;
  const rest = chosen && restOfTitle(chosen, pieces[before + 1]) ? pieces[before + 1] : undefined;
  return pieces.flatMap((piece, i): Piece | readonly Piece[] => {
    if (rest && piece === rest) return [];
    if (piece === chosen) {
      const whole = rest ? upTo(source, piece, rest) : piece;
      return piece.kind === 'title' ? whole : { ...whole, kind: 'title', level: null, number: null };
    }
    if (i < before && (piece.kind === 'prose' || piece.kind === 'heading') && !isRunning(piece))
      return { ...piece, kind: 'furniture', marked: false, level: null, number: null };
    if (i >= until || piece.kind === 'title' || piece.number !== null || piece.expression) return piece;
    if (piece.kind !== 'prose' && piece.kind !== 'heading') return piece;
    const saysWhen =
      saysOnlyDay(piece.text) ||
      (chosen !== undefined && i > before && (saidOnce ? givesSource(piece.text) : isSourceLine(piece.text)));
    const agency = isAgency(piece.text) && (isDayRightAt(pieces[i + 1]) || (piece.gap === 0 && saysDay(pieces[i - 1])));
    if (saysWhen || agency || isKindWord(piece.text) || isByline(piece.text) || isPublisher(piece.text))
      return { ...piece, kind: 'furniture', marked: false, level: null };
    return piece;
  });
};

/** Whether a line says on which day a text came out, and nothing else. */
const saysOnlyDay = (line: string): boolean => isDateLine(line) || lineOfDay(line)?.names.length === 0;

const saysDay = (piece: Piece | undefined): boolean => piece !== undefined && saysOnlyDay(piece.text);

/** Right below `AFP` a day is the agency's; below a blank line `NATO` heads what follows. */
const isDayRightAt = (piece: Piece | undefined): boolean => piece?.gap === 0 && saysDay(piece);

/** `Kelvia | politics | May 14, 2024 / 08:30 PM` over a title, which a line with a day alone may be. */
const isHeadOfPage = (line: string): boolean => /\d:\d\d|[|]/.test(line) && givesSource(line);

const givesSource = (line: string): boolean => (lineOfDay(line)?.names.length ?? 0) > 0;

/** The second line of a title: `between A and B on trade` after `Agreement`, or what follows a colon. */
const restOfTitle = (title: Piece, next: Piece | undefined): boolean =>
  next?.kind === 'prose' &&
  next.lines <= 3 &&
  next.text.length <= 250 &&
  !/[.,;:]$/.test(next.text) &&
  !isDateLine(next.text) &&
  lineOfDay(next.text) === null &&
  (startsInside(next.text) || title.text.endsWith(':'));

/** Lines of a masthead that stand together without blank lines are cut where a date or a publisher meets other words. */
const mastheadCut = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const until = pieces.findIndex(
    (piece, i) =>
      !isAside(piece) && !(i === 0 && piece.level === 1) && (piece.kind !== 'prose' || piece.text.length > 300),
  );
  return pieces.flatMap((piece, i): Piece | readonly Piece[] => {
    if (piece.kind !== 'prose' || piece.lines < 2 || piece.lines > 8 || (until >= 0 && i >= until) || i > 12)
      return piece;
    if (isLegalTitle(piece)) return piece;
    const lines = linesOf(source, piece.start, piece.end).filter((line) => line.text !== '');
    if (lines.some((line) => endsInStop(line.text) || line.text.length > 160)) return piece;
    const sorts = lines.map((line) => sortOf(line.text));
    const firstName = sorts.indexOf('publisher');
    if (firstName >= 0)
      for (let at = firstName + 1; at < sorts.length; at++) if (sorts[at] === 'words') sorts[at] = 'publisher';
    if (new Set(sorts).size === 1) return sorts[0] === 'publisher' ? { ...piece, kind: 'furniture' } : piece;
    const parts: Piece[] = [];
    for (let at = 0; at < lines.length; ) {
      let end = at + 1;
      while (end < lines.length && sorts[end] === sorts[at]) end++;
      const span = { start: lines[at]!.start, end: lines[end - 1]!.end };
      parts.push(
        pieceOf(source, span, sorts[at] === 'publisher' ? 'furniture' : 'prose', {
          lines: end - at,
          gap: at === 0 ? piece.gap : 0,
        }),
      );
      at = end;
    }
    return parts;
  });
};

const sortOf = (line: string): 'date' | 'publisher' | 'byline' | 'kind' | 'words' => {
  if (isDateLine(line) || lineOfDay(line) !== null) return 'date';
  if (isPublisher(line)) return 'publisher';
  if (isByline(line)) return 'byline';
  return isKindWord(line) ? 'kind' : 'words';
};

const bestOf = (front: readonly Piece[], metadataTitle: string | null): Piece | undefined => {
  const eligible = front.filter(
    (piece) => !piece.expression && !isKindWord(piece.text) && !saysOnlyDay(piece.text) && !isByline(piece.text),
  );
  const inFront = eligible.filter(
    (piece) => !(isPublisher(piece.text) || isHeadOfPage(piece.text)) || isLegalTitle(piece),
  );
  const marked = inFront.find((piece) => piece.marked && piece.level === 1 && piece.number === null);
  if (metadataTitle) return marked;
  const unnumbered = inFront.find((piece) => piece.number === null);
  return (
    marked ??
    unnumbered ??
    eligible.find((piece) => piece.number === null) ??
    front.find((piece) => isKindWord(piece.text))
  );
};

/** The line that says the metadata’s title, the last one before running text begins. */
const sameAs = (pieces: readonly Piece[], title: string | null): Piece | undefined => {
  if (!title) return undefined;
  let found: Piece | undefined;
  for (const piece of pieces) {
    if (saysTitle(piece, title)) found = piece;
    else if (found && piece.kind === 'prose' && piece.text.length > 120 && endsInStop(piece.text)) break;
  }
  return found;
};

const isRunning = (piece: Piece): boolean => piece.text.length > 120 || endsInStop(piece.text);

/** True when the piece’s words are those of the title, or the title and the site’s name. */
export const saysTitle = (piece: Piece, title: string): boolean => {
  if (piece.kind !== 'prose' && piece.kind !== 'heading' && piece.kind !== 'title') return false;
  const words = plain(bareWords(piece.text));
  const wanted = plain(title);
  return words.length >= 8 && (wanted === words || (wanted.startsWith(words) && words.length > wanted.length * 0.5));
};
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Roads and railways:` over `What was promised`. */
const isHalfTitle = (piece: Piece, next: Piece | undefined): boolean =>
  piece.text.endsWith(':') &&
  next !== undefined &&
  looksLikeHeading(next) &&
  looksLikeHeading({ ...piece, text: piece.text.slice(0, -1) });

/** Where the front of the document ends: at its contents, its first paragraph, entry, question or numbered heading. */
const frontEnd = (pieces: readonly Piece[]): number => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (isAside(piece) || piece.kind === 'title') continue;
    if (piece.kind === 'heading' && piece.number === null && !piece.expression) continue;
    if (piece.kind !== 'prose') return i;
    const short =
      looksLikeHeading(piece) ||
      isLongLegalTitle(piece, pieces[i + 1]) ||
      isHalfTitle(piece, pieces[i + 1]) ||
      isByline(piece.text) ||
      isDateLine(piece.text) ||
      isPublisher(piece.text);
    if (!short) return i;
  }
  return Math.min(pieces.length, 1);
};
