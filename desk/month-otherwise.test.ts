import { readFileSync } from 'node:fs';
import type { Editor } from '@tiptap/core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { litWords } from './testing/lit-words.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

/** The month’s work of month.test.ts and issues.test.ts for those who have no mouse, who see little, or a telephone only. */
describe.skipIf(!HAS_CHROMIUM)('a month’s work otherwise (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk();
  }, PREPARING);
  afterAll(() => desk?.close());

  describe('by keyboard alone, at 200 % zoom', () => {
    let page: Page & { readonly problems: string[] };
    const said = (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();
    const keys = async (...pressed: readonly string[]) => {
      for (const key of pressed) await page.keyboard.press(key);
    };
    /** A pair of keys, the second sent before the page has answered the first: it must come soon. */
    const pair = (first: string, second: string) =>
      Promise.all([page.keyboard.press(first), page.keyboard.press(second)]);
    /** Goes on with Tab until the element has the focus, which must then be in sight. */
    const tabTo = async (target: Locator) => {
      await target.waitFor();
      for (let pressed = 0; pressed < 80; pressed++) {
        const sight = await target.evaluate((element) => {
          if (element !== document.activeElement) return null;
          const { top, left, bottom, right } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
        });
        if (sight !== null) return expect(sight, 'what has the focus is in sight').toBe(true);
        await page.keyboard.press('Tab');
      }
      expect.fail(`Tab does not lead to ${target}`);
    };
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    beforeAll(async () => {
      page = await desk.open('/', { zoom: 2 });
      // from now on the window in which files are chosen is held back, also when it comes sooner than it is waited for
      page.on('filechooser', () => {});
      await page.getByRole('heading', { level: 1 }).waitFor();
    }, PREPARING);
    afterAll(async () => {
      expect(page.problems.filter((problem) => !/40[49]|412|422/.test(problem))).toEqual([]);
      await page.context().close();
    });

    it('adds a document and follows its reading', async () => {
      await pair('g', 'l');
      await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
      await page.locator('[data-add-files]').waitFor();
      const chooser = page.waitForEvent('filechooser');
      await keys('i');
      const words = 'On 7 October 2024 the Armenian envoy met the Georgian minister in Tbilisi.';
      await (await chooser).setFiles([{ name: 'envoy.txt', mimeType: 'text/plain', buffer: Buffer.from(words) }]);
      await page.getByText('✓ 1 added').waitFor({ timeout: 30_000 });
      await fits();
    });

    it('reviews, takes back and corrects a date', async () => {
      await pair('g', 'r');
      await page.locator('[data-own]').waitFor();
      await keys('a');
      await said('Accepted.');
      await keys('u');
      await said('Taken back.');
      await page.goto(`${desk.address}/review?kind=event&on=2024-10`);
      await page.locator('[data-own]').waitFor();
      await expect.poll(() => page.locator('[data-current]').getAttribute('data-current')).not.toBe('');
      const finding = (await page.locator('[data-current]').getAttribute('data-current'))!;
      await keys('c');
      const dialog = page.getByRole('dialog');
      await tabTo(dialog.getByLabel('date', { exact: true }));
      await keys('Control+a');
      await page.keyboard.type('2024-10-07/2024-10-09');
      await dialog.getByText('Reads: 7–9 Oct 2024').waitFor();
      await fits();
      await keys('Control+Enter');
      await said('Corrected and accepted.');
      expect((await desk.record.decisions(finding))[0]).toMatchObject({ changes: { date: '2024-10-07/2024-10-09' } });
    });

    it('merges two actors and takes it back', async () => {
      await keys('Control+k');
      await tabTo(page.getByPlaceholder('A document, an actor'));
      // what goes by fewer letters comes first, and the choice begins anew with every answer
      const answered = page.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === 'Donald Trump');
      await page.keyboard.type('Donald Trump');
      await answered;
      await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 100))));
      await page.locator('[cmdk-item]', { hasText: 'person' }).first().waitFor();
      const chosen = page.locator('[cmdk-item][aria-selected=true]', { hasText: 'person' });
      for (let pressed = 0; pressed < 8 && (await chosen.count()) === 0; pressed++) await keys('ArrowDown');
      await keys('Enter');
      await page.getByRole('heading', { level: 1, name: 'Donald Trump' }).waitFor();
      await keys('m');
      await tabTo(page.getByLabel('Part of the other name'));
      await page.keyboard.type('Pashinyan');
      await tabTo(page.getByRole('button', { name: 'Merge into this', exact: true }).first());
      await keys('Enter');
      await said('Merged.');
      await keys('u');
      await said('Taken back');
      expect((await desk.record.names.decisions()).map(({ action }) => action)).toEqual(['merge', 'undo']);
    });

    it('follows a record to its words', async () => {
      await keys('/');
      await page.getByRole('searchbox').first().waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.type('Kazan');
      await keys('Enter');
      await page.locator('a[data-hit][href*="finding="]').first().waitFor();
      await tabTo(page.locator('a[data-hit][href*="finding="]').first());
      await keys('Enter');
      await page.waitForURL(/\/documents\/.*finding=/);
      const { finding } = (await desk.record.finding(new URL(page.url()).searchParams.get('finding')!))!;
      await expect.poll(() => litWords(page)).toEqual({ text: finding.quote, inSight: true });
      await fits();
    });

    it('settles a contradiction', async () => {
      await pair('g', 'm');
      await page.locator('article blockquote').first().waitFor();
      await keys('j', 'a');
      await said('by the desk’s word');
      expect(await desk.record.links.decided('claim')).toMatchObject([{ action: 'accept' }]);
      await fits();
    });

    it('writes a paragraph with three citations and one warning, and renders it', async () => {
      await pair('g', 'i');
      await page.getByText('No issue yet').waitFor();
      await keys('n');
      await tabTo(page.getByLabel('Period'));
      await keys('Control+a');
      await page.keyboard.type('2024-10');
      await page.getByText(/^\d+ findings of this period/).waitFor();
      await keys('Enter');
      await page.waitForURL(/\/issues\/2024-10/);
      await page.getByRole('textbox', { name: 'Text of the issue' }).waitFor();
      await keys('Alt+l', 'Enter', 'Enter');
      for (const [words, cited] of [
        ['The leaders met in Kazan', 'Kazan'],
        ['. The ministers had spoken of the draft before', 'Bayramov'],
        ['. Journalists were in prison', 'journalists'],
      ] as const) {
        await page.keyboard.type(`${words}@`);
        await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
        await page.keyboard.type(cited);
        await keys('Enter');
        await page.getByRole('combobox', { name: 'Finding to cite' }).waitFor({ state: 'detached' });
      }
      await page.keyboard.type('. Nobody said this.');
      await page.locator('.issue-warnings', { hasText: 'Type @' }).waitFor();
      await fits();
      await keys('Control+s');
      await page.getByText(/^Draft, version \d+, saved$/).waitFor();
      await keys('Alt+p');
      const pdf = page.getByRole('link', { name: 'PDF' });
      await tabTo(pdf);
      const download = page.waitForEvent('download');
      await keys('Enter');
      const bytes = readFileSync(await (await download).path());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }, 120_000);

    it('publishes, and corrects', async () => {
      await keys('Alt+u');
      const dialog = page.getByRole('dialog');
      await tabTo(dialog.getByLabel('Why it goes out all the same'));
      await page.keyboard.type('The sentence is common knowledge.');
      await tabTo(dialog.getByRole('button', { name: 'Publish despite warnings' }));
      await keys('Enter');
      await page.getByText('Published, edition 1.').waitFor();
      await page.locator('.issue-warnings', { hasText: 'Type @' }).waitFor();
      await page.locator('[aria-keyshortcuts="Alt+C"]').waitFor();
      await keys('Alt+w');
      // the editor takes its time to put the caret there, less than anybody takes for the next key but more than this does
      await page.waitForFunction(() => {
        const { editor } = document.querySelector('.tiptap') as Element & { editor: Editor };
        const { nodeBefore, nodeAfter } = editor.state.selection.$head;
        return `${nodeBefore?.text ?? ''}${nodeAfter?.text ?? ''}`.includes('Nobody said this.');
      });
      await keys('Alt+c');
      await dialog.getByText('Nobody said this.').first().waitFor();
      await tabTo(dialog.getByLabel('Withdraw the sentence'));
      await keys('Space');
      await tabTo(dialog.getByLabel('Reason, as it is printed'));
      await page.keyboard.type('Nobody did.');
      await tabTo(dialog.getByRole('button', { name: 'Correct now' }));
      await keys('Enter');
      await page.getByText('Published, edition 2.').waitFor();
      expect(await desk.record.issues.corrections('2024-10')).toMatchObject([{ was: 'Nobody said this.', is: '' }]);
    });
  });

  it('is read with a finger, 380 pixels wide', async () => {
    const page = await desk.open('/?month=2024-10', { width: 380, height: 780, touch: true });
    const goTo = async (name: string, shown: string) => {
      await page.getByRole('button', { name: 'Pages' }).tap();
      await page
        .locator('#drawer')
        .getByRole('link', { name, exact: name !== 'Review' })
        .tap();
      await page.locator(`${shown} >> visible=true`).first().waitFor();
      await fits(name);
    };
    const fits = async (what: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await page.getByRole('heading', { name: 'Came in' }).waitFor();
    await fits('Overview');
    await goTo('Library', 'a:has-text("October Summary")');
    await page.getByRole('link', { name: 'October Summary' }).first().tap();
    await page.locator('p.prose [data-start]').first().waitFor();
    await fits('a document');
    const size = await page
      .locator('p.prose')
      .first()
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(size, 'pixels of the words of a document').toBeGreaterThanOrEqual(16);
    await goTo('Search', 'input[type=search]');
    await page.getByRole('searchbox').first().fill('Kazan');
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await page.locator('a[data-hit][href*="finding="]').first().tap();
    await page.waitForURL(/finding=/);
    await expect.poll(async () => (await litWords(page))?.inSight).toBe(true);
    await fits('the words of a finding');
    await goTo('Chronicle', '[role=gridcell]');
    await page.locator('[role=row] [role=gridcell]').first().tap();
    await page.locator('[aria-label="The chosen finding"] mark').waitFor();
    await fits('a row of the chronicle');
    await goTo('Claims', 'article blockquote');
    await goTo('Ledger', 'article h3');
    await goTo('Actors', 'td a');
    await page.request.post(`${desk.address}/api/issues`, { data: { period: '2024-11' } });
    await goTo('Issues', 'td a');
    await page.locator('td a').first().tap();
    await page.locator('.issue-part p').first().waitFor();
    await fits('an issue');
    expect(page.problems).toEqual([]);
    await page.context().close();
  });
});
