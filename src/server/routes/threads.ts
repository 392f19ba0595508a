import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { FilterQuery } from '../filter-query.ts';
import { withSources } from '../findings-page.ts';
import { lensOf } from '../lens.ts';
import { membersOfThreads } from '../members-of-threads.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';
import { Month } from '../schemas/month.ts';

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
    const members = await membersOfThreads(call);
    return {
      items: [...call.desk.knowledge.threads.values()].map(({ id, title }) => ({
        id,
        title,
        findings: members.get(id)?.length ?? 0,
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
    kinds: z.record(z.enum(FINDING_KINDS as [FindingKind, ...FindingKind[]]), z.array(FindingView)),
    reasons: z.record(z.string(), z.array(z.string())).describe('why a finding belongs, by its id'),
  }),
  handle: async (call) => {
    const { params, query, record, desk } = call;
    const thread = desk.knowledge.threads.get(params.id);
    if (!thread) throw new Problem('not-found', `The packs have no thread ${params.id}.`);
    const members = (await membersOfThreads(call)).get(thread.id) ?? [];
    const days = edtfDays(query.month)!;
    const ofMonth = { ids: members.map(({ finding }) => finding), from: days.earliest, to: days.latest };
    const found = await Array.fromAsync(record.findings({ ...ofMonth, limit: MOST }));
    const { total } = await record.counts(ofMonth);
    const views = await withSources(found, record, await lensOf(query.names, call));
    const shown = new Set(found.map(({ finding }) => finding.id));
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
        members.filter(({ finding }) => shown.has(finding)).map(({ finding, reasons }) => [finding, reasons]),
      ),
    };
  },
});

export const threadRoutes = [threads, digest];
