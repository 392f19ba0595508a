import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { violations } from './testing/violations.ts';

/** What stands in the address bar: cut short, written by hand, sent by somebody else, gone back to. */
describe.skipIf(!HAS_CHROMIUM)('addresses of the desk (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let page: Page;
  const goTo = (path: string) => page.goto(`${desk.address}${path}`);
  const shown = (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

  beforeAll(async () => {
    desk = await runningDesk();
    page = await desk.open('/help', { bypassCSP: true });
  }, PREPARING);
  afterAll(() => desk?.close());

  it.each(['findings', 'documents', 'threads', 'actors', 'places', 'issues'])(
    '/%s/nonsense says that nothing is there, under a heading',
    async (kind) => {
      await goTo(`/${kind}/nonsense`);
      await shown('There is nothing at this address');
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each(['/?month=nonsense', '/threads/peace-treaty?month=2024-13'])(
    '%s shows a month that there is',
    async (path) => {
      await goTo(path);
      await shown('2024');
      expect(await page.locator('main').textContent()).not.toMatch(/nonsense|NaN|2024-13/);
    },
  );

  it('a filter that cannot be understood is named without the words of the API', async () => {
    await goTo('/chronicle?kind=nonsense');
    await shown('A filter says what cannot be understood');
    await shown('kind: Give one of event, statement');
  });

  it('filters that a link brings and a page has no field for are seen, and can be taken away', async () => {
    await goTo('/chronicle?thread=peace-treaty&on=2024-10');
    const besides = page.getByRole('list', { name: 'Filters besides' });
    await besides.getByText('Peace treaty between Armenia and Azerbaijan').waitFor();
    await besides.getByRole('button', { name: /^in/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?thread=peace-treaty');
    await page.goBack();
    await besides.getByText('Oct 2024').waitFor();
  });

  it('whoever takes such a filter away with the keyboard goes on where it stood', async () => {
    await goTo('/chronicle?thread=peace-treaty&on=2024-10');
    const besides = page.getByRole('list', { name: 'Filters besides' });
    const has = () => page.evaluate(() => document.activeElement?.textContent);
    await besides.getByRole('button').first().press('Enter');
    await expect.poll(() => besides.getByRole('button').count()).toBe(1);
    await expect.poll(has).toContain('take away');
    await besides.getByRole('button').press('Enter');
    await expect.poll(has).toBe('No filters besides');
  });

  it('the same words asked for again lead to their hits at once, and nothing later takes the focus', async () => {
    await goTo('/search?q=the');
    const hits = page.getByRole('list', { name: 'Hits, the best first' });
    await hits.waitFor();
    const field = page.getByRole('searchbox').first();
    await field.press('Enter');
    await expect.poll(focused).toBe('Hits, the best first');
    await field.focus();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => hits.getByRole('listitem').count()).toBeGreaterThan(20);
    expect(await focused()).not.toBe('Hits, the best first');
  });

  it.each([
    ['documents', '/library?kind=chronicle'],
    ['claims', '/claims'],
  ])('%s whose next page fails say so, ask no more by themselves and go on when told to', async (name, path) => {
    let asked = 0;
    let fails = true;
    await page.route(`**/api/${name}?*`, async (route) => {
      const cursor = new URL(route.request().url()).searchParams.get('cursor');
      if (cursor !== null) asked++;
      if (cursor !== null && fails) return route.fulfill({ status: 500, body: '{}' });
      const first = new URL(route.request().url());
      first.searchParams.delete('cursor');
      const answer = await route.fetch({ url: String(first) });
      await route.fulfill({ json: { ...(await answer.json()), next: cursor === null ? 'more' : null } });
    });
    await goTo(path);
    const main = page.locator('main');
    if (name === 'claims') await main.getByRole('button', { name: 'Show more' }).click();
    await main.getByRole('alert').waitFor();
    const soFar = asked;
    await page.waitForTimeout(500);
    expect(asked).toBe(soFar);
    await main.getByRole('button', { name: 'Try again' }).waitFor();
    fails = false;
    await main.getByRole('button', { name: 'Try again' }).click();
    await main.getByRole('alert').waitFor({ state: 'detached' });
    expect(asked).toBe(soFar + 1);
    await page.unrouteAll();
  });

  it('an actor who is asked for by id is shown by name', async () => {
    await goTo('/chronicle?actor=nikol-pashinyan&q=zzz');
    await page.getByRole('checkbox', { name: /Nikol Pashinyan/ }).waitFor();
  });

  it('a typed filter counts when its field is left, and Enter leaves the focus in it', async () => {
    await goTo('/claims');
    const words = page.getByRole('searchbox', { name: 'Words' });
    await words.fill('Lachin');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Lachin');
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
    await words.fill('Zangezur');
    await page.getByRole('textbox', { name: 'Actor' }).focus();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Zangezur');
    await words.fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('a hit in the words of a document leads to their place in it', async () => {
    await page.setViewportSize({ width: 1400, height: 400 });
    await goTo('/search?q=questions');
    await page.locator('article:has-text("words of the document") a').first().click();
    await page.waitForURL(/\/documents\/.*find=.*at=/);
    const seen = () =>
      page.evaluate(() => {
        const boxes = [...(CSS.highlights.get('words-matched') ?? [])].map((range) =>
          (range as Range).getBoundingClientRect(),
        );
        return boxes.some(({ top, height }) => height > 0 && top >= 0 && top < innerHeight) && scrollY > 0;
      });
    await expect.poll(seen).toBe(true);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  it('the library keeps the focus while its filter is typed', async () => {
    await goTo('/library');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('Wire');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Wire');
    await page.getByText('2 documents').waitFor();
  });

  it('actors of one kind are counted in the whole record, and places are found by any side’s name', async () => {
    await goTo('/actors?what=person');
    const counted = Number((await page.getByText(/^[\d,]+ named$/).textContent())!.replace(/\D/g, ''));
    expect(counted).toBe(await page.locator('main table tbody tr').count());
    await goTo('/places?name=Շուշի');
    await page.getByRole('link', { name: 'Shusha' }).first().waitFor();
    await page.getByText('1 place', { exact: true }).waitFor();
  });

  it('a search has its hits in reach of the keys, and going back puts its fields back', async () => {
    await goTo('/search');
    await page.getByLabel('Actor').fill('Pashinyan');
    await page.getByRole('searchbox').fill('Kazan');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Hits, the best first');
    await page.getByLabel('Actor').fill('');
    await page.getByRole('searchbox').fill('Tbilisi');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Tbilisi');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Actor').inputValue()).toBe('Pashinyan');
    expect(await page.getByRole('searchbox').inputValue()).toBe('Kazan');
  });
});
