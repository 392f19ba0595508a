import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../src/server/sample-server.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

/** Of the page and of the words of its first paragraph: how light they are, 0 for black to 1 for white. */
const lightness = (page: Page): Promise<{ readonly paper: number; readonly words: number }> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const of = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    };
    return {
      paper: of(getComputedStyle(document.documentElement).backgroundColor),
      words: of(getComputedStyle(document.querySelector('p.prose')!).color),
    };
  });

describe.skipIf(!HAS_CHROMIUM)('a page on paper (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false, documents: SAMPLES });
  }, PREPARING);
  afterAll(() => desk?.close());

  it('is dark words on white, whatever theme the eye has chosen', async () => {
    const page = await desk.open('/settings', { colorScheme: 'dark' });
    await page.getByLabel('Theme').first().selectOption('dark');
    const [document] = await desk.record.documents();
    await page.goto(`${desk.address}/documents/${document!.id}`);
    await page.locator('p.prose').first().waitFor();
    const onScreen = await lightness(page);
    expect([onScreen.paper < 0.2, onScreen.words > 0.8]).toEqual([true, true]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await lightness(page);
    expect([printed.paper, printed.words < 0.2]).toEqual([1, true]);
    await page.context().close();
  });

  it('has nothing on it that can only be pressed', async () => {
    const page = await desk.open('/review?kind=event');
    const controls = [
      page.getByRole('button', { name: 'Accept', exact: true }),
      page.getByRole('button', { name: 'Help with this page' }),
      page.getByRole('navigation', { name: 'Pages' }),
    ];
    for (const each of controls) await each.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const each of controls) expect(await each.first().isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.context().close();
  });
});
