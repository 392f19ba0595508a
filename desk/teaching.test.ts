import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SAMPLES } from '../src/server/sample-server.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

describe.skipIf(!HAS_CHROMIUM)('what an analyst teaches (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false, documents: SAMPLES });
  }, PREPARING);
  afterAll(() => desk?.close());

  const inPack = (file: string) => parse(readFileSync(join(desk.ownPack, file), 'utf8'));

  it('is a pattern, from the review of a finding, once its sentences do what they say', async () => {
    const page = await desk.open('/review?kind=event');
    await page.getByRole('button', { name: 'Make this a pattern' }).waitFor();
    await page.keyboard.press('Shift+P');
    const pattern = page.getByRole('textbox', { name: 'Pattern' });
    await pattern.waitFor();
    expect(await pattern.inputValue()).toBe('meet *');
    expect(await page.getByLabel('Example').inputValue()).toBe('Ilham Aliyev met Nikol Pashinyan in Kazan.');
    await page.getByLabel('Why it belongs').fill('our region says it so');
    await page.getByLabel('Near-miss').fill('The envoy broke his word.');
    await pattern.fill('break bread *');
    await page.getByRole('button', { name: 'Test and teach' }).click();
    await page.getByText("needs a preposition before '*'").first().waitFor();
    await pattern.fill('break bread with *');
    await page.getByLabel('Example').fill('The Armenian envoy broke bread with the Georgian minister.');
    await page.getByRole('button', { name: 'Test and teach' }).click();
    await page.getByText('Tested and taught.').first().waitFor();
    expect(inPack('codebook/events-desk-pack.yaml')[0]).toMatchObject({
      type: 'CONSULT',
      verbs: ['break bread with *'],
    });
    await page.context().close();
  });

  it('is another name of an actor', async () => {
    const page = await desk.open('/review?kind=event');
    await page.getByRole('button', { name: 'Another name of …' }).click();
    await page.getByLabel('The name, as texts write it').fill('I. Alijew');
    await page.getByLabel('Whose name it is').fill('Ilham Aliyev');
    const teach = page.getByRole('button', { name: 'Teach it as a name of Ilham Aliyev' });
    await teach.waitFor();
    await teach.click();
    await page.getByText('Taught.').first().waitFor();
    expect(inPack('names-from-review.yaml').actors[0]).toMatchObject({ id: 'ilham-aliyev' });
    expect(page.problems).toEqual([]);
    await page.context().close();
  });

  it('is listed with who taught it, and taken back', async () => {
    const page = await desk.open('/settings?part=taught');
    const rows = page.getByRole('table', { name: 'Taught' }).getByRole('row');
    await rows.filter({ hasText: 'I. Alijew' }).getByText('a name of Ilham Aliyev').waitFor();
    await rows.filter({ hasText: 'break bread with *' }).getByText('a pattern of CONSULT').waitFor();
    await rows
      .filter({ hasText: 'I. Alijew' })
      .getByText(/^Test Analyst, 20\d\d-\d\d-\d\d$/)
      .waitFor();
    await page.getByRole('button', { name: 'Undo I. Alijew' }).click();
    await page.getByText('Taken back. It stands no more in desk-pack/names-from-review.yaml.').first().waitFor();
    await page.getByRole('button', { name: 'Undo break bread with *' }).click();
    await page.getByText('Nothing was taught yet').waitFor();
    expect(inPack('names-from-review.yaml')).toEqual({});
    expect(inPack('codebook/events-desk-pack.yaml')).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.context().close();
  });
});
