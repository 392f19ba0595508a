import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeRecord } from '../desk/make-record.ts';
import { DESK, withDesk } from '../desk/with-desk.ts';
import type { Bench } from '../main.ts';
import { stoodStill, watchedPage } from './stillness.ts';
import { type Act, VIEWS } from './views.ts';

const CHROMIUM = '/usr/bin/chromium';
/** So often is every page opened and everything on it done; the middle one counts. */
const TIMES = 5;
const SCROLLS = 120;

/** Milliseconds after the page was asked for, and kilobytes as they went over the wire, the API’s answers left out. */
interface Opened {
  readonly paint: number;
  readonly complete: number;
  readonly kilobytes: number;
}

/** Milliseconds after something was done: the next frame that is painted, and the last change that it brings. */
interface Acted {
  readonly frame: number;
  readonly complete: number;
}

/** Opens a page in a browser that has nothing of it yet. */
const opened = async (browser: Browser, path: string): Promise<Opened & { readonly page: Page }> => {
  const page = await watchedPage(browser);
  await page.goto(DESK + path);
  await page.locator('h1').first().waitFor();
  const complete = await stoodStill(page);
  const { paint, bytes } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    bytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name }) => !name.includes('/api/'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  }));
  return { page, paint, complete, kilobytes: bytes / 1024 };
};

const acted = async (page: Page, { give }: Act): Promise<Acted> => {
  await give(page);
  const changed = await stoodStill(page);
  const { began, frame } = await page.evaluate(() => watched);
  return { frame: frame!, complete: Math.max(frame!, changed - began) };
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

const middle = <T extends object>(all: readonly T[], of: keyof T): number =>
  percentile(
    all.map((each) => each[of] as number),
    0.5,
  );

const ms = (time: number): string => `${time.toFixed(0).padStart(5)} ms`;

/** What somebody waits for in front of a desk with many findings, on every page, in Debian’s Chromium. */
export const bench: Bench = {
  summary:
    'desk-in-browser [--findings N | --record FILE] [--only PATH] [--json]: every page: first paint, keys, filters',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        findings: { type: 'string', default: '100000' },
        record: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (!existsSync(CHROMIUM)) {
      console.error(`desk-in-browser: there is no ${CHROMIUM}. Install Debian's chromium.`);
      return 2;
    }
    const path = values.record ?? `out/desk-load-${values.findings}.sqlite`;
    mkdirSync('out', { recursive: true });
    if (!values.record) await makeRecord(path, Number(values.findings));
    spawnSync(process.execPath, ['desk/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      await withDesk(path, async () => {
        const { items } = (await (await fetch(`${DESK}/api/findings?kind=event&limit=1`)).json()) as {
          readonly items: readonly { readonly finding: { readonly id: string; readonly document: string } }[];
        };
        const { id, document } = items[0]!.finding;
        const report: object[] = [];
        for (const { path: template, acts } of VIEWS.filter((view) => !values.only || view.path === values.only)) {
          const address = template.replace('{document}', document).replace('{finding}', id);
          const openings: Opened[] = [];
          const times = new Map(acts.map(({ what }) => [what, [] as Acted[]]));
          for (let n = 0; n < TIMES; n++) {
            const { page, ...opening } = await opened(browser, address);
            openings.push(opening);
            for (const act of acts) times.get(act.what)!.push(await acted(page, act));
            await page.close();
          }
          const paint = middle(openings, 'paint');
          const complete = middle(openings, 'complete');
          const done = [...times].map(([what, all]) => ({
            what,
            frame: middle(all, 'frame'),
            complete: middle(all, 'complete'),
          }));
          report.push({
            page: template,
            paint,
            complete,
            kilobytes: middle(openings, 'kilobytes'),
            first: openings[0]!.complete,
            done,
          });
          if (values.json) continue;
          console.log(
            `${template.padEnd(36)} first paint ${ms(paint)}, complete ${ms(complete)} (the first time ${ms(openings[0]!.complete)}), ${middle(openings, 'kilobytes').toFixed(0).padStart(4)} KB`,
          );
          for (const act of done)
            console.log(`    ${act.what.padEnd(32)} next frame ${ms(act.frame)}, complete ${ms(act.complete)}`);
        }
        const { page } = await opened(browser, '/chronicle');
        const frames = await frameTimes(page);
        const scrolling = { median: percentile(frames, 0.5), p95: percentile(frames, 0.95) };
        if (values.json) console.log(JSON.stringify({ pages: report, scrolling }));
        else
          console.log(`chronicle: frames while the wheel turns ${scrolling.median} ms apart (95 %: ${scrolling.p95})`);
      });
    } finally {
      await browser.close();
    }
    return 0;
  },
};
