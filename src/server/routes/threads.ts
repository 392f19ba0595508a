import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { totalOf } from '../../record/finding-counts.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery } from '../filter-query.ts';
import { withSources } from '../findings-page.ts';
import { lensOf } from '../lens.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';
import { Month } from '../schemas/month.ts';
import { threadMatchingOf } from '../thread-matching-of.ts';

const threads = route({
  method: 'get',
  path: '/api/threads',
  heavy: true,
  permission: 'read',
  summary: 'What the desk follows, and how much the record holds on it',
  answer: z.object({
    items: z.array(z.object({ id: z.string(), title: z.string(), findings: z.int() })),
  }),
  handle: async (call) => {
    const matching = await threadMatchingOf(call);
    const counts = await cachedView('thread-counts', { ...call, query: {} }, () =>
      call.record.threads.matches.counts(matching),
    );
    return {
      items: [...call.desk.knowledge.threads.values()].map(({ id, title }) => ({
        id,
        title,
        findings: counts.get(id) ?? 0,
      })),
    };
  },
});

/** Most findings of one month that are told at once. */
const MOST = 500;

const digest = route({
  method: 'get',
  path: '/api/threads/{id}/digest',
  heavy: true,
  permission: 'read',
  summary: 'What a month brought to a thread, by kind',
  description: `The first ${MOST} findings in the order of time; \`total\` says how many the month has.`,
  params: z.object({ id: z.string() }),
  query: z.object({ month: Month, names: FilterQuery.shape.names }),
  answer: z.object({
    thread: z.object({ id: z.string(), title: z.string() }),
    month: z.string(),
    total: z.int().describe('findings of the month; more than are told where there are very many'),
    kinds: z.record(z.enum(FINDING_KINDS), z.array(FindingView)),
    reasons: z.record(z.string(), z.array(z.string())).describe('why a finding belongs, by its id'),
  }),
  handle: async (call) => {
    const { params, query, record, desk } = call;
    const thread = desk.knowledge.threads.get(params.id);
    if (!thread) throw new Problem('not-found', `The packs have no thread ${params.id}.`);
    const matching = await threadMatchingOf(call);
    const days = edtfDays(query.month)!;
    const ofMonth = { thread: { id: thread.id, matching }, from: days.earliest, to: days.latest };
    const found = await Array.fromAsync(record.findings({ ...ofMonth, limit: MOST }));
    const total = totalOf(await record.kindCounts(ofMonth));
    const views = await withSources(found, record, await lensOf(query.names, call));
    const shown = found.map(({ finding }) => finding.id);
    const entries = await record.threads.matches.entries(matching, { ids: shown });
    const byKind = Object.groupBy(views, ({ finding }) => finding.kind);
    return {
      thread: { id: thread.id, title: thread.title },
      month: query.month,
      total,
      kinds: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, byKind[kind] ?? []])) as Record<
        FindingKind,
        typeof views
      >,
      reasons: Object.fromEntries(
        entries.flatMap((entry) => (entry.thread === thread.id ? [[entry.finding, entry.reasons]] : [])),
      ),
    };
  },
});

export const threadRoutes = [threads, digest];
