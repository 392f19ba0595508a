import { z } from 'zod';
import { claimBoard } from '../../publish/views/claim-board.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { totalOf } from '../../record/finding-counts.ts';
import { daysFrom } from '../../time/days-from.ts';
import { cachedView } from '../cached-view.ts';
import { route } from '../route.ts';
import { Month } from '../schemas/month.ts';
import { RecordedDocumentView } from '../schemas/recorded-document.ts';
import { threadMatchingOf } from '../thread-matching-of.ts';

const Overview = z.object({
  month: z.string(),
  months: z.array(z.string()).describe('months of which the record tells'),
  documents: z.array(RecordedDocumentView).describe('those that appeared in the month or cover it'),
  waiting: z.record(z.string(), z.int()).describe('the month’s findings that nobody has decided on, by kind'),
  decided: z.int().describe('the month’s findings that were decided on'),
  threads: z
    .array(z.object({ id: z.string(), title: z.string(), findings: z.int() }))
    .describe('the month’s findings by thread, most first'),
  contested: z
    .array(z.object({ about: z.string(), state: z.enum(['contested', 'denied']), findings: z.array(z.string()) }))
    .describe('claims of which a voice is of the month'),
  deadlines: z
    .array(
      z.object({
        date: z.string(),
        what: z.string(),
        agreement: z.string().nullable(),
        finding: z.string().nullable(),
      }),
    )
    .describe('due in the month or the two after it'),
  coverage: z
    .array(z.object({ source: z.string(), months: z.record(z.string(), z.int()) }))
    .describe('dated findings by source and month, over the year that ends with the month'),
});

const overview = route({
  method: 'get',
  path: '/api/overview',
  heavy: true,
  permission: 'read',
  summary: 'The month at a glance',
  query: z.object({ month: Month.optional().describe('the latest that a document covers when left out') }),
  answer: Overview,
  handle: (call) =>
    cachedView('overview', call, async () => {
      const { record, desk } = call;
      const now = desk.now().slice(0, 7);
      const months = (await record.months()).filter((value) => value <= now);
      const month = call.query.month ?? (await record.lastMonthCovered(now)) ?? months.at(-1) ?? now;
      const { earliest: from, latest: to } = edtfDays(month)!;
      const within = { from, to };
      const documents = await record.documents({ during: { ...within, undated: false } });
      const open = await record.kindCounts({ ...within, states: ['open'] });
      const decided = await record.kindCounts({ ...within, states: ['accepted', 'rejected', 'merged'] });
      const ofThreads = await record.threads.matches.counts(await threadMatchingOf(call), within);
      const board = await claimBoard(record, within, desk.knowledge, 'disputed');
      return {
        month,
        months,
        documents: documents.map((each) => ({ ...each, outdated: each.engine !== desk.engine })),
        waiting: Object.fromEntries(open.map(({ value, count }) => [value, count])),
        decided: totalOf(decided),
        threads: [...desk.knowledge.threads.values()]
          .map(({ id, title }) => ({
            id,
            title,
            findings: ofThreads.get(id) ?? 0,
          }))
          .sort((a, b) => b.findings - a.findings),
        contested: board.flatMap(({ about, state, holds, denies, answers }) =>
          state === 'repeated'
            ? []
            : [{ about, state, findings: [...holds, ...denies, ...answers].map(({ finding }) => finding.id) }],
        ),
        deadlines: await deadlines(from),
        coverage: await coverage(),
      };

      async function deadlines(first: string) {
        const last = daysFrom(first, 92);
        const due = (date: string | null): date is string => {
          const days = edtfDays(date);
          return days !== null && days.latest >= first && days.latest <= last;
        };
        const told = [];
        for await (const { finding } of record.findings({ kinds: ['commitment', 'provision'] })) {
          if (finding.kind !== 'commitment' && finding.kind !== 'provision') continue;
          if (!due(finding.deadline)) continue;
          const what = finding.kind === 'commitment' ? finding.action : finding.obligation;
          told.push({ date: finding.deadline, what, agreement: finding.agreement, finding: finding.id });
        }
        const known = [...desk.knowledge.agreements.values()].flatMap(({ name, provisions }) =>
          provisions.flatMap(({ deadline, summary }) =>
            due(deadline) ? [{ date: deadline, what: summary, agreement: name, finding: null }] : [],
          ),
        );
        return [...told, ...known].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      }

      async function coverage() {
        const bySource = new Map<string, Record<string, number>>();
        const year = daysFrom(from, -334);
        for (const { source, month, count } of await record.findingsBySource({ from: year, to }))
          bySource.set(source, { ...bySource.get(source), [month]: count });
        return [...bySource].map(([source, counts]) => ({ source, months: counts }));
      }
    }),
});

export const overviewRoutes = [overview];
