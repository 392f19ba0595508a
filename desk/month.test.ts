import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAND_RULE } from '../src/record/hand-finding.ts';
import { litWords } from './testing/lit-words.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const SAMPLES = join(import.meta.dirname, '../samples');

/** One month’s work, from an empty record on, step by step in the order in which a desk does it. */
describe.skipIf(!HAS_CHROMIUM)('a month’s work (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Page & { readonly problems: string[] };
  const keys = async (...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  /** A pair of keys, the second sent before the page has answered the first: it must come soon. */
  const pair = (first: string, second: string) =>
    Promise.all([page.keyboard.press(first), page.keyboard.press(second)]);
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

  beforeAll(async () => {
    desk = await runningDesk({ samples: false });
    page = await desk.open('/');
  }, PREPARING);
  afterAll(() => desk?.close());

  it('begins with a page that says what to do', async () => {
    await page.getByText('The record is empty').waitFor();
    await page.getByRole('link', { name: 'Add documents' }).click();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  });

  it('reads documents in the background and says what became of each', async () => {
    const files = globSync('*', { cwd: SAMPLES }).map((name) => join(SAMPLES, name));
    await page.getByLabel('Files to add').setInputFiles(files);
    await page.getByText(`✓ ${files.length} added`).waitFor({ timeout: 50_000 });
    await page.getByRole('table', { name: 'Documents' }).getByText('October Summary').waitFor();
    expect((await desk.record.documents()).length).toBe(files.length);
  });

  it('says clearly why a file cannot be read, and keeps the rest', async () => {
    await page
      .getByLabel('Files to add')
      .setInputFiles([{ name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') }]);
    await page.getByText('✕ 1 could not be read').waitFor({ timeout: 30_000 });
    await page.getByText('broken.pdf:').waitFor();
  });

  it('is reviewed by keyboard alone', async () => {
    await pair('g', 'r');
    await page.locator('[data-own]').waitFor();
    const first = await current(page);
    await keys('j');
    await expect.poll(() => current(page)).not.toBe(first);
    await keys('k');
    await expect.poll(() => current(page)).toBe(first);
    await keys('a');
    await said('Accepted.');
    expect((await desk.record.finding(first))!.state).toBe('accepted');
    await expect.poll(() => current(page)).not.toBe(first);
    const second = await current(page);
    // who cannot see the card hears what is now to be decided on
    await said((await page.locator(`article[data-current="${second}"]`).getAttribute('aria-label'))!);
    await keys('r');
    await said('Rejected.');
    expect((await desk.record.finding(second))!.state).toBe('rejected');
    await page.getByText(/^2 of \d+ reviewed$/).waitFor();
    await keys('u');
    await said('Taken back.');
    expect((await desk.record.finding(second))!.state).toBe('open');
    expect(await current(page)).toBe(second);
  });

  it('keeps the focus in the card when a button decides', async () => {
    const decided = await current(page);
    await page
      .locator('article')
      .getByRole('button', { name: /^Accept/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).not.toBe(decided);
    const next = await current(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-current'))).toBe(next);
    await keys('u');
    await said('Taken back.');
    expect(await current(page)).toBe(decided);
  });

  it('has a date corrected, and only that is recorded', async () => {
    await page.goto(`${desk.address}/review?kind=event&on=2024-10`);
    await page.locator('[data-own]').waitFor();
    await expect.poll(() => current(page)).not.toBe('');
    const finding = await current(page);
    await keys('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('date', { exact: true }).fill('2024-10-07/2024-10-09');
    await dialog.getByText('Reads: 7–9 Oct 2024').waitFor();
    const contexts = dialog.getByLabel('contexts', { exact: true });
    await contexts.fill('');
    await contexts.pressSequentially('human rights, legal');
    expect(await contexts.inputValue()).toBe('human rights, legal');
    await keys('Control+Enter');
    await said('Corrected and accepted.');
    const [decision] = await desk.record.decisions(finding);
    expect(decision).toMatchObject({
      action: 'correct',
      changes: { date: '2024-10-07/2024-10-09', contexts: ['human rights', 'legal'] },
      who: 'Test Analyst',
    });
  });

  it('refuses a decision on what somebody else changed meanwhile, and shows it as it is', async () => {
    await page.goto(`${desk.address}/review?kind=figure`);
    await page.locator('[data-own]').waitFor();
    await expect.poll(() => current(page)).not.toBe('');
    const finding = await current(page);
    const before = (await desk.record.decisions(finding)).length;
    await desk.record.decide({
      finding,
      action: 'accept',
      changes: null,
      into: null,
      undoes: null,
      who: 'Somebody Else',
      at: '2026-11-01T10:00:00Z',
      reason: null,
    });
    await keys('r');
    await said('Changed since you saw it');
    await page.locator('article').getByText('accepted', { exact: true }).waitFor();
    expect((await desk.record.decisions(finding)).map(({ who }) => who).at(-1)).toBe('Somebody Else');
    expect(await desk.record.decisions(finding)).toHaveLength(before + 1);
  });

  it('has many decided at once, after saying which', async () => {
    await page.goto(`${desk.address}/review?kind=vote`);
    await page.locator('[data-own]').waitFor();
    await keys('Shift+A');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^4 findings will be accepted: 4 votes$/).waitFor();
    await dialog.getByRole('button', { name: 'Accept 4' }).click();
    await said('4 accepted.');
    await page.getByText('Nothing left to review here').waitFor();
    for await (const { state } of desk.record.findings({ kinds: ['vote'] })) expect(state).toBe('accepted');
    await page.getByRole('status').getByRole('button', { name: 'Undo all' }).click();
    await said('4 decisions taken back.');
    for await (const { state } of desk.record.findings({ kinds: ['vote'] })) expect(state).toBe('open');
  });

  it('splits a finding that tells two things', async () => {
    const events = await Array.fromAsync(desk.record.findings({ kinds: ['event'], states: ['open'], from: '2024-10' }));
    const whole = events.find(({ finding }) => finding.quote.split(/\s+/).length > 5)!.finding;
    await page.goto(`${desk.address}/review?kind=event&finding=${whole.id}`);
    await page.locator(`[data-current="${whole.id}"]`).waitFor({ state: 'attached' });
    await page.locator('[data-own]').waitFor();
    await keys('s');
    await page.getByRole('dialog').locator('p.prose button').nth(3).click();
    await page.getByRole('button', { name: 'Split into 2' }).click();
    await said('Split into 2.');
    expect((await desk.record.finding(whole.id))!.state).toBe('rejected');
    const parts = [];
    for await (const { finding } of desk.record.findings({ source: whole.document }))
      if (
        finding.start >= whole.start &&
        finding.end <= whole.end &&
        finding.kind === 'event' &&
        finding.rule === HAND_RULE
      )
        parts.push(finding);
    expect(
      parts
        .map(({ quote }) => quote)
        .join(' ')
        .split(/\s+/),
    ).toEqual(whole.quote.split(/\s+/));
  });

  it('leads from a record to its exact words in two clicks', async () => {
    await page.goto(`${desk.address}/search?q=Kazan&kind=event`);
    await page.locator('article a').first().click();
    await page.waitForURL(/\/documents\/.*finding=/);
    const { finding } = (await desk.record.finding(new URL(page.url()).searchParams.get('finding')!))!;
    await expect.poll(() => litWords(page)).toEqual({ text: finding.quote, inSight: true });
  });

  it('shows a PDF as its pages, with the words marked where they were printed', async () => {
    const pdf = (await desk.record.documents()).find(({ mediaType }) => mediaType === 'application/pdf')!;
    await page.goto(`${desk.address}/documents/${pdf.id}`);
    await page.locator('[data-finding]').first().waitFor();
    await keys('p', 'j');
    const marked = page.getByRole('region', { name: 'Page 1' }).locator('button[aria-pressed=true]').first();
    await marked.waitFor();
    const box = (await marked.boundingBox())!;
    expect(box.height).toBeGreaterThan(8);
    expect(box.width).toBeGreaterThan(20);
  });

  it('takes a finding by hand from selected words', async () => {
    await page.goto(`${desk.address}/`);
    const bulletin = (await desk.record.documents()).find(({ title }) => title === 'October Summary')!;
    await page.goto(`${desk.address}/documents/${bulletin.id}`);
    await page.locator('p.prose [data-start]').first().waitFor();
    const words = await page.evaluate(() => {
      const node = document.querySelector('p.prose [data-start]:not(.figures)')!.firstChild!;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 12);
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(range);
      return range.toString();
    });
    await page.getByRole('button', { name: 'Add a finding' }).waitFor();
    await keys('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words, { exact: true }).waitFor();
    await dialog.getByLabel('date', { exact: true }).fill('2024-10-01');
    await keys('Control+Enter');
    await dialog.getByRole('button', { name: /^Add$/ }).click();
    await said('Event added.');
    await expect.poll(() => litWords(page)).toMatchObject({ text: words });
  });

  it('merges two actors and takes it back', async () => {
    await page.goto(`${desk.address}/actors/${encodeURIComponent('donald-trump')}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Same as' }).first().waitFor();
    await keys('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Part of the other name').fill('Pashinyan');
    await dialog.getByRole('button', { name: 'Merge into this', exact: true }).first().click();
    await said('Merged.');
    expect((await desk.record.names.decisions()).map(({ action }) => action)).toEqual(['merge']);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await said('Taken back');
    expect((await desk.record.names.decisions()).map(({ action }) => action)).toEqual(['merge', 'undo']);
  });

  it('settles a contradiction', async () => {
    await page.goto(`${desk.address}/claims`);
    await page.getByText('Why these stand together').first().click();
    await page.getByRole('button', { name: 'One claim' }).first().click();
    await said('by the desk’s word');
    await page.getByText('settled by Test Analyst').first().waitFor();
  });

  it('shows no error anywhere on the way', () => {
    expect(page.problems.filter((problem) => !/40[49]/.test(problem))).toEqual([]);
  });
});

/** Id of the finding on show in review; empty when the address does not say. */
const current = async (page: Page): Promise<string> =>
  (await page.locator('[data-current]').getAttribute('data-current')) ?? '';
