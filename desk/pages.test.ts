import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page, with what is to be there before it counts as shown, and keys to press first. */
const PAGES = [
  ['/?month=2024-10', 'h2:has-text("Came in")'],
  ['/library', 'table a'],
  ['/review', '[data-own]'],
  ['/review', '[role=dialog] input', 'c'],
  ['/review', '[role=dialog] li button', 'm'],
  ['/search?q=Aliyev', 'article mark'],
  ['/documents/{bulletin}', '[data-start]'],
  ['/documents/{bulletin}', 'article dl', 'j'],
  ['/documents/{pdf}?view=pages', 'section[aria-label="Page 1"] button'],
  ['/help', 'h3'],
  ['/settings', 'dd'],
  ['/settings', '[role=dialog]', '?'],
  ['/library', '[cmdk-item]', 'Control+k'],
  ['/chronicle', '[role=row] >> nth=2'],
  ['/claims', 'article'],
  ['/ledger', 'h2'],
  ['/figures', 'svg'],
  ['/actors', 'a[href^="/actors/"]'],
  ['/actors/armenia', 'h2'],
  ['/network', 'svg'],
  ['/places', 'svg'],
  ['/places/kazan', 'h2'],
  ['/threads', 'a[href^="/threads/"]'],
  ['/threads/peace-treaty', 'h2'],
  ['/nowhere', 'text=There is no page at this address'],
] as const;

/** What must be there before a key does something. */
const FIRST: Readonly<Record<string, string>> = {
  '/review': '[data-own]',
  '/documents/{bulletin}': '[data-finding]',
};

/** The size of words that are printed in a line cannot be chosen (WCAG 2.2, 2.5.8, inline). */
const BUT_PRINTED_WORDS = `{ exclude: [['section[aria-label^=Page] > button']] }`;

describe.skipIf(!HAS_CHROMIUM)('every page of the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let bulletin = '';
  let pdf = '';
  beforeAll(async () => {
    desk = await runningDesk();
    const documents = await desk.record.documents();
    bulletin = documents.find(({ origin }) => origin.endsWith('bulletin-baku-desk-2024-10.txt'))!.id;
    pdf = documents.find(({ mediaType }) => mediaType === 'application/pdf')!.id;
  }, 60_000);
  afterAll(() => desk?.close());

  it.each(PAGES)('%s shows %s after %s, readable by everybody', async (path, shown, key?: string) => {
    await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const narrow = colorScheme === 'dark';
        const page = await desk.open(path.replace('{bulletin}', bulletin).replace('{pdf}', pdf), {
          colorScheme,
          width: narrow ? 380 : 1400,
          bypassCSP: true,
        });
        if (key) {
          await page.locator('h1').waitFor();
          await page
            .locator(FIRST[path] ?? 'h1')
            .first()
            .waitFor({ state: 'attached' });
          await page.keyboard.press(key);
        }
        await page.locator(`${shown} >> visible=true`).first().waitFor();
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>(
          narrow ? `axe.run(${BUT_PRINTED_WORDS}, { runOnly: ['color-contrast', 'target-size'] })` : 'axe.run()',
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          'scrolls sideways',
        ).toBeLessThanOrEqual(0);
        if (!narrow) {
          // 1400 pixels at 200 % zoom
          await page.setViewportSize({ width: 700, height: 450 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        expect(page.problems).toEqual([]);
        await page.context().close();
      }),
    );
  });
});
