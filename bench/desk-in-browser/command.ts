import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeRecord } from '../desk/make-record.ts';
import { DESK, withDesk } from '../desk/with-desk.ts';
import type { Bench } from '../main.ts';

const CHROMIUM = '/usr/bin/chromium';
const PAGES = ['/', '/library', '/review', '/chronicle', '/claims', '/figures', '/actors', '/places', '/threads'];
const KEYS = 30;
const SCROLLS = 120;

/** Milliseconds, and kilobytes as they went over the wire. */
interface Opened {
  readonly page: string;
  readonly paint: number;
  readonly quiet: number;
  readonly kilobytes: number;
}

/** Opens a page in a browser that has nothing of it yet. */
const opened = async (browser: Browser, path: string): Promise<Opened> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const began = performance.now();
  await page.goto(DESK + path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name }) => !name.includes('/api/'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  // What listens for changes never ends; all else has come when nothing has for a while.
  await page.waitForLoadState('load');
  const quiet = performance.now() - began;
  await page.close();
  return { page: path, paint, quiet, kilobytes: bytes / 1024 };
};

/** How long after a key the page shows what it does: the next frame that is painted. */
const keyTimes = async (page: Page, key: string): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  for (let n = 0; n < KEYS; n++) {
    await page.keyboard.press(key);
    await page.waitForFunction((many) => (globalThis as unknown as { keyTimes: number[] }).keyTimes.length > many, n);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
};

/** Time between frames while the wheel turns. */
const frameTimes = async (page: Page): Promise<readonly number[]> => {
  await page.mouse.move(700, 600);
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const next = (at: number) => {
      frames.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let n = 0; n < SCROLLS; n++) await page.mouse.wheel(0, 240);
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  return frames.slice(1).map((at, i) => at - frames[i]!);
};

const percentile = (all: readonly number[], share: number): number =>
  Math.round(10 * (all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? Number.NaN)) / 10;

const spread = (all: readonly number[]) => ({ median: percentile(all, 0.5), p95: percentile(all, 0.95) });

/** What somebody waits for in front of a desk with many findings, in Debian's Chromium. */
export const bench: Bench = {
  summary: 'desk-in-browser [--findings N] [--json]: first paint, keys, scrolling, weight of the first page',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { findings: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
    });
    if (!existsSync(CHROMIUM)) {
      console.error(`desk-in-browser: there is no ${CHROMIUM}. Install Debian's chromium.`);
      return 2;
    }
    const path = `out/desk-load-${values.findings}.sqlite`;
    mkdirSync('out', { recursive: true });
    await makeRecord(path, Number(values.findings));
    spawnSync(process.execPath, ['desk/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      await withDesk(path, async () => {
        const pages: Opened[] = [];
        for (const each of PAGES) pages.push(await opened(browser, each));
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
        await page.goto(`${DESK}/chronicle`);
        await page.locator('[role=row]').nth(3).waitFor();
        const keys = spread(await keyTimes(page, 'j'));
        const frames = spread(await frameTimes(page));
        if (values.json) console.log(JSON.stringify({ pages, keys, frames }));
        else {
          for (const { page: name, paint, quiet, kilobytes } of pages)
            console.log(
              `${name.padEnd(12)} first paint ${paint.toFixed(0).padStart(5)} ms, loaded ${quiet.toFixed(0).padStart(5)} ms, ${kilobytes.toFixed(0).padStart(4)} KB with fonts`,
            );
          console.log(
            `chronicle: key to frame ${keys.median} ms (95 %: ${keys.p95}), frames while scrolling ${frames.median} ms (95 %: ${frames.p95})`,
          );
        }
      });
    } finally {
      await browser.close();
    }
    return 0;
  },
};
