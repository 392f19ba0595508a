import { z } from 'zod';
import { nameSuggestions } from '../../publish/views/name-suggestions.ts';
import { NAME_KINDS, RecordedNameDecision } from '../../record/name-decision.ts';
import { standing } from '../../record/standing.ts';
import { cachedView } from '../cached-view.ts';
import { PageQuery, pageOf, sliced } from '../page.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const Kind = z.enum(NAME_KINDS);
const NamedThing = z.object({ id: z.string().nullable(), name: z.string(), findings: z.int() });

const suggestions = route({
  method: 'get',
  path: '/api/names/suggestions',
  heavy: true,
  permission: 'read',
  summary: 'Names that may mean one actor or place, the surest first, with what speaks for it',
  query: z.strictObject({ kind: Kind }).extend(PageQuery.shape),
  answer: pageOf(
    z.object({
      kind: Kind,
      from: NamedThing.describe('what would be merged'),
      into: NamedThing,
      document: z.string().nullable().describe('the document in which alone the name means that'),
      score: z.number(),
      reasons: z.array(z.string()),
    }),
  ).extend({ total: z.int() }),
  handle: async (call) => {
    const { query, record, desk } = call;
    const all = await cachedView('name-suggestions', call, () => nameSuggestions(record, query.kind, desk.knowledge));
    return { ...sliced(all, query), total: all.length };
  },
});

const decisions = route({
  method: 'get',
  path: '/api/names/decisions',
  permission: 'read',
  summary: 'Who decided what about names, latest first',
  query: z.strictObject({ kind: Kind.optional() }),
  answer: z.object({
    items: z.array(RecordedNameDecision.extend({ stands: z.boolean().describe('false when it was taken back') })),
    next: z.null(),
  }),
  handle: async ({ query, record }) => {
    const all = await record.names.decisions();
    const stand = new Set(standing(all).map(({ number }) => number));
    const items = all
      .filter(({ kind }) => query.kind === undefined || kind === query.kind)
      .map((decision) => ({ ...decision, stands: stand.has(decision.number) }))
      .toReversed();
    return { items, next: null };
  },
});

const Pair = z.strictObject({
  kind: Kind,
  name: z.string().min(1).max(300).nullable().default(null).describe('the name that is merged; null when an id is'),
  id: z.string().min(1).max(300).nullable().default(null),
  into: z.string().min(1).max(300).nullable().default(null).describe('id in the packs or in the record'),
  intoName: z.string().min(1).max(300).nullable().default(null).describe('or the name of an actor of the record'),
  document: z.string().nullable().default(null).describe('the document in which alone it is meant'),
  reason: z.string().max(2000).nullable().default(null),
});

const merge = route({
  method: 'post',
  path: '/api/names/merge',
  permission: 'decide',
  summary: 'Say that two names mean one actor or place',
  description: 'No document is changed by it; it can be taken back.',
  body: Pair,
  status: 201,
  answer: RecordedNameDecision,
  handle: async ({ body, record, viewer, desk }) => {
    const known = body.kind === 'actor' ? desk.knowledge.actors : desk.knowledge.places;
    if (body.into !== null && !body.into.startsWith('record:') && !known.has(body.into))
      throw new Problem('refused', `The packs have no ${body.kind} '${body.into}'.`);
    return record.names.decide({ ...body, action: 'merge', undoes: null, who: viewer.name, at: desk.now() });
  },
});

const apart = route({
  method: 'post',
  path: '/api/names/apart',
  permission: 'decide',
  summary: 'Say that two names do not mean one, so that nothing suggests it again',
  body: Pair,
  status: 201,
  answer: RecordedNameDecision,
  handle: ({ body, record, viewer, desk }) =>
    record.names.decide({ ...body, action: 'apart', undoes: null, who: viewer.name, at: desk.now() }),
});

const unmerge = route({
  method: 'post',
  path: '/api/names/unmerge',
  permission: 'decide',
  summary: 'Take a decision about names back',
  body: z.strictObject({
    decision: z.int().positive().describe('its number'),
    reason: z.string().max(2000).nullable().default(null),
  }),
  status: 201,
  answer: RecordedNameDecision,
  handle: async ({ body, record, viewer, desk }) => {
    const taken = (await record.names.decisions()).find(({ number }) => number === body.decision);
    if (!taken) throw new Problem('not-found', `There is no decision ${body.decision} about names.`);
    return record.names.decide({
      kind: taken.kind,
      action: 'undo',
      name: null,
      id: null,
      document: null,
      into: null,
      intoName: null,
      undoes: taken.number,
      who: viewer.name,
      at: desk.now(),
      reason: body.reason,
    });
  },
});

export const nameRoutes = [suggestions, decisions, merge, apart, unmerge];
