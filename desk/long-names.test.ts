import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, figure, sampleDocument, statement } from '../src/record/sample-analysis.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';
import { sideways } from './testing/sideways.ts';

const MINISTRY =
  'Ministry of Foreign Affairs, Cooperation, Diaspora Relations and Extraordinary Humanitarian Coordination of Lower Norland';
const JOINED = `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz${'ausschuss'.repeat(6)}`;
const ARABIC = 'وزارة الشؤون الخارجية والتعاون الدولي';

const party = (name: string) => ({ name, actor: null, office: MINISTRY });

/** Two documents of publishers with long names that tell of the same in long names. */
const DOCUMENTS = [MINISTRY, JOINED].map((publisher, n) => {
  const text = `${MINISTRY} met ${JOINED} and counted ${n + 4} thousand mines; ${ARABIC} said that it would go on.`;
  return sampleDocument({
    text,
    document: {
      title: `${JOINED}: ${MINISTRY}`,
      publisher,
      published: `2024-10-0${n + 4}`,
      origin: `https://${JOINED}`,
    },
    drafts: (quote) => [
      event(quote(text), {
        date: '2024-10-04',
        actor: [party(MINISTRY), party(ARABIC)],
        recipient: [party(JOINED)],
        place: { name: JOINED, place: null },
      }),
      statement(quote('it would go on'), { date: '2024-10-04', speaker: [party(ARABIC)], occasion: JOINED }),
      figure(quote(`${n + 4} thousand mines`), {
        value: 4000 + 1000 * n,
        unit: 'mines',
        measure: `mines of the ${MINISTRY}`,
        asOf: '2024-10',
        attributedTo: party(publisher),
      }),
    ],
  });
});

describe.skipIf(!HAS_CHROMIUM)('long names (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ samples: false, documents: DOCUMENTS });
  }, PREPARING);
  afterAll(() => desk?.close());

  it('push no page sideways, on a telephone, a laptop or enlarged', async () => {
    const [document] = await desk.record.documents();
    const page = await desk.open('/');
    for (const path of [
      '/?month=2024-10',
      '/library',
      '/review',
      `/documents/${document!.id}`,
      '/search?q=mines',
      '/chronicle',
      '/claims',
      '/ledger',
      '/figures',
      '/actors',
      `/actors/${encodeURIComponent(MINISTRY)}`,
      '/places',
      '/network',
      '/issues',
    ]) {
      await page.goto(`${desk.address}${path}`);
      await page.locator('h1').waitFor();
      await page.waitForTimeout(500);
      for (const width of [320, 700, 1400]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => sideways(page), { message: `${path} at ${width} pixels`, timeout: 10_000 }).toEqual([]);
      }
    }
    expect(page.problems).toEqual([]);
  });
});
