import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES_TO_GO } from './shell/places-to-go.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const SCRIPTS = '**/assets/*.js';

/** Where the links to pages stand. */
const places = (page: Page) =>
  Promise.all(
    PLACES_TO_GO.map(({ name }) =>
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).boundingBox(),
    ),
  );

describe.skipIf(!HAS_CHROMIUM)('before the desk’s scripts have come (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await runningDesk();
    page = await desk.open('/help');
  }, PREPARING);
  afterAll(() => desk?.close());

  it('every page can be gone to, and nothing shifts when they come', async () => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(`${desk.address}/library`);
    const before = await places(page);
    expect(before.every((box) => box !== null && box.height > 10)).toBe(true);
    await page.getByRole('link', { name: 'Claims' }).click();
    await page.waitForURL(/\/claims$/);
    await page.unroute(SCRIPTS);
    await page.goto(`${desk.address}/library`);
    await page.locator('table a').first().waitFor();
    expect(await places(page)).toEqual(before);
  });

  it('a theme that was chosen before they came holds, and is there from then on', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const field = () => page.getByLabel('Theme').first();
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(`${desk.address}/settings`);
    const light = await paper();
    await field().selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${desk.address}/settings`);
    expect([await paper(), await field().inputValue()]).toEqual([dark, 'dark']);
    await page.unroute(SCRIPTS);
    await page.goto(`${desk.address}/settings`);
    // the frame's is there before the scripts, the page's own comes with them
    await page.getByLabel('Theme').nth(1).waitFor();
    expect([await paper(), await field().inputValue()]).toEqual([dark, 'dark']);
  });

  it('a theme is the same in both fields of a page and in every tab', async () => {
    const other = await page.context().newPage();
    await other.goto(`${desk.address}/help`);
    await page.goto(`${desk.address}/settings`);
    await page.getByLabel('Theme').nth(1).waitFor();
    await page.getByLabel('Theme').nth(1).selectOption('light');
    await expect.poll(() => page.getByLabel('Theme').first().inputValue()).toBe('light');
    await expect.poll(() => other.getByLabel('Theme').first().inputValue()).toBe('light');
    await other.close();
  });
});
