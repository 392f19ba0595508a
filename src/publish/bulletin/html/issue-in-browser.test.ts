import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue, IssueTheme } from '../../../kinds/issue.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';
import { layOutIssue } from '../layout/lay-out-issue.ts';
import { issueHtml } from './issue-html.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Words as a hostile or merely careless document could hold them. */
const HOSTILE = [
  '<script>document.title = "broken"</script>',
  '"><img src="https://example.invalid/x.png" onerror="document.title=\'broken\'">',
  '\u202Egnirts desrever\u202C and then on',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
].join(' ');

const hostile = (): Issue => {
  const issue = sampleIssue();
  return {
    ...issue,
    citations: issue.citations.map((citation) => ({ ...citation, quote: `${citation.quote} ${HOSTILE}` })),
    sources: issue.sources.map((source) => ({ ...source, title: HOSTILE })),
  };
};

describe.skipIf(!existsSync(CHROMIUM))('an issue in Chromium (needs Debian’s chromium)', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  const address = (theme: IssueTheme) => pathToFileURL(join(folder, `${theme}.html`)).href;

  beforeAll(async () => {
    for (const theme of ['think-tank', 'agency'] as const)
      writeFileSync(join(folder, `${theme}.html`), issueHtml(layOutIssue({ ...hostile(), theme })));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());

  it.each([
    ['think-tank', 380, 'light'],
    ['think-tank', 1400, 'dark'],
    ['agency', 380, 'dark'],
    ['agency', 1400, 'light'],
  ] as const)(
    '%s at %i pixels, %s: nothing runs, is fetched or cut off, and axe finds nothing',
    async (theme, width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address(theme));
      expect(asked).toEqual([address(theme)]);
      expect(await page.title()).toBe('Lowland Monitor: October 2024');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
      await context.close();
    },
  );

  it('shows the exact words by pointing, by focus and by tap, under its own policy', async () => {
    const page = await browser.newPage();
    await page.goto(address('think-tank'));
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
    const mark = page.locator('#mark-2');
    const words = page.locator('#mark-2 + .words');
    expect(await words.isVisible()).toBe(false);
    await mark.hover();
    expect(await words.isVisible()).toBe(true);
    expect(await words.locator('q').textContent()).toContain('A map of mines is to be handed over');
    await page.mouse.move(1, 1);
    expect(await words.isVisible()).toBe(false);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await words.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#mark-3').click();
    await page.mouse.move(1, 1);
    expect(await page.locator('#mark-3 + .words').isVisible()).toBe(true);
    await page.close();
  });
});
