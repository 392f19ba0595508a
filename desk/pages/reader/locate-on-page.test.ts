import { describe, expect, it } from 'vitest';
import { locateOnPage } from './locate-on-page.ts';

describe('words on a page of a PDF', () => {
  const items = ['The minis-', 'ters met ', 'in Kazan', ', and left.'].map((str) => ({ str }));

  it('are found across pieces, line ends and hyphens', () => {
    expect(locateOnPage(items, 'ministers met\nin Kazan')).toEqual([
      { item: 0, from: 4, to: 9 },
      { item: 1, from: 0, to: 8 },
      { item: 2, from: 0, to: 8 },
    ]);
  });

  it('are found behind ligatures', () => {
    expect(locateOnPage([{ str: 'of\ufb01ces open' }], 'offices')).toEqual([{ item: 0, from: 0, to: 6 }]);
  });

  it('are not found where they do not stand', () => {
    expect(locateOnPage(items, 'in Baku')).toEqual([]);
    expect(locateOnPage(items, ' - ')).toEqual([]);
    expect(locateOnPage([], 'in')).toEqual([]);
  });
});
