import { type Block, PROSE_BLOCKS } from '../kinds/block.ts';
import { OffsetMap, type Run } from '../text/offset-map.ts';
import { BrokenWords } from './broken-words.ts';

/**
 * A block as it is read: without its label and Markdown’s marks of bold type, line ends inside it as blanks, blocks that stand
 * inside its span left out.
 */
export interface BlockReading {
  /** index in the outline */
  readonly block: number;
  readonly text: string;
  /** from `text` to the document's text */
  readonly map: OffsetMap;
}

/** Words, and the marks of bold type as pieces of their own; a single `*` may be a note’s mark or part of a name. */
const WORD = /\*{2,3}|(?:(?!\*\*)\S)+/g;
const BOLD = /^\*{2,3}$/;

/** The readings of all blocks that hold prose, in order. Linear in the length of the text. */
export const blockReadings = (text: string, blocks: readonly Block[]): readonly BlockReading[] => {
  const readings: BlockReading[] = [];
  const broken = new BrokenWords(text);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!PROSE_BLOCKS.has(block.kind)) continue;
    const inner: Block[] = [];
    for (let j = i + 1; j < blocks.length && blocks[j]!.start < block.end; j++) inner.push(blocks[j]!);
    readings.push(readBlock(text, block, inner, i, broken));
  }
  return readings;
};

const readBlock = (
  text: string,
  block: Block,
  inner: readonly Block[],
  index: number,
  broken: BrokenWords,
): BlockReading => {
  const runs: Run[] = [];
  let derived = '';
  /** the end of `derived` since its last blank: to look at the whole at every line end would take the square of it */
  let word = '';
  let blankPending = false;
  let lineEnds = false;
  const copy = (start: number, end: number) => {
    for (const piece of text.slice(start, end).matchAll(WORD)) {
      const from = start + piece.index;
      if (piece.index > 0 && /\s/.test(text[from - 1]!)) blankPending = true;
      if (BOLD.test(piece[0])) continue;
      if (blankPending && derived) {
        const hyphen = lineEnds || text[from - 1] === '\n' ? broken.judge(word, piece[0]) : 'none';
        if (hyphen === 'none') {
          derived += ' ';
          word = '';
        } else if (hyphen === 'dropped') {
          derived = derived.slice(0, -1);
          word = word.slice(0, -1);
          const last = runs.pop()!;
          runs.push({ ...last, length: last.length - 1 });
        }
      }
      blankPending = false;
      lineEnds = false;
      runs.push({ start: derived.length, origin: from, length: piece[0].length });
      derived += piece[0];
      word += piece[0];
    }
    if (end > start && /\s/.test(text[end - 1]!)) {
      blankPending = true;
      lineEnds = text[end - 1] === '\n';
    }
  };
  let at = block.body;
  for (const hole of inner) {
    if (hole.start > at) copy(at, hole.start);
    at = Math.max(at, hole.end);
  }
  copy(at, block.end);
  return { block: index, text: derived, map: OffsetMap.of(runs) };
};
