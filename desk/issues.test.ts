import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Editor } from '@tiptap/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueSentences, sentenceText } from '../src/publish/issue/issue-sentences.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { violations } from './testing/violations.ts';

/** An issue from its draft to a correction, by keyboard. */
describe.skipIf(!HAS_CHROMIUM)('an issue at the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Page & { readonly problems: string[] };
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();
  const inText = (text: string) => page.locator('.ProseMirror').getByText(text, { exact: true });
  // The editor takes over the browser’s caret a moment after a click: sooner than anybody types, but not than this does.
  const caretIn = (text: string) =>
    page.waitForFunction((text) => {
      const { editor } = document.querySelector('.tiptap') as Element & { editor: Editor };
      const { $head } = editor.state.selection;
      return [$head.nodeBefore, $head.parent.maybeChild($head.index())].some((node) => node?.text?.trim() === text);
    }, text);
  const caretTo = async (text: string) => {
    await inText(text).click();
    await caretIn(text);
  };
  const issue = async () => (await desk.record.issues.get('2024-10'))!;
  const saved = async () => {
    await page.keyboard.press('Control+s');
    await page.getByText(/^Draft, version \d+, saved$/).waitFor();
    return (await issue()).content;
  };
  const cite = async (words: string, key = 'Enter') => {
    await page.keyboard.type('@');
    const box = page.getByRole('combobox', { name: 'Finding to cite' });
    await box.fill(words);
    // As fast as one types: the list of these words has not come yet.
    await page.keyboard.press(key);
    await box.waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    desk = await runningDesk();
    page = await desk.open('/issues');
  }, PREPARING);
  afterAll(() => desk?.close());

  it('says of an empty month that it is empty, and drafts one that is not', async () => {
    await page.getByText('No issue yet').waitFor();
    await page.getByRole('button', { name: 'New issue' }).first().waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Period').fill('2090-01');
    await page.getByText('Nothing in the record tells of 2090-01.').waitFor();
    const drafts = page.getByRole('button', { name: 'Draft', exact: true });
    expect(await drafts.isDisabled()).toBe(true);
    await page.getByLabel('Draft its frame all the same').check();
    expect(await drafts.isDisabled()).toBe(false);
    await page.getByLabel('Period').fill('2024-10');
    await page.getByText(/^\d+ findings of this period/).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/issues\/2024-10/);
    await page.getByRole('textbox', { name: 'Text of the issue' }).waitFor();
    expect((await issue()).version).toBe(1);
  });

  it('takes a paragraph with three citations, whose notes write themselves', async () => {
    await page.getByRole('navigation', { name: 'Parts of the issue' }).locator('button[data-part]').first().click();
    await page.keyboard.press('Enter');
    await page.route('**/api/findings?*', async (route) => {
      await sleep(300);
      await route.continue();
    });
    await page.keyboard.type('The leaders met in Kazan');
    await cite('Kazan');
    await page.keyboard.type('. The ministers had spoken of the draft before');
    await cite('Bayramov');
    await page.keyboard.type('. Journalists were in prison');
    await cite('journalists');
    await page.keyboard.type('.');
    await page.unroute('**/api/findings?*');
    const { parts, citations } = await saved();
    const [paragraph] = parts[0]!.blocks;
    const sentences = paragraph!.kind === 'paragraph' ? paragraph!.sentences : [];
    expect(sentences.map(sentenceText)).toEqual([
      'The leaders met in Kazan.',
      ' The ministers had spoken of the draft before.',
      ' Journalists were in prison.',
    ]);
    const cited = sentences.map(({ runs }) => runs.flatMap((run) => run.citations));
    expect(cited.map(({ length }) => length)).toEqual([1, 1, 1]);
    const quotes = cited.map(([id]) => citations.find(({ finding }) => finding === id)?.quote);
    expect(quotes).toEqual([
      expect.stringMatching(/Kazan/),
      expect.stringMatching(/Bayramov/),
      expect.stringMatching(/journalists/i),
    ]);
    const marks = page.locator('.issue-part').first().locator('.issue-note');
    expect(
      await marks.evaluateAll((all) => all.slice(0, 3).map((mark) => (mark as HTMLElement).dataset.number)),
    ).toEqual(['1', '2', '3']);
  });

  it('shows the exact words of a note, and where they stand', async () => {
    await page.locator('.issue-note').first().hover();
    const card = page.locator('[data-note-card]');
    await card.waitFor();
    const { citations, parts } = (await issue()).content;
    const first = issueSentences({ parts })[0]!.sentence.runs[0]!.citations[0];
    expect(await card.locator('q').textContent()).toBe(citations.find(({ finding }) => finding === first)!.quote);
  });

  it('warns of a sentence that cites nothing, below it and in the list', async () => {
    await page.getByRole('textbox', { name: 'Text of the issue' }).focus();
    await page.keyboard.type(' Nobody said this.');
    await page.locator('.issue-warnings', { hasText: 'Type @' }).waitFor();
    await page.getByRole('tab', { name: 'Checks (1)' }).waitFor();
    await page.keyboard.press('Alt+o');
    await page.getByRole('tab', { name: 'Checks (0)' }).waitFor();
    await page.keyboard.press('Alt+o');
    await page.getByRole('tab', { name: 'Checks (1)' }).waitFor();
  });

  it('keeps a source’s words from being changed by accident, and lets them be changed knowingly', async () => {
    const quote = page.locator('.issue-part').first().locator('q').first();
    const words = await quote.textContent();
    await quote.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await quote.boundingBox())!;
    await page.mouse.click(x + width / 3, y + height / 2);
    await caretIn(words!);
    await page.keyboard.type('x');
    await said('the source’s own words');
    expect(await quote.textContent()).toBe(words);
    await page.keyboard.press('Alt+q');
    await page.keyboard.type('x');
    expect(await quote.textContent()).not.toBe(words);
    await page.locator('.issue-warnings', { hasText: 'source' }).first().waitFor();
    await page.keyboard.press('Control+z');
    expect(await quote.textContent()).toBe(words);
    await page.getByRole('tab', { name: 'Checks (1)' }).waitFor();
  });

  it('moves parts by key and takes it back', async () => {
    const outline = page.getByRole('navigation', { name: 'Parts of the issue' });
    const names = () => outline.locator('button[data-part]').allTextContents();
    const before = await names();
    await outline.locator('button[data-part]').nth(1).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(names).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await page.keyboard.press('Alt+t');
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(before);
  });

  it('keeps what is not saved when the page is left', async () => {
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('Left in haste.');
    await page.waitForTimeout(500);
    await page.reload();
    await inText('Left in haste.').waitFor();
    await page.getByText('not saved yet; kept in this window').waitFor();
    await caretTo('Left in haste.');
    await page.keyboard.press('Alt+Delete');
    await expect.poll(() => inText('Left in haste.').count()).toBe(0);
    await saved();
  });

  it('says who saved meanwhile, and loses neither version', async () => {
    const { content, version } = await issue();
    await desk.record.issues.save('2024-10', version, {
      content: { ...content, title: 'Another title' },
      who: 'Somebody Else',
      at: '2026-11-01T10:00:00Z',
      note: null,
    });
    await page.getByRole('textbox', { name: 'Text of the issue' }).focus();
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('Mine.');
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').filter({ hasText: 'saved' }).waitFor();
    await page.getByRole('button', { name: 'Save mine as the next version' }).click();
    await said('Saved as the next version');
    expect((await issue()).version).toBe(version + 2);
    expect((await desk.record.issues.get('2024-10', version + 1))!.content.title).toBe('Another title');
    // where the caret is left after writing: the editor does nothing with Delete at the end of a block, and must not here
    await page.keyboard.press('Alt+t');
    await page.keyboard.press('Alt+Delete');
    await expect.poll(() => inText('Mine.').count()).toBe(0);
    await saved();
  });

  it('shows a preview in which nothing runs, and gives a PDF', async () => {
    await page.keyboard.press('Alt+p');
    await page.frameLocator('iframe').getByText('The leaders met in Kazan').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'PDF' }).click();
    expect(
      readFileSync(await (await download).path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it.each([
    ['light', 1400, '/issues', 'html'],
    ['light', 1400, '/issues/2024-10', 'html'],
    ['light', 1400, '/issues/2024-10?panel=preview', '[role=tabpanel]'],
    ['light', 1400, '/issues/2024-10?panel=issue', '[role=tabpanel]'],
    ['dark', 380, '/issues/2024-10', '.issue-part:first-child, [role=tabpanel], header'],
  ] as const)('can be read by everybody, %s at %i pixels: %s', async (colorScheme, width, path, within) => {
    const look = await desk.open(path, { colorScheme, width, bypassCSP: true });
    await look
      .locator(path === '/issues' ? 'table a' : '.issue-warnings')
      .first()
      .waitFor();
    expect(await violations(look, { include: within, iframes: false })).toEqual([]);
    expect(await look.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(look.problems).toEqual([]);
    await look.context().close();
  });

  it('publishes with a reason when a check fails, and then edits no more', async () => {
    await page.keyboard.press('Alt+u');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/things? (?:is|are) wrong/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish despite warnings' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Why it goes out all the same').fill('The sentence is common knowledge.');
    await dialog.getByRole('button', { name: 'Publish despite warnings' }).click();
    await page.getByText('Published, edition 1.').waitFor();
    expect(await desk.record.issues.publications('2024-10')).toMatchObject([
      { edition: 1, despite: 'The sentence is common knowledge.' },
    ]);
    await caretTo('Nobody said this.');
    await page.keyboard.type('x');
    await said('A published issue is not edited.');
  });

  it('corrects a sentence, and prints the correction', async () => {
    await page.keyboard.press('Alt+c');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nobody said this.').first().waitFor();
    await dialog.getByLabel('Withdraw the sentence').check();
    await dialog.getByLabel('Reason, as it is printed').fill('Nobody did.');
    await dialog.getByRole('button', { name: 'Correct now' }).click();
    await page.getByText('Published, edition 2.').waitFor();
    expect(await desk.record.issues.corrections('2024-10')).toMatchObject([
      { was: 'Nobody said this.', is: '', reason: 'Nobody did.' },
    ]);
    await page.locator('.issue-fixed', { hasText: 'Nobody did.' }).waitFor();
  });

  it('shows no error anywhere on the way', () => {
    expect(page.problems.filter((problem) => !/412|422/.test(problem))).toEqual([]);
  });
});
