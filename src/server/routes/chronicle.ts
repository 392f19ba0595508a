import { z } from 'zod';
import { EventFinding, EventStatus, EventType } from '../../kinds/event.ts';
import { toldEventThroughLens } from '../../link/names/through-lens.ts';
import { eventTellings } from '../../publish/views/event-tellings.ts';
import { recordedChronicle } from '../../publish/views/recorded-chronicle.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { boardPage, PageQuery, pageOf } from '../page.ts';
import { route } from '../route.ts';

const Entry = z.object({
  date: z.string().nullable().describe('EDTF'),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  type: EventType,
  status: EventStatus,
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  place: z.string().nullable(),
  reportedBy: z.string().nullable(),
  text: z.string(),
  tellings: z
    .array(
      z.object({
        finding: z.string(),
        document: z.string(),
        publisher: z.string().nullable(),
        title: z.string().nullable(),
        start: z.int(),
        end: z.int(),
        page: z.int().nullable(),
        quote: z.string(),
      }),
    )
    .describe('the first is the one whose words are the text'),
});

const entries = route({
  method: 'get',
  path: '/api/chronicle',
  heavy: true,
  permission: 'read',
  summary: 'Who did what to whom, in the order of time',
  description: 'Mentions that one document groups are one entry.',
  query: FilterQuery.omit({ kind: true }).extend(PageQuery.shape),
  answer: pageOf(Entry).extend({ total: z.int() }),
  handle: async (call) => {
    const { query, record } = call;
    const filter = await filterOf(query, call);
    const lens = await lensOf(query.names, call);
    const board = await cachedView('chronicle', call, () => recordedChronicle(record, filter, lens));
    return boardPage(board, query);
  },
});

const Link = z.object({
  pair: z.tuple([z.string(), z.string()]).describe('ids of the findings'),
  score: z.number(),
  reasons: z.array(z.string()),
});

const ToldEventView = z.object({
  date: z.string().nullable(),
  type: EventType,
  tellings: z.array(
    z.object({
      finding: EventFinding,
      publisher: z.string().nullable(),
      title: z.string().nullable(),
      source: z.int().describe('tellings with the same number stand on one source'),
    }),
  ),
  documents: z.int(),
  independent: z.int().describe('how many sources tell it on their own'),
  differences: z.array(z.enum(['date', 'type', 'status', 'place'])),
  links: z.array(Link).describe('why the tellings are taken for one event'),
});

const tellings = route({
  method: 'get',
  path: '/api/tellings',
  heavy: true,
  permission: 'read',
  summary: 'Events that are told more than once, each telling side by side',
  query: FilterQuery.omit({ kind: true })
    .extend({ documents: z.coerce.number().int().min(1).default(2).describe('told by at least so many documents') })
    .extend(PageQuery.shape),
  answer: pageOf(ToldEventView).extend({ total: z.int() }),
  handle: async (call) => {
    const { query, record, desk } = call;
    const filter = await filterOf(query, call);
    const board = await cachedView('tellings', call, () =>
      eventTellings(record, filter, desk.knowledge, query.documents),
    );
    const lens = await lensOf(query.names, call);
    const page = await boardPage(board, query);
    return lens ? { ...page, items: page.items.map((each) => toldEventThroughLens(each, lens)) } : page;
  },
});

export const chronicleRoutes = [entries, tellings];
