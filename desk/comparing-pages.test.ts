import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { sideways } from './testing/sideways.ts';
import { violations } from './testing/violations.ts';

/** Every page on which things are compared, with what is to be there before it counts as shown. */
const PAGES = [
  ['/chronicle', '[role=gridcell]'],
  ['/chronicle?view=timeline&from=2024-10&to=2024-10', 'svg[aria-label^="Timeline of"]'],
  ['/claims', 'article blockquote'],
  ['/ledger', 'article h3'],
  ['/figures?points=1', 'svg[role=img]'],
  ['/actors?what=state', 'td a'],
  ['/actors?tab=names', 'h2:has-text("May be one")'],
  ['/actors/nikol-pashinyan', 'h2:has-text("Offices")'],
  ['/network', 'svg circle'],
  ['/places', 'svg path'],
  ['/places/shusha', 'h2:has-text("Lies in")'],
  ['/threads', 'td a'],
  ['/threads/peace-treaty?month=2024-10', 'li .font-serif'],
] as const;

/** 1400 pixels at 200 % zoom */
const AT_DOUBLE_ZOOM = 700;

describe.skipIf(!HAS_CHROMIUM)('the comparing pages (need Debian’s chromium)', () => {
  let desk: RunningDesk;
  const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  beforeAll(async () => {
    desk = await runningDesk();
  }, PREPARING);
  afterAll(() => desk?.close());

  describe('each of them', () => {
    let page: Awaited<ReturnType<RunningDesk['open']>>;
    beforeAll(async () => {
      page = await desk.open('/help', { bypassCSP: true });
    });
    afterAll(() => page?.context().close());

    it.each(PAGES)('%s shows %s, readable by everybody', async (path, shown) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1400, height: 900 });
      await page.goto(`${desk.address}${path}`);
      await page.locator(`${shown} >> visible=true`).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const width of [AT_DOUBLE_ZOOM, 380]) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator(`${shown} >> visible=true`).first().waitFor();
        // what is measured anew takes a frame or more
        await expect.poll(() => sideways(page), { message: `at ${width} pixels`, timeout: 10_000 }).toEqual([]);
      }
      expect(await violations(page, { only: ['color-contrast', 'target-size'] })).toEqual([]);
      expect(page.problems).toEqual([]);
    });
  });

  it('walks the chronicle by keyboard, and decides there', async () => {
    const page = await desk.open('/chronicle?from=2024-10&to=2024-10&type=CONSULT');
    await page.locator('[role=gridcell]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'The chosen finding' });
    await panel.locator('mark').waitFor();
    const id = new URL(page.url()).searchParams.get('finding')!;
    const { finding } = (await desk.record.finding(id))!;
    expect(await panel.locator('mark').textContent()).toBe(finding.quote);
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('finding')).not.toBe(id);
    await page.keyboard.press('k');
    await expect.poll(() => new URL(page.url()).searchParams.get('finding')).toBe(id);
    await panel.locator('mark').waitFor();
    await page.keyboard.press('a');
    await said(page, 'Accepted.');
    expect((await desk.record.finding(id))!.state).toBe('accepted');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    await page.context().close();
  });

  it('walks the timeline by keyboard', async () => {
    const page = await desk.open('/chronicle?view=timeline&from=2024-10&to=2024-10');
    await page.locator('svg[aria-label^="Timeline of"]').waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('finding')).not.toBeNull();
    const first = new URL(page.url()).searchParams.get('finding');
    await page.keyboard.press('j');
    await expect.poll(() => new URL(page.url()).searchParams.get('finding')).not.toBe(first);
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await page.context().close();
  });

  it('narrows the chronicle by the months and by facets, and keeps that in the address', async () => {
    const page = await desk.open('/chronicle');
    const grid = page.getByRole('grid');
    await page.locator('[role=gridcell]').first().waitFor();
    const all = Number(await grid.getAttribute('aria-rowcount'));
    await page.getByRole('checkbox', { name: /^CONSULT/ }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBe('CONSULT');
    await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(all);
    const columns = (await page.locator('svg[aria-label^="Findings by month"]').boundingBox())!;
    await page.mouse.move(columns.x + columns.width * 0.5, columns.y + 20);
    await page.mouse.down();
    await page.mouse.move(columns.x + columns.width - 2, columns.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toMatch(/^20\d\d-\d\d$/);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toMatch(/^20\d\d-\d\d$/);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBeNull();
    const happened = await Array.fromAsync(
      desk.record.findings({ kinds: ['event'], types: ['CONSULT'], statuses: ['happened'] }),
    );
    await page.keyboard.press('s');
    await page.waitForURL(/[?&]status=happened(&|$)/);
    await page.locator(`[role=grid][aria-rowcount="${happened.length + 1}"]`).waitFor();
    expect(await page.getByRole('checkbox', { name: /^happened/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('keeps filters and columns as a view, opens it again, and exports what is seen', async () => {
    const page = await desk.open('/chronicle?type=CONSULT&rows=close&cols=date,words');
    await page.locator('[role=gridcell]').first().waitFor();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Keep this view as').fill('Meetings');
    await page.keyboard.press('Enter');
    await said(page, 'View kept.');
    await page.goto(`${desk.address}/chronicle`);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Meetings', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('cols')).toBe('date,words');
    await expect.poll(() => page.getByRole('columnheader').allTextContents()).toEqual(['Date', 'Words']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const address = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href');
    const rows = await (await page.request.get(`${desk.address}${address}`)).text();
    const total = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    expect(rows.trim().match(/^event,|\nevent,/g)?.length ?? 0).toBe(total);
    expect(page.problems).toEqual([]);
    await page.context().close();
  });

  it('shows a claim side by side, and lets the desk say what belongs together', async () => {
    const page = await desk.open('/claims?show=contested');
    const claim = page.locator('article').first();
    await claim.locator('blockquote').first().waitFor();
    expect(await claim.locator('h3').count()).toBeGreaterThan(1);
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await said(page, 'The two are taken apart.');
    expect(await desk.record.links.decided('claim')).toMatchObject([{ action: 'reject', who: 'Test Analyst' }]);
    await page.keyboard.press('j');
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, 'Taken back.');
    expect(await desk.record.links.decided('claim')).toEqual([]);
    await page.context().close();
  });

  it('names every link of the ledger by what it leads to', async () => {
    const page = await desk.open('/ledger');
    await page.locator('article a.link').first().waitFor();
    const named = await page.getByRole('link', { name: 'words', exact: true }).count();
    expect(named).toBe(0);
    const names = await page
      .locator('article a[aria-label]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')!));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /^words of .{5}/.test(name))).toBe(true);
    await page.context().close();
  });

  it('marks a provision by key, apart from what is claimed of it', async () => {
    const page = await desk.open('/ledger');
    await page.locator('article').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await said(page, 'Provision 1: in part.');
    expect((await desk.record.marks()).at(-1)).toMatchObject({ provision: '1', value: 2, by: 'Test Analyst' });
    await page.locator('article').first().getByText('in part', { exact: true }).last().waitFor();
    await page.context().close();
  });

  it('merges two actors and takes it back', async () => {
    const page = await desk.open('/actors');
    await page.locator('td a').first().waitFor();
    const unknown = (await desk.record.actors()).find(({ actor }) => actor === null)!;
    await page.goto(`${desk.address}/actors/${encodeURIComponent(unknown.name)}`);
    await page.getByRole('heading', { level: 1, name: unknown.name }).waitFor();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Part of the other name').fill('Nikol Pash');
    await dialog.getByRole('button', { name: 'Merge into this', exact: true }).first().click();
    await said(page, 'Merged.');
    expect((await desk.record.actors()).some(({ actor, name }) => actor === null && name === unknown.name)).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, 'Taken back');
    expect((await desk.record.actors()).some(({ actor, name }) => actor === null && name === unknown.name)).toBe(true);
    await page.context().close();
  });

  it('dashes lines in dispute, draws them as a side holds them, and says why', async () => {
    const page = await desk.open('/places/shusha');
    const line = page.locator('svg path', { has: page.locator('title', { hasText: 'Abkhazia and the rest' }) });
    await line.waitFor({ state: 'attached' });
    expect(await line.getAttribute('stroke-dasharray')).toBe('5 4');
    await page.getByLabel('Lines').selectOption({ label: 'Georgia' });
    await expect.poll(() => line.count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('lines')).toBe('georgia');
    await page.getByText('How this map draws boundaries').click();
    await page.getByText('No territory is coloured as belonging to anybody').waitFor();
    await page.context().close();
  });

  it('judges a thread month by month', async () => {
    const page = await desk.open('/threads/peace-treaty?month=2024-10');
    await page.locator('li .font-serif').first().waitFor();
    await page.getByLabel('Why, in one line').fill('The leaders met');
    await page.getByLabel('Why, in one line').blur();
    await page.keyboard.press('1');
    await said(page, 'October 2024: improved.');
    expect(await desk.record.threads.judgements('peace-treaty')).toMatchObject([
      { month: '2024-10', judgement: 'improved', reason: 'The leaders met' },
    ]);
    await page.keyboard.press(']');
    await expect.poll(() => new URL(page.url()).searchParams.get('month')).toBe('2024-11');
    await page.context().close();
  });

  it('shows names as one side uses them, and never in quotations', async () => {
    const page = await desk.open('/places/shusha?names=armenia');
    await page.getByRole('heading', { level: 1, name: 'Shushi' }).waitFor();
    await page.goto(`${desk.address}/places/shusha?names=azerbaijan`);
    await page.getByRole('heading', { level: 1, name: 'Shusha' }).waitFor();
    await page.context().close();
  });
});
