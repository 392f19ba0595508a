import { z } from 'zod';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { findingsPage } from '../findings-page.ts';
import { lensOf } from '../lens.ts';
import { PageQuery, pageOf } from '../page.ts';
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
      all: await record.counts(all),
      open: await record.counts(filter),
    }));
    return {
      ...page,
      progress: {
        open: counts.open.total,
        decided: counts.all.total - counts.open.total,
        byKind: Object.fromEntries(counts.open.kinds.map(({ value, count }) => [value, count])),
      },
    };
  },
});

export const reviewRoutes = [queue];
