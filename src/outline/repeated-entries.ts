import type { Block } from '../kinds/block.ts';

/** Marks entries and long paragraphs whose words stand in an earlier block of their kind already. */
export const repeatedBlocks = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const first = new Map<string, number>();
  return blocks.map((block, i) => {
    if (block.kind !== 'entry' && !(block.kind === 'paragraph' && block.end - block.start >= 80)) return block;
    const words =
      text
        .slice(block.start, block.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < 5) return block;
    const key = words.join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, i);
      return block;
    }
    return { ...block, repeats: earlier };
  });
};
