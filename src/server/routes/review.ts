import { z } from 'zod';
import { totalOf } from '../../record/finding-counts.ts';
import { krippendorffAlpha } from '../agreement/krippendorff-alpha.ts';
import { reviewedByTwo } from '../agreement/reviewer-verdicts.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { findingsPage } from '../findings-page.ts';
import { lensOf } from '../lens.ts';
import { PageQuery, pageOf, sliced } from '../page.ts';
import { route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';

const Progress = z.object({
  open: z.int(),
  decided: z.int(),
  byKind: z.record(z.string(), z.int()).describe('open findings by kind'),
});

const queue = route({
  method: 'get',
  path: '/api/review/queue',
  heavy: true,
  permission: 'read',
  summary: 'Findings that nobody has decided on, in the order of time, and how far review is',
  query: FilterQuery.omit({ state: true }).extend(PageQuery.shape),
  answer: pageOf(FindingView).extend({ progress: Progress }),
  handle: async (call) => {
    const { query, record } = call;
    const filter = { ...(await filterOf(query, call)), states: ['open'] as const };
    const page = await findingsPage(record, filter, query, await lensOf(query.names, call));
    const all = { ...filter, states: ['open', 'accepted', 'rejected', 'merged'] as const };
    const counts = await cachedView('queue', call, async () => ({
      all: totalOf(await record.kindCounts(all)),
      open: await record.kindCounts(filter),
    }));
    return {
      ...page,
      progress: {
        open: totalOf(counts.open),
        decided: counts.all - totalOf(counts.open),
        byKind: Object.fromEntries(counts.open.map(({ value, count }) => [value, count])),
      },
    };
  },
});

const Verdict = z.enum(['right', 'corrected', 'wrong', 'the same as another']);

const agreement = route({
  method: 'get',
  path: '/api/review/agreement',
  heavy: true,
  permission: 'read',
  summary: 'How far reviewers agree on findings that several of them decided on (Krippendorff’s alpha, nominal)',
  query: PageQuery,
  answer: pageOf(
    z.object({
      finding: z.string(),
      document: z.string(),
      verdicts: z.record(z.string(), Verdict).describe('the last word of each reviewer'),
    }),
  ).extend({
    alpha: z.number().nullable().describe('1 perfect, 0 as by chance; null while nothing can be compared'),
    reviewed: z.int().describe('findings that at least two people decided on'),
    differing: z.int().describe('those on which they differ: the items, latest first'),
    reviewers: z.array(z.object({ name: z.string(), findings: z.int() })),
  }),
  handle: async (call) => {
    const { query, record } = call;
    const reviewed = await cachedView('agreement', call, async () => reviewedByTwo(await record.decisions()));
    const differing = reviewed.filter(({ verdicts }) => new Set(Object.values(verdicts)).size > 1).toReversed();
    const counts = new Map<string, number>();
    for (const { verdicts } of reviewed)
      for (const who of Object.keys(verdicts)) counts.set(who, (counts.get(who) ?? 0) + 1);
    return {
      ...sliced(differing, query),
      alpha: krippendorffAlpha(reviewed.map(({ verdicts }) => Object.values(verdicts))),
      reviewed: reviewed.length,
      differing: differing.length,
      reviewers: [...counts].map(([name, findings]) => ({ name, findings })),
    };
  },
});

export const reviewRoutes = [queue, agreement];
