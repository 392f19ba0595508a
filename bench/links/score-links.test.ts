import { describe, expect, it } from 'vitest';
import type { ListedPair } from './listed-pair.ts';
import { isJudged, scoreLinks } from './score-links.ts';

const quote = (document: string, start: number, end: number) => ({ document, start, end });
const pair = (same: boolean, first: ListedPair['first'], second: ListedPair['second']): ListedPair => ({
  kind: 'claim',
  same,
  first,
  second,
});
const pier = pair(true, quote('a.txt', 0, 20), quote('b.txt', 5, 30));
const gate = pair(true, quote('a.txt', 40, 60), quote('b.txt', 50, 70));
const ferry = pair(false, quote('a.txt', 0, 20), quote('b.txt', 80, 90));

describe('scoreLinks', () => {
  it('counts a pair as found when findings on its two quotes stand in one group', () => {
    const { score, missed, mistaken } = scoreLinks(
      [pier, gate, ferry],
      [[quote('a.txt', 10, 15), quote('b.txt', 25, 40), quote('b.txt', 85, 99)]],
    );
    expect(score).toEqual({ pairs: 2, found: 1, recall: 0.5, nearMisses: 1, wrong: 1, precision: 0.5 });
    expect([missed, mistaken]).toEqual([[gate], [ferry]]);
  });

  it('does not take one finding over both quotes for a link', () => {
    const one = pair(true, quote('a.txt', 0, 20), quote('a.txt', 10, 30));
    expect(scoreLinks([one], [[quote('a.txt', 12, 18)]]).score.found).toBe(0);
  });

  it('lets judged links count for precision only', () => {
    const { score } = scoreLinks([pier], [[quote('a.txt', 0, 9), quote('b.txt', 80, 88)]], [ferry]);
    expect([score.recall, score.precision]).toEqual([0, 0]);
  });

  it('knows a judged pair whichever way round it stands', () => {
    expect(isJudged({ first: quote('b.txt', 6, 8), second: quote('a.txt', 1, 2) }, [pier])).toBe(true);
    expect(isJudged({ first: quote('b.txt', 6, 8), second: quote('a.txt', 30, 31) }, [pier])).toBe(false);
  });
});
