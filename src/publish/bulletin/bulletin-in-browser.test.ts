import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletinHtml } from './bulletin-html.ts';
import type { PrintedIssue } from './printed-issue.ts';

const CHROMIUM = '/usr/bin/chromium';

const note = (number: number, quote: string) => ({
  number,
  finding: `f${number}`,
  document: 'd',
  start: number * 100,
  end: number * 100 + quote.length,
  quote,
  source: 1,
  page: null,
});
const sentence = (text: string, number: number) => ({
  lead: 'Sample Agency',
  text,
  quoted: true,
  date: '2024-10-05',
  status: 'happened' as const,
  notes: [number],
});
/** Words as a hostile or merely careless document could hold them. */
const HOSTILE = [
  '<script>document.title = "broken"</script>',
  '<img src="https://example.invalid/x.png" onerror="document.title=\'broken\'">',
  '"><a href="javascript:document.title=1">go</a>',
  '\u202Egnirts desrever\u202C and then on',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
];
const issue: PrintedIssue = {
  title: 'Record: October 2024',
  period: '2024-10',
  sections: [
    { id: 's', title: 'Talks', summary: 'Five events.', sentences: HOSTILE.map((text, i) => sentence(text, i + 1)) },
  ],
  chronicle: [{ date: '2024-10-05', sentences: HOSTILE.map((text, i) => sentence(text, i + 1)) }],
  figures: HOSTILE.map((measure, i) => ({ measure, amount: '12', asOf: null, attributedTo: measure, notes: [i + 1] })),
  ledger: [
    {
      agreement: HOSTILE[0]!,
      provision: null,
      claimant: HOSTILE[1]!,
      party: 'x',
      verdict: 'broken',
      about: HOSTILE[2]!,
      notes: [1],
    },
  ],
  notes: HOSTILE.map((quote, i) => note(i + 1, quote)),
  sources: [
    { number: 1, document: 'd', publisher: HOSTILE[0]!, title: HOSTILE[1]!, published: null, origin: HOSTILE[2]! },
  ],
};

describe.skipIf(!existsSync(CHROMIUM))('the bulletin in Chromium (needs Debian’s chromium)', () => {
  let browser: Browser;
  const file = join(mkdtempSync(join(tmpdir(), 'chancery-')), 'issue.html');

  beforeAll(async () => {
    writeFileSync(file, bulletinHtml(issue));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());

  it.each([380, 1400])('shows everything at %i pixels, runs nothing and asks for nothing', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(await page.title()).toBe('Record: October 2024');
    expect(await page.locator('script, img, iframe, [onerror], a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('leads from a number to the exact words', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator('main a[href="#note-2"]').first().click();
    expect(await page.locator('#note-2:target q').textContent()).toBe(HOSTILE[1]);
    await page.close();
  });

  it('prints', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
