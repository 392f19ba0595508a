import { describe, expect, it } from 'vitest';
import type { Block } from '../kinds/block.ts';
import { asNewsItem } from './news-item.ts';

const paragraph = (start: number, end: number): Block => ({
  kind: 'paragraph',
  start,
  end,
  level: null,
  number: null,
  date: null,
  dated: null,
  body: start,
  repeats: null,
  speaker: null,
});

describe('asNewsItem', () => {
  it('makes the one paragraph of a dated item an entry of its day', () => {
    expect(asNewsItem([paragraph(0, 120)], '2013-05-19T08:30')).toEqual([
      { ...paragraph(0, 120), kind: 'entry', date: '2013-05-19', dated: false },
    ]);
  });

  it('leaves everything else as it is', () => {
    const [one, two, long] = [paragraph(0, 120), paragraph(122, 300), paragraph(0, 4000)];
    for (const [blocks, published] of [
      [[one, two], '2013-05-19'],
      [[one], '2013-05'],
      [[one], null],
      [[long], '2013-05-19'],
    ] as const)
      expect(asNewsItem(blocks, published)).toBe(blocks);
  });
});
