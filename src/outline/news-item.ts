import type { Block } from '../kinds/block.ts';
import { PROSE_BLOCKS } from '../kinds/block.ts';

/** A longer text tells more than the news of its day, in UTF-16 code units. */
const LONGEST = 1000;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * A document that is one paragraph and was published on a known day is an item of that day’s news, as an entry of a
 * chronicle is: it tells in the present tense what has happened, and what it gives no day happened on that day. The
 * blocks of anything else come back as they are.
 */
export const asNewsItem = (blocks: readonly Block[], published: string | null): readonly Block[] => {
  const day = DAY.exec(published ?? '')?.[0];
  const prose = blocks.filter(({ kind }) => PROSE_BLOCKS.has(kind));
  const [only] = prose;
  if (!day || prose.length !== 1 || only?.kind !== 'paragraph' || only.end - only.start > LONGEST) return blocks;
  return blocks.map((block) => (block === only ? { ...block, kind: 'entry', date: day, dated: false } : block));
};
