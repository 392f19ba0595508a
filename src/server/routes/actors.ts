import { z } from 'zod';
import { ACTOR_KINDS, Actor } from '../../kinds/actor.ts';
import { PostFinding } from '../../kinds/post.ts';
import { officeTerms } from '../../publish/office-terms.ts';
import type { ActorSummary } from '../../record/record-store.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { PageQuery, pageOf, sliced } from '../page.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const Summary = z.object({
  actor: z.string().nullable().describe('id in the packs or the record; null for a name that nobody knows'),
  name: z.string(),
  findings: z.int(),
  documents: z.int(),
  roles: z.record(z.string(), z.int()).describe('how often as speaker, actor, recipient …'),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  firstDay: z.string().nullable().describe('ISO day of the first finding that is dated to the day'),
  lastDay: z.string().nullable().describe('ISO day of the last one'),
});

const actors = route({
  method: 'get',
  path: '/api/actors',
  heavy: true,
  permission: 'read',
  summary: 'Who is named, how often, in which part; most findings first',
  query: FilterQuery.extend({
    name: z.string().max(200).optional().describe('only whose name holds this'),
    what: z
      .enum([...ACTOR_KINDS, 'new'])
      .optional()
      .describe('only such actors; `new` are in no pack'),
  }).extend(PageQuery.shape),
  answer: pageOf(Summary).extend({ total: z.int() }),
  handle: async (call) => {
    const { name: part, what, ...query } = call.query;
    const filter = await filterOf(query, call);
    // Whoever types a name asks with every letter: all are counted once.
    const named = await cachedView('actors', { ...call, query }, () => call.record.actors(filter));
    const folded = part?.toLocaleLowerCase('en');
    const kindOf = (actor: string | null) => (actor === null ? 'new' : call.desk.knowledge.actors.get(actor)?.kind);
    const all = named.filter(
      ({ name, actor }) =>
        (folded === undefined || name.toLocaleLowerCase('en').includes(folded)) &&
        (what === undefined || kindOf(actor) === what),
    );
    const lens = await lensOf(query.names, call);
    const { items, next } = sliced(all, query);
    const shown = lens ? items.map((each) => ({ ...each, name: lens.party(each) })) : items;
    return { items: shown, next, total: all.length };
  },
});

const Profile = z.object({
  id: z.string().nullable(),
  name: z.string(),
  entry: Actor.nullable().describe('what the packs know'),
  of: z.string().nullable().describe('name of the state or body that it belongs to'),
  summary: Summary.nullable().describe('null when no finding names it'),
  kinds: z.record(z.string(), z.int()).describe('findings by kind'),
  beside: z.array(Summary).describe('who is named in the same findings most'),
  offices: z
    .array(
      z.object({
        office: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        posts: z.array(PostFinding),
      }),
    )
    .describe('as the record tells of them'),
});

const actor = route({
  method: 'get',
  path: '/api/actors/{id}',
  heavy: true,
  permission: 'read',
  summary: 'One actor: what the packs know, and what the record tells',
  description: 'The id of the packs, or a name. Its findings: GET /api/findings?actor=ID.',
  params: z.object({ id: z.string().min(1).max(300) }),
  query: FilterQuery.pick({ names: true }),
  answer: Profile,
  handle: async (call) => {
    const { params, record, desk } = call;
    const lens = await lensOf(call.query.names, call);
    const entry = desk.knowledge.actors.get(params.id) ?? null;
    const filter = await filterOf({ actor: [params.id] }, call);
    const named = await record.actors(filter);
    const isIt = (each: ActorSummary) =>
      entry ? each.actor === entry.id : each.actor === params.id || each.name === params.id;
    const summary = named.find(isIt) ?? null;
    if (!entry && !summary) throw new Problem('not-found', `Nobody in the packs or the record is called ${params.id}.`);
    const counts = await record.kindCounts(filter);
    const posts = await Array.fromAsync(record.findings({ ...filter, kinds: ['post'], actorRoles: ['person'] }));
    const offices = officeTerms(posts.map(({ finding }) => finding)).flatMap((person) => person.offices);
    return {
      id: entry?.id ?? summary?.actor ?? null,
      name:
        lens?.party({ actor: entry?.id ?? summary!.actor, name: entry?.name ?? summary!.name }) ??
        entry?.name ??
        summary!.name,
      entry,
      of: entry?.of ? (desk.knowledge.actors.get(entry.of)?.name ?? entry.of) : null,
      summary,
      kinds: Object.fromEntries(counts.map(({ value, count }) => [value, count])),
      beside: named
        .filter((each) => !isIt(each))
        .slice(0, 20)
        .map((each) => (lens ? { ...each, name: lens.party(each) } : each)),
      offices,
    };
  },
});

export const actorRoutes = [actors, actor];
