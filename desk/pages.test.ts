import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { sideways } from './testing/sideways.ts';
import { violations } from './testing/violations.ts';

/** The reading pages (comparing-pages.test.ts has the others), with what is to be there before it counts as shown, and keys to press first. */
const PAGES = [
  ['/?month=2024-10', 'h2:has-text("Came in")'],
  ['/library', 'table a'],
  ['/review', '[data-own]'],
  ['/review', '[role=dialog] input', 'c'],
  ['/review?kind=event&source=Monitoring&on=2024-10-24', '[role=dialog] li button', 'm'],
  ['/search?q=Aliyev', 'article mark'],
  ['/documents/{bulletin}', '[data-start]'],
  ['/documents/{bulletin}', 'article dl', 'j'],
  ['/documents/{pdf}?view=pages', 'section[aria-label="Page 1"] button'],
  ['/help', 'h3'],
  ['/settings', 'dd'],
  ['/settings', '[role=dialog]', '?'],
  ['/library', '[cmdk-item]', 'Control+k'],
  ['/nowhere', 'text=There is no page at this address'],
] as const;

/** What must be there before a key does something. */
const FIRST: Readonly<Record<string, string>> = {
  '/review': '[data-own]',
  // a day of several events: the first has others with which it may be merged
  '/review?kind=event&source=Monitoring&on=2024-10-24': '[data-own]',
  '/documents/{bulletin}': '[data-finding]',
};

/** The size of words that are printed in a line cannot be chosen (WCAG 2.2, 2.5.8, inline). */
const PRINTED_WORDS = 'section[aria-label^=Page] > button';

describe.skipIf(!HAS_CHROMIUM)('every page of the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Awaited<ReturnType<RunningDesk['open']>>;
  let bulletin = '';
  let pdf = '';
  beforeAll(async () => {
    desk = await runningDesk();
    const documents = await desk.record.documents();
    bulletin = documents.find(({ origin }) => origin.endsWith('bulletin-baku-desk-2024-10.txt'))!.id;
    pdf = documents.find(({ mediaType }) => mediaType === 'application/pdf')!.id;
    page = await desk.open('/help', { bypassCSP: true });
  }, PREPARING);
  afterAll(() => desk?.close());

  it('an address that leads nowhere is named in the tab', async () => {
    await page.goto(`${desk.address}/nowhere`);
    await expect.poll(() => page.title()).toBe('Not found · Chancery');
  });

  it.each(PAGES)('%s shows %s after %s, readable by everybody', async (path, shown, key?: string) => {
    page.problems.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(`${desk.address}${path.replace('{bulletin}', bulletin).replace('{pdf}', pdf)}`);
    if (key) {
      await page
        .locator(FIRST[path] ?? 'h1')
        .first()
        .waitFor({ state: 'attached' });
      await page.keyboard.press(key);
    }
    await page.locator(`${shown} >> visible=true`).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // 1400 pixels at 200 % zoom, and a telephone
    for (const width of [700, 380]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator(`${shown} >> visible=true`).first().waitFor();
      // what is measured anew takes a frame or more
      await expect.poll(() => sideways(page), { message: `at ${width} pixels`, timeout: 10_000 }).toEqual([]);
    }
    const narrow = { exclude: PRINTED_WORDS, only: ['color-contrast', 'target-size'] };
    expect(await violations(page, narrow)).toEqual([]);
    expect(page.problems).toEqual([]);
  });
});
