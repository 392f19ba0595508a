import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, sampleDocument } from '../src/record/sample-analysis.ts';
import { SAMPLES } from '../src/server/sample-server.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const DOCUMENTS = [
  ...SAMPLES,
  sampleDocument({
    text: 'The Norland envoy met Minister Keller in Istanbul.',
    document: { published: '2024-11-05' },
    drafts: (quote) => [event(quote('The Norland envoy met Minister Keller'), { date: '2024-11-04' })],
  }),
];

describe.skipIf(!HAS_CHROMIUM)('a correction (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false, documents: DOCUMENTS });
  }, PREPARING);
  afterAll(() => desk?.close());

  const opened = async (kind: string): Promise<Page & { readonly problems: string[] }> => {
    const page = await desk.open(`/review?kind=${kind}`);
    await page.locator('[data-current]').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('dialog').waitFor();
    return page;
  };
  const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

  it('says at once that a date is none', async () => {
    const page = await opened('event');
    const date = page.getByLabel('date', { exact: true });
    await date.fill('31 Oct 2024');
    await page.getByText('Give an EDTF date such as 2024, 2024-10').waitFor();
    expect(await page.getByRole('button', { name: 'Record one change' }).isDisabled()).toBe(true);
    await date.fill('2024-10-31');
    await page.getByText('Reads: 31 Oct 2024').waitFor();
    expect(await page.getByRole('button', { name: 'Record one change' }).isEnabled()).toBe(true);
    await page.context().close();
  });

  it('asks for the name of a party that has none', async () => {
    const page = await opened('event');
    await page.getByRole('group', { name: 'recipient' }).getByRole('button', { name: '+ Add another' }).click();
    await page.getByText('Give a name.').waitFor();
    await page.context().close();
  });

  it('made in two windows at once tells the second of the first, and neither is lost', async () => {
    const [first, second] = [await opened('event'), await opened('event')];
    await second.getByLabel('date', { exact: true }).fill('2024-10-25');
    await first.getByLabel('mode', { exact: true }).fill('meet');
    await first.getByLabel('date', { exact: true }).fill('2024-10-23');
    await first.keyboard.press('Control+Enter');
    await said(first, 'Corrected and accepted.');

    const told = second.getByRole('dialog').getByRole('alert');
    await told.getByText('Decided by somebody else while this form stood open').waitFor();
    await told.getByText('You both changed date').waitFor();
    expect(await second.getByLabel('mode', { exact: true }).inputValue()).toBe('meet');
    expect(await second.getByLabel('date', { exact: true }).inputValue()).toBe('2024-10-25');
    await second.getByRole('button', { name: 'Record one change' }).click();
    await said(second, 'Corrected and accepted.');

    const decisions = await desk.record.decisions();
    expect(decisions.map(({ changes }) => changes)).toEqual([
      { mode: 'meet', date: '2024-10-23' },
      { date: '2024-10-25' },
    ]);
    const now = (await desk.record.finding(decisions[0]!.finding))!.finding;
    expect(now).toMatchObject({ mode: 'meet', date: '2024-10-25' });
    for (const page of [first, second]) {
      expect(page.problems).toEqual([]);
      await page.context().close();
    }
  });

  it('shows a number that somebody else put right meanwhile', async () => {
    const [first, second] = [await opened('figure'), await opened('figure')];
    await first.getByLabel('value', { exact: true }).fill('125');
    await first.keyboard.press('Control+Enter');
    await said(first, 'Corrected and accepted.');
    await second.getByRole('dialog').getByRole('alert').getByText('Decided by somebody else').waitFor();
    expect(await second.getByLabel('value', { exact: true }).inputValue()).toBe('125');
    await second.getByRole('button', { name: 'Nothing changed yet' }).waitFor();
    for (const page of [first, second]) await page.context().close();
  });

  it('with an id that no pack has is refused, and what was typed stays', async () => {
    const page = await opened('statement');
    const id = page.getByLabel('id in the packs').first();
    await id.fill('ilham-alijev');
    await page.keyboard.press('Control+Enter');
    await said(page, "No actor of the packs has the id 'ilham-alijev'");
    expect(await id.inputValue()).toBe('ilham-alijev');
    await id.fill('');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Corrected and accepted.');
    await page.context().close();
  });

  it('of a place keeps it on the map where the packs know it', async () => {
    const page = await opened('event');
    const place = page.getByLabel('place', { exact: true });
    await place.fill('');
    await place.pressSequentially('Istanbu');
    await page.locator('datalist option[value="Istanbul"]').waitFor({ state: 'attached' });
    await place.pressSequentially('l');
    await page.getByText('as written; in the packs istanbul').waitFor();
    await page.keyboard.press('Control+Enter');
    await said(page, 'Corrected and accepted.');
    expect((await desk.record.decisions()).at(-1)!.changes).toEqual({ place: { name: 'Istanbul', place: 'istanbul' } });
    await page.context().close();
  });
});
