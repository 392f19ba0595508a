import { z } from 'zod';
import { ComplianceFinding } from '../../kinds/compliance.ts';
import { StatementFinding } from '../../kinds/statement.ts';
import { claimThroughLens } from '../../link/names/through-lens.ts';
import { claimBoard } from '../../publish/views/claim-board.ts';
import { repeatedPassages } from '../../publish/views/repeated-passages.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { boardPage, PageQuery, pageOf, sliced } from '../page.ts';
import { flag, route } from '../route.ts';
import { CitedSource, citedSource } from '../schemas/finding-view.ts';

const Voice = z.object({
  finding: z.discriminatedUnion('kind', [StatementFinding, ComplianceFinding]),
  stance: z.enum(['holds', 'denies']),
  who: z.string(),
  actors: z.array(z.string()),
  side: z.string().nullable().describe('id of the state for which they speak'),
  date: z.string().nullable(),
  dated: z.enum(['finding', 'document']).nullable(),
  content: z.string(),
});

const Standing = z.enum(['contested', 'denied', 'repeated']);

const ClaimView = z.object({
  about: z.string(),
  state: Standing,
  holds: z.array(Voice),
  denies: z.array(Voice),
  answers: z.array(Voice).describe('another account of the same by somebody who denies it'),
  links: z.array(
    z.object({
      pair: z.tuple([z.string(), z.string()]),
      relation: z.enum(['denies', 'repeats', 'answers']),
      score: z.number(),
      reasons: z.array(z.string()),
    }),
  ),
});

const claims = route({
  method: 'get',
  path: '/api/claims',
  heavy: true,
  permission: 'read',
  summary: 'Claims and who denies them, side by side',
  description: 'Who is right is left open. Filters choose claims by any one of their voices.',
  query: FilterQuery.omit({ kind: true })
    .extend({
      repeated: flag('also claims that several hold and nobody denies'),
      standing: Standing.optional().describe('only claims that stand so'),
    })
    .extend(PageQuery.shape),
  answer: pageOf(ClaimView).extend({
    total: z.int(),
    contested: z.int().describe('how many of them are held and denied'),
    sources: z.array(CitedSource),
  }),
  handle: async (call) => {
    const { record, desk } = call;
    const { standing, ...query } = call.query;
    const filter = await filterOf(query, call);
    const scope = query.repeated || standing === 'repeated' ? 'all' : 'disputed';
    const board = await cachedView('claims', { ...call, query: { ...query, repeated: scope === 'all' } }, () =>
      claimBoard(record, filter, desk.knowledge, scope),
    );
    const all = standing ? board.filter(({ state }) => state === standing) : board;
    const lens = await lensOf(query.names, call);
    const { items: chosen, next } = sliced(all, query);
    const items = lens ? chosen.map((claim) => claimThroughLens(claim, lens)) : chosen;
    const cited = new Set(
      items.flatMap(({ holds, denies, answers }) =>
        [...holds, ...denies, ...answers].map(({ finding }) => finding.document),
      ),
    );
    const sources = await Promise.all([...cited].map(async (id) => citedSource(id, await record.document(id))));
    const contested = all.filter(({ state }) => state === 'contested').length;
    return { items, next, total: all.length, contested, sources };
  },
});

const Passage = z.object({ document: z.string(), block: z.int(), start: z.int(), end: z.int(), text: z.string() });

const repeats = route({
  method: 'get',
  path: '/api/repeats',
  heavy: true,
  permission: 'read',
  summary: 'Passages that stand in several documents, and what was changed',
  query: z
    .object({
      source: z.string().max(300).optional(),
      within: flag('also what one document repeats of itself'),
      least: z.coerce.number().gt(0).max(1).default(0.5).describe('least share of common word sequences'),
    })
    .extend(PageQuery.shape),
  answer: pageOf(
    z.object({
      first: Passage,
      again: Passage,
      overlap: z.number(),
      differences: z.array(z.object({ in: z.enum(['both', 'first', 'second']), text: z.string() })),
    }),
  ).extend({ total: z.int() }),
  handle: async (call) => {
    const board = await cachedView('repeats', call, () => repeatedPassages(call.record, call.query));
    return boardPage(board, call.query);
  },
});

export const claimRoutes = [claims, repeats];
