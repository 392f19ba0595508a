import type { Page } from 'playwright-core';

/** The words that are lit on a page, and whether they are in sight. */
export const litWords = (page: Page): Promise<{ readonly text: string; readonly inSight: boolean } | null> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('words-lit') ?? [])] as Range[];
    if (ranges.length === 0) return null;
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    return {
      text: ranges.map((range) => range.toString()).join(''),
      inSight: boxes[0]!.top >= 0 && boxes[0]!.top < innerHeight,
    };
  });
