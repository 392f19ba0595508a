import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, figure, sampleDocument } from '../src/record/sample-analysis.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { sideways } from './testing/sideways.ts';

const TEXT = 'The Norland envoy met Minister Keller. Norland cleared 12 mines. Keller left for the mines.';
const report = sampleDocument({
  text: TEXT,
  document: { published: '2024-11-05' },
  drafts: (quote) => [
    event(quote('The Norland envoy met Minister Keller'), { date: '2024-11-04' }),
    figure(quote('12 mines'), { value: 12, unit: 'mines' }),
  ],
});

describe.skipIf(!HAS_CHROMIUM)('on a telephone (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false, documents: [report] });
  }, PREPARING);
  afterAll(() => desk?.close());
  const TELEPHONE = { width: 390, height: 844, touch: true };

  it('words of a document are found', async () => {
    const page = await desk.open(`/documents/${report.analysis.document.id}`, TELEPHONE);
    await page.getByText('Find in it, and its contents').tap();
    const field = page.getByLabel('Find in this document').locator('visible=true');
    await field.fill('mines');
    await page.getByText('2 times; Enter for the next').locator('visible=true').waitFor();
    await page.context().close();
  });

  it.each(['/figures', '/claims', '/places', '/chronicle'])(
    'the filters of %s fill the lines on which they stand',
    async (path) => {
      const page = await desk.open(path, TELEPHONE);
      const from = page.getByLabel('From', { exact: true }).first();
      await from.waitFor();
      const to = page.getByLabel('To', { exact: true }).first();
      const [left, right] = [(await from.boundingBox())!, (await to.boundingBox())!];
      expect(Math.round(left.y)).toBe(Math.round(right.y));
      expect(Math.round(right.x + right.width)).toBeGreaterThan(370);
      expect(await sideways(page)).toEqual([]);
      await page.context().close();
    },
  );
});
