import { z } from 'zod';
import { Place } from '../../kinds/place.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PlaceCount } from '../../record/place-count.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { PageQuery, pageOf, sliced } from '../page.ts';
import { Problem } from '../problem.ts';
import { type Call, route } from '../route.ts';

const Summary = z.object({
  place: z.string().nullable().describe('id in the packs; null for a name that no pack knows'),
  name: z.string().describe('of a known place in desk style, else as written'),
  findings: z.int(),
  entry: Place.nullable(),
});

const placesNamed = async (call: Pick<Call<unknown, FilterQuery, unknown>, 'query' | 'record' | 'viewer' | 'desk'>) => {
  const filter = await filterOf(call.query, call);
  return cachedView('places', call, async () => {
    const counts = new Map<string, PlaceCount>();
    for (const { place, name, findings } of await call.record.places(filter)) {
      const key = place ?? ` ${name}`;
      const known = (place && call.desk.knowledge.places.get(place)?.name) || name;
      counts.set(key, { place, name: known, findings: (counts.get(key)?.findings ?? 0) + findings });
    }
    return [...counts.values()].sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1));
  });
};

/** Whether a name of a place, as written or of any side, holds a part. */
const holdsName = (part: string, { places }: Pick<Knowledge, 'places'>) => {
  const folded = part.toLocaleLowerCase('en');
  const holds = (text: string): boolean => text.toLocaleLowerCase('en').includes(folded);
  return ({ place, name }: PlaceCount): boolean =>
    holds(name) || (place !== null && (places.get(place)?.names.some(({ text }) => holds(text)) ?? false));
};

const places = route({
  method: 'get',
  path: '/api/places',
  heavy: true,
  permission: 'read',
  summary: 'The places at which findings lie, most findings first',
  query: FilterQuery.extend({
    name: z.string().max(200).optional().describe('only of which a name, any side’s, holds this'),
  }).extend(PageQuery.shape),
  answer: pageOf(Summary).extend({ total: z.int() }),
  handle: async (call) => {
    const { name: part, ...query } = call.query;
    const places = await placesNamed({ ...call, query });
    const all = part === undefined ? places : places.filter(holdsName(part, call.desk.knowledge));
    const lens = await lensOf(call.query.names, call);
    const { items: chosen, next } = sliced(all, call.query);
    const items = lens ? chosen.map((each) => ({ ...each, name: lens.place(each) })) : chosen;
    const entryOf = (id: string | null) => (id === null ? null : (call.desk.knowledge.places.get(id) ?? null));
    return { items: items.map((item) => ({ ...item, entry: entryOf(item.place) })), next, total: all.length };
  },
});

const place = route({
  method: 'get',
  path: '/api/places/{id}',
  permission: 'read',
  summary: 'One place: its names by side, what it lies in according to whom, and what the record tells',
  params: z.object({ id: z.string().min(1).max(300) }),
  query: FilterQuery.pick({ names: true }),
  answer: z.object({
    id: z.string().nullable(),
    name: z.string(),
    entry: Place.nullable(),
    total: z.int(),
    kinds: z.record(z.string(), z.int()),
    types: z.record(z.string(), z.int()),
  }),
  handle: async (call) => {
    const { params, record, desk } = call;
    const lens = await lensOf(call.query.names, call);
    const entry = desk.knowledge.places.get(params.id) ?? null;
    const { total, kinds, types } = await record.counts(await filterOf({ place: [params.id] }, call));
    if (!entry && total === 0) throw new Problem('not-found', `No place is called ${params.id}.`);
    const asRecord = (counts: typeof kinds) => Object.fromEntries(counts.map(({ value, count }) => [value, count]));
    return {
      id: entry?.id ?? null,
      name: lens?.place({ place: entry?.id ?? null, name: params.id }) ?? entry?.name ?? params.id,
      entry,
      total,
      kinds: asRecord(kinds),
      types: asRecord(types),
    };
  },
});

export const placeRoutes = [places, place];
