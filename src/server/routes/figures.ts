import { z } from 'zod';
import { FigureFinding } from '../../kinds/figure.ts';
import { seriesThroughLens } from '../../link/names/through-lens.ts';
import { seriesBoard } from '../../publish/views/recorded-series.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { boardPage, PageQuery, pageOf } from '../page.ts';
import { route } from '../route.ts';
import { CitedSource, citedSources } from '../schemas/finding-view.ts';

const Series = z.object({
  measure: z.string(),
  unit: z.string(),
  points: z.array(
    z.object({
      asOf: z.string().nullable(),
      told: z.string().nullable().describe('when its document was published, or what time it covers'),
      source: z.string().nullable(),
      finding: FigureFinding,
    }),
  ),
  disagreements: z
    .array(z.tuple([z.int(), z.int()]))
    .describe('pairs of points that hold for the same date and cannot both be true'),
  reasons: z.array(z.string()),
});

const series = route({
  method: 'get',
  path: '/api/figures/series',
  heavy: true,
  permission: 'read',
  summary: 'Numbers that sources give, as series with bounds, sources and disagreements',
  query: FilterQuery.omit({ kind: true })
    .extend({ points: z.coerce.number().int().min(1).default(1).describe('only series of at least so many points') })
    .extend(PageQuery.shape),
  answer: pageOf(Series).extend({ total: z.int(), sources: z.array(CitedSource) }),
  handle: async (call) => {
    const { query, record, desk } = call;
    const filter = await filterOf(query, call);
    const board = await cachedView('series', call, () => seriesBoard(record, filter, desk.knowledge, query.points));
    const lens = await lensOf(query.names, call);
    const page = await boardPage(board, query);
    const items = lens ? page.items.map((each) => seriesThroughLens(each, lens)) : page.items;
    const cited = items.flatMap(({ points }) => points.map(({ finding }) => finding.document));
    return { ...page, items, sources: await citedSources(cited, record) };
  },
});

export const figureRoutes = [series];
