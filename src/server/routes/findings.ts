import { z } from 'zod';
import type { Finding } from '../../kinds/finding.ts';
import { RecordedDecision } from '../../record/decision.ts';
import { snippetAround } from '../../record/snippet.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { findingsPage } from '../findings-page.ts';
import { lensOf } from '../lens.ts';
import { noteView } from '../note-view.ts';
import { PageQuery, pageOf } from '../page.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { FindingView, findingView } from '../schemas/finding-view.ts';

const findings = route({
  method: 'get',
  path: '/api/findings',
  heavy: ({ thread }) => thread !== undefined,
  permission: 'read',
  summary: 'Findings that pass the filters, in the order of time, undated ones last',
  query: FilterQuery.extend(PageQuery.shape).extend({
    offset: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .describe('begin behind so many, for lists that can be entered anywhere; not together with cursor'),
  }),
  answer: pageOf(FindingView),
  handle: async (call) => {
    const { query, record } = call;
    return findingsPage(
      record,
      { ...(await filterOf(query, call)), skip: query.offset },
      query,
      await lensOf(query.names, call),
    );
  },
});

/** More sources, or documents, than these are not listed: a record may hold a hundred thousand. */
const MOST_SOURCES = 500;

const CountList = z.array(z.object({ value: z.string(), count: z.int() }));

const facets = route({
  method: 'get',
  path: '/api/findings/facets',
  heavy: true,
  permission: 'read',
  summary: 'How many findings pass the filters, by kind, type, state, status, source, document and month',
  query: FilterQuery,
  answer: z.object({
    total: z.int(),
    kinds: CountList,
    types: CountList,
    states: CountList,
    statuses: CountList.describe('of events'),
    sources: z
      .array(z.object({ value: z.string(), label: z.string(), count: z.int() }))
      .describe(`by publisher; a document that names none by its id; the first ${MOST_SOURCES}`),
    documents: CountList.describe(`by id of the document; the first ${MOST_SOURCES}`),
    months: CountList.describe('by the month in which a dated finding begins, in order'),
  }),
  handle: async (call) => {
    const filter = await filterOf(call.query, call);
    return cachedView('facets', call, async () => {
      const counts = await call.record.counts(filter);
      return {
        ...counts,
        sources: counts.sources.slice(0, MOST_SOURCES),
        documents: counts.documents.slice(0, MOST_SOURCES),
      };
    });
  },
});

const finding = route({
  method: 'get',
  path: '/api/findings/{id}',
  permission: 'read',
  summary: 'One finding: its words in their place, its reason, and every decision on it',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{4,20}$/, 'Give the id or its first characters.') }),
  query: FilterQuery.pick({ names: true }),
  answer: FindingView.extend({
    words: z
      .object({ text: z.string(), start: z.int(), end: z.int() })
      .describe('the words around the finding, as they stand in the document'),
    decisions: z.array(RecordedDecision),
  }),
  handle: async (call) => {
    const { params, query, record } = call;
    const recorded = await record.finding(params.id);
    if (!recorded) throw new Problem('not-found', `There is no finding ${params.id}.`);
    const { finding } = recorded;
    await noteView(finding.document, call);
    const [document, text, decisions] = await Promise.all([
      record.document(finding.document),
      record.text(finding.document),
      record.decisions(finding.id),
    ]);
    const lens = await lensOf(query.names, call);
    return { ...findingView(recorded, document, lens), words: around(text ?? '', finding), decisions };
  },
});

/** So many characters of the document on either side. */
const AROUND = 300;

const around = (text: string, finding: Finding) =>
  snippetAround(
    text,
    { start: Math.max(0, finding.start - AROUND), end: Math.min(text.length, finding.end + AROUND) },
    finding,
  );

export const findingRoutes = [facets, findings, finding];
