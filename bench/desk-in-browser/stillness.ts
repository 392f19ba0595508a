import type { Browser, Page } from 'playwright-core';

/** What the script below keeps in the page; times in milliseconds of the page’s own clock. */
interface Watched {
  /** requests to the API under way */
  pending: number;
  /** when the page last changed */
  changed: number;
  /** when somebody last pressed, clicked or typed, and how long after that a frame was painted; null until it is */
  began: number;
  frame: number | null;
}

declare global {
  var watched: Watched;
}

/** Nothing asked for and nothing changed for so long: the page stands still. Milliseconds. */
const STILL = 150;

/** A page that notes when it changes, and how long it takes to show what somebody does. */
export const watchedPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.addInitScript(() => {
    const state: Watched = { pending: 0, changed: 0, began: 0, frame: 0 };
    globalThis.watched = state;
    const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      state.pending += 1;
      try {
        return await fetch(...request);
      } finally {
        // What the answer changes is to be noted before it counts as no longer waited for.
        setTimeout(() => (state.pending -= 1), 50);
      }
    };
    new MutationObserver(() => (state.changed = performance.now())).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const type of ['keydown', 'click', 'input'])
      addEventListener(
        type,
        ({ timeStamp }) => {
          state.began = timeStamp;
          state.frame = null;
          requestAnimationFrame(() => setTimeout(() => (state.frame = performance.now() - timeStamp)));
        },
        true,
      );
  });
  return page;
};

/** Waits until the page stands still; gives when it last changed before that, on its own clock. */
export const stoodStill = async (page: Page): Promise<number> => {
  await page.waitForFunction(
    (still) =>
      watched.pending === 0 &&
      watched.frame !== null &&
      performance.now() - Math.max(watched.changed, watched.began) > still,
    STILL,
    { polling: 20, timeout: 120_000 },
  );
  return page.evaluate(() => watched.changed);
};
