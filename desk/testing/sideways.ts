import type { Page } from 'playwright-core';

/** What can be moved sideways on a page, and so hides something from who reads: the page itself, or a part of it. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
    ...[...document.querySelectorAll('#page *')]
      .filter(
        (part) =>
          part.clientWidth > 0 &&
          part.scrollWidth > part.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(part).overflowX),
      )
      .map((part) => part.getAttribute('aria-label') ?? part.tagName),
  ]);
