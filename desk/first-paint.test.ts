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

  it('a theme that was chosen is there', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(`${desk.address}/settings`);
    const light = await paper();
    // the frame's is there before the scripts, the page's own comes with them
    await page.getByLabel('Theme').nth(1).waitFor();
    await page.getByLabel('Theme').first().selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(`${desk.address}/settings`);
    expect(await paper()).toBe(dark);
  });
});
