import { z } from 'zod';
import { ActorKind } from '../../kinds/actor.ts';
import { actorNetwork } from '../../publish/views/actor-network.ts';
import { recordedBalance } from '../../publish/views/recorded-balance.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const Network = z.object({
  nodes: z.array(
    z.object({
      id: z.string().describe('in the packs or the record, else the folded name'),
      name: z.string(),
      kind: ActorKind.nullable(),
      side: z.string().nullable().describe('id of the state that it is or belongs to'),
      events: z.int().describe('events with others'),
    }),
  ),
  edges: z.array(
    z.object({
      source: z.string(),
      target: z.string(),
      months: z
        .array(z.object({ month: z.string().nullable(), count: z.int() }))
        .describe('null for events of no one month'),
      types: z.record(z.string(), z.int()).describe('by event type'),
    }),
  ),
});

const network = route({
  method: 'get',
  path: '/api/network',
  heavy: true,
  permission: 'read',
  summary: 'Who has to do with whom, by the events of the record',
  description:
    'Pairs of an actor and a recipient of one event, and of those who act together, with how often in which month.',
  query: FilterQuery.omit({ kind: true }).extend({
    most: z.coerce.number().int().min(2).max(400).default(60).describe('only so many actors, those with most events'),
  }),
  answer: Network,
  handle: async (call) => {
    const filter = await filterOf(call.query, call);
    const lens = await lensOf(call.query.names, call);
    const made = await cachedView('network', call, async () =>
      actorNetwork(
        await Array.fromAsync(call.record.findings({ ...filter, kinds: ['event'] })),
        call.desk.knowledge,
        call.query.most,
      ),
    );
    if (!lens) return made;
    return {
      ...made,
      nodes: made.nodes.map((node) => ({ ...node, name: lens.party({ actor: node.id, name: node.name }) })),
    };
  },
});

const Balance = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      events: z.int(),
      sum: z.number(),
      cooperation: z.number(),
      conflict: z.number(),
      mean: z.number().nullable(),
      alleged: z.int().describe('events that sources only allege, kept out of the sums'),
      findings: z.array(z.string()).describe('ids of the findings that stand for the events'),
      sources: z.array(z.string()),
      sourcesBegin: z.array(z.string()).describe('sources whose first document is of this month'),
      sourcesAdded: z.array(z.string()).describe('sources that came into the record in this month'),
    }),
  ),
  undated: z.int(),
  planned: z.int(),
  denied: z.int(),
});

const balance = route({
  method: 'get',
  path: '/api/balance',
  heavy: true,
  permission: 'read',
  summary: 'What two actors do to each other, month by month, on PLOVER’s scale from −10 to 10',
  query: z.strictObject({
    first: z.string().max(300).describe('id of an actor; what belongs to it acts for it'),
    second: z.string().max(300),
  }),
  answer: Balance,
  handle: async (call) => {
    const { query, record, desk } = call;
    for (const id of [query.first, query.second])
      if (!desk.knowledge.actors.has(id)) throw new Problem('not-found', `The packs have no actor '${id}'.`);
    return cachedView('balance', call, async () => {
      const pair = [query.first, query.second] as const;
      const { months, undated, planned, denied } = await recordedBalance(record, pair, {}, desk.knowledge);
      return {
        months: months.map(({ events, alleged, tellings: _tellings, ...month }) => ({
          ...month,
          events: events.length,
          alleged: alleged.length,
          findings: events.map(({ event }) => event.finding.id),
        })),
        undated,
        planned,
        denied,
      };
    });
  },
});

export const networkRoutes = [network, balance];
