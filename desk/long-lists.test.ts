import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure, party, sampleDocument } from '../src/record/sample-analysis.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

const WORDS = ['apple', 'barley', 'copper', 'dairy', 'engine', 'fabric', 'grain', 'honey', 'iron', 'jute', 'lead'];

/** Two figures in each of 110 series: how many tons of `apple barley` were sold in one year and in the next. */
const SALES = WORDS.flatMap((first) =>
  WORDS.filter((second) => second !== first).map((second) => `${first} ${second}`),
);
const SALES_TEXT = SALES.map(
  (goods) => `Norland sold 12 tons of ${goods}. Norland sold 15 tons of ${goods} later.`,
).join(' ');

const sales = sampleDocument({
  text: SALES_TEXT,
  document: { title: 'What Norland sold', publisher: 'Sable Monitor', published: '2024-10-04' },
  drafts: () =>
    SALES.flatMap((goods, n) =>
      [12, 15].map((value) => {
        const quote = `${value} tons of ${goods}`;
        const start = SALES_TEXT.indexOf(`${quote}${value === 12 ? '.' : ' later'}`);
        return figure(
          { start, end: start + quote.length, quote },
          { value, unit: `tons ${n}`, measure: `tons of ${goods} sold`, asOf: value === 12 ? '2022' : '2023' },
        );
      }),
    ),
});

const OF_A_TEXT = { block: 0, group: null, rule: 'sample@1', deadline: null } as const;

/** 510 provisions of an older text. */
const CLAUSES = Array.from({ length: 510 }, (_, n) => `Ostria shall mend bridge ${n + 1}.`);
const clauses = sampleDocument({
  text: CLAUSES.join(' '),
  document: { title: 'Bridges', publisher: 'Ostria', published: '2001-01-02', kind: 'agreement' },
  drafts: (quote) =>
    CLAUSES.map((words, n) => ({
      ...OF_A_TEXT,
      obligor: [party('Ostria')],
      ...quote(words),
      kind: 'provision',
      agreement: 'Treaty of the Bridges',
      number: `Article ${n + 1}`,
      obligation: 'mend the bridge',
      force: 'obligation',
    })),
});

/** A text that the packs know, and a claim about it. */
const CLAUSE = 'The working group shall hold its first meeting in January.';
const CLAIM = 'The ministry says that the working group met.';
const treaty = sampleDocument({
  text: `${CLAUSE} ${CLAIM}`,
  document: {
    title: 'Statement of 11 January 2021',
    publisher: 'The ministry',
    published: '2024-10-05',
    kind: 'agreement',
  },
  drafts: (quote) => [
    {
      ...OF_A_TEXT,
      obligor: [party('The working group')],
      ...quote(CLAUSE),
      kind: 'provision',
      agreement: 'Statement of 11 January 2021',
      number: 'point 2',
      obligation: 'hold its first meeting in January',
      force: 'obligation',
    },
    {
      block: 0,
      group: null,
      rule: 'sample@1',
      ...quote(CLAIM),
      kind: 'compliance',
      claimant: [party('The ministry')],
      party: [party('The working group')],
      agreement: 'Statement of 11 January 2021',
      provision: 'point 2',
      verdict: 'kept',
      about: 'its first meeting',
    },
  ],
});

describe.skipIf(!HAS_CHROMIUM)('lists of more than a page (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await runningDesk({ documents: [sales, clauses, treaty] });
  }, PREPARING);
  afterAll(() => desk?.close());

  it('say how many series there are, and show more of them; one that the address names is looked for', async () => {
    const page = await desk.open('/figures?q=tons');
    const list = page.getByRole('navigation', { name: 'Series' });
    await list.getByText('100 of 110 series, those of most figures').waitFor();
    await list.getByRole('button', { name: 'Show more' }).click();
    await list.getByText('110 series', { exact: true }).waitFor();
    const last = list.locator('li').last();
    const key = (await last.getAttribute('id'))!.slice('item-'.length);
    const measure = await last.locator('span').first().textContent();
    await page.goto(`${desk.address}/figures?q=tons&series=${key}`);
    await page.getByRole('heading', { name: measure! }).waitFor();
    expect(page.problems).toEqual([]);
  });

  it('the words of a provision are found however many provisions the record holds', async () => {
    const page = await desk.open('/ledger?agreement=moscow-statement-2021');
    const provision = page.getByRole('article', { name: 'Provision 2' });
    await provision.getByText(CLAUSE).waitFor();
    expect(await provision.getByText('the record does not hold the text').count()).toBe(0);
  });
});
