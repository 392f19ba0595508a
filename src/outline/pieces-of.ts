import type { SourceMark, SourceText } from '../intake/source-text.ts';
import { overlaps } from '../kinds/span.ts';
import { clockTime } from './clock-time.ts';
import { contentsOf } from './contents.ts';
import { startsEntry } from './entry-start.ts';
import { BULLET, breaksAfter, type Layout, layoutOf } from './layout.ts';
import { type Line, linesOf } from './line.ts';
import { isPageNumber, isSeparator, runningLines } from './line-roles.ts';
import { markdownHeading } from './markdown-heading.ts';
import { type Piece, pieceOf } from './piece.ts';
import { isAnswerStart, isQuestionStart } from './questions-and-answers.ts';
import { OPEN_END } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { ANNEXES, NUMBERED_PARTS } from './words/label-words.ts';

const ARTICLE = new RegExp(`^(?:${anyOf(NUMBERED_PARTS, ANNEXES)})\\s+(?:\\d+|[ivxlc]+)\\b`, 'iu');

/** The text cut where its lines, blank lines and the format’s marks say so. Everything that is not blank lies in a piece. */
export const piecesOf = (source: SourceText): readonly Piece[] => {
  const { text } = source;
  const contents = contentsOf(linesOf(text));
  const kept = blockMarks(text, source.marks).filter((mark) => !(contents && overlaps(mark, contents)));
  const pieces: Piece[] = [];
  const gaps: { start: number; end: number }[] = [];
  let at = 0;
  for (const mark of kept) {
    if (mark.start > at) gaps.push({ start: at, end: mark.start });
    at = Math.max(at, mark.end);
  }
  if (at < text.length) gaps.push({ start: at, end: text.length });
  const lines = gaps.map((gap) => linesOf(text, gap.start, gap.end));
  const all = lines.flat();
  const layout = layoutOf(all);
  const running = runningLines(all);
  let gap = 0;
  for (let i = 0; i < Math.max(kept.length + 1, gaps.length); i++) {
    const before = gaps[gap];
    const mark = kept[i];
    if (before && (!mark || before.end <= mark.start)) {
      for (const piece of plainPieces(text, lines[gap]!, layout, contents, running)) pieces.push(piece);
      gap++;
    }
    if (mark) pieces.push(markedPiece(text, mark));
  }
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end);
};

const plainPieces = (
  text: string,
  lines: readonly Line[],
  layout: Layout,
  contents: { start: number; end: number } | null,
  running: ReadonlySet<Line>,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  let group: Line[] = [];
  let gap = 0;
  let groupGap = 0;
  const flush = () => {
    const first = group[0];
    if (!first) return;
    const more = { lines: group.length, gap: groupGap, bullet: BULLET.test(first.text) };
    pieces.push(pieceOf(text, { start: first.start, end: group.at(-1)!.end }, 'prose', more));
    group = [];
  };
  const alone = (line: Line, kind: Piece['kind']) => {
    flush();
    pieces.push(pieceOf(text, line, kind, { gap }));
    gap = 0;
  };
  let contentsDone = false;
  for (const line of lines) {
    if (line.newPage) flush();
    if (line.text === '') {
      flush();
      gap++;
    } else if (contents && line.start >= contents.start && line.end <= contents.end) {
      flush();
      if (!contentsDone) pieces.push(pieceOf(text, contents, 'toc', { gap }));
      contentsDone = true;
      gap = 0;
    } else if (running.has(line) || isSeparator(line.text)) alone(line, 'furniture');
    else if (isPageNumber(line)) alone(line, 'pageNumber');
    else {
      const last = group.at(-1);
      if (last && (startsOwn(line, last, layout) || standsAlone(last) || breaksAfter(group[0]!, last, line, layout)))
        flush();
      if (group.length === 0) groupGap = gap;
      gap = 0;
      group.push(line);
    }
  }
  flush();
  return pieces;
};

/** True when the line begins something of its own, whatever stands before it. */
const startsOwn = (line: Line, before: Line, layout: Layout): boolean =>
  markdownHeading(line.text) !== null ||
  isQuestionStart(line.text) ||
  isAnswerStart(line.text) ||
  // `he said on` does not end where the line ends
  ((startsEntry(line.text) || clockTime(line.text) !== null) && !OPEN_END.test(before.text)) ||
  (BULLET.test(line.text) && !insideSentence(line, before, layout)) ||
  (line.text.length < 30 && ARTICLE.test(line.text) && !insideSentence(line, before, layout));

/** A wrapped line may happen to begin with `–` or `3)`: then the line before it is full. */
const insideSentence = (line: Line, before: Line, layout: Layout): boolean =>
  layout.kind === 'wrapped' &&
  before.text.length > layout.width * 0.8 &&
  !/[.;:!?,]["”’)]?$/.test(before.text) &&
  !/^[-•▪*]\s/.test(line.text);

const standsAlone = (line: Line): boolean =>
  markdownHeading(line.text) !== null || clockTime(line.text)?.length === line.text.length;

const markedPiece = (text: string, mark: SourceMark): Piece => {
  const level = mark.role === 'heading' ? (mark.level ?? 1) : null;
  if (mark.role === 'furniture' && isPageNumber(linesOf(text, mark.start, mark.end)[0]!) && mark.end - mark.start <= 20)
    return pieceOf(text, mark, 'pageNumber', { gap: 1, marked: true });
  const kinds = { title: 'title', heading: 'heading', footnote: 'footnote', furniture: 'furniture' } as const;
  const kind = mark.role in kinds ? kinds[mark.role as keyof typeof kinds] : 'prose';
  return pieceOf(text, mark, kind, {
    gap: 1,
    level,
    number: mark.role === 'footnote' || mark.role === 'listItem' ? mark.number : null,
    marked: true,
    bullet: mark.role === 'listItem',
  });
};

/** The format’s marks for whole blocks, trimmed, in order and without overlap; furniture swallows what it holds. */
const blockMarks = (text: string, marks: readonly SourceMark[]): readonly SourceMark[] => {
  const kept: SourceMark[] = [];
  const sorted = marks
    .filter((mark) => mark.role !== 'footnoteReference')
    .map((mark) => trimmed(text, mark))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) {
      kept.push(mark);
      continue;
    }
    if (last.role === 'furniture' || mark.start === last.start) {
      if (last.role === 'paragraph' && mark.role !== 'paragraph' && mark.end >= last.end) kept[kept.length - 1] = mark;
      continue;
    }
    kept[kept.length - 1] = trimmed(text, { ...last, end: mark.start });
    kept.push(mark);
  }
  return kept;
};

const trimmed = (text: string, mark: SourceMark): SourceMark => {
  const raw = text.slice(mark.start, mark.end);
  const start = mark.start + (raw.length - raw.trimStart().length);
  return { ...mark, start, end: Math.max(start, start + raw.trim().length) };
};
