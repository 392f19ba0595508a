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
