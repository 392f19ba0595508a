import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMaterial } from './sample-site.ts';
import { siteFiles } from './site-files.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [
  [380, 'light'],
  [1400, 'dark'],
] as const;

/** Runs in the page. */
const violations = async (): Promise<readonly string[]> => {
  type Found = {
    readonly violations: {
      readonly id: string;
      readonly nodes: { readonly html: string; readonly failureSummary: string }[];
    }[];
  };
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
  return (await axe.run({ resultTypes: ['violations'] })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`,
  );
};

/** Runs in the page: heads of columns whose one word stands in more than one line. */
const brokenHeads = (): readonly string[] =>
  [...document.querySelectorAll('th')]
    .filter((head) => {
      const words = document.createRange();
      words.selectNodeContents(head);
      return !head.textContent.includes(' ') && words.getClientRects().length > 1;
    })
    .map((head) => head.textContent);

describe.skipIf(!existsSync(CHROMIUM))('the site in Chromium, from a folder (needs Debian’s chromium)', () => {
  const root = mkdtempSync(join(tmpdir(), 'chancery-site-'));
  const kinds: Record<string, string> = {};
  let browser: Browser;

  beforeAll(async () => {
    for (const { path, content } of siteFiles(await sampleMaterial())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
      if (path.endsWith('.html') && !path.includes('/edition-')) {
        const kind = path.replace(/(?<=^[a-z]+\/)(?!index).*/, '*');
        kinds[kind] = path;
      }
    }
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());

  it('every kind of page on a telephone and on a screen, light and dark: accessible, whole, and alone', async () => {
    expect(Object.keys(kinds).length).toBeGreaterThan(14);
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of Object.values(kinds)) {
      await page.goto(pathToFileURL(join(root, path)).href);
      await page.evaluate(AXE);
      for (const [width, colorScheme] of VIEWS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        expect(await page.evaluate(violations), `${path} at ${width}`).toEqual([]);
        if (width > 700) expect(await page.evaluate(brokenHeads), path).toEqual([]);
      }
      expect(await page.title(), path).not.toBe('broken');
    }
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(root).href))).toEqual([]);
    await page.context().close();
  });

  it('searches, in other scripts too, and runs nothing that a document says', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${pathToFileURL(join(root, 'search.html')).href}?q=CONVOY%20river`);
    expect(await page.locator('.results li').count()).toBeGreaterThan(1);
    await page.locator('#words').fill('script document');
    await page.waitForFunction(() => document.querySelector('.results a')?.textContent?.includes('<script>'));
    expect(await page.locator('.results script, .results img').count()).toBe(0);
    await page.locator('.results a[href^="documents/"]').first().click();
    await page.waitForURL(/documents\/.*#f-/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('prints', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(root, 'chronicle/2024-05.html')).href);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
