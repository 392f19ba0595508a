import { z } from 'zod';
import { LINK_ACTIONS, LinkDecision, LinkKind, LinkRelation } from '../../record/link-decision.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const RecordedLinkDecision = LinkDecision.extend({ number: z.int().positive() });

const decisions = route({
  method: 'get',
  path: '/api/links/decisions',
  permission: 'read',
  summary: 'The decisions on links that stand: what belongs together, and what does not',
  query: z.strictObject({ kind: LinkKind }),
  answer: z.object({ items: z.array(RecordedLinkDecision), next: z.null() }),
  handle: async ({ query, record }) => {
    const standing = await record.links.decided(query.kind);
    const seen = await Promise.all(
      standing.map(async ({ first, second }) => (await isSeen(record, first)) && isSeen(record, second)),
    );
    return { items: standing.filter((_each, i) => seen[i]), next: null };
  },
});

const decide = route({
  method: 'post',
  path: '/api/links/decisions',
  permission: 'decide',
  summary: 'Say whether two findings belong together',
  description:
    'Accepted and joined ones stay together, rejected ones apart, whatever is linked later. An undo takes the last ' +
    'decision on the pair back. What documents say is not changed.',
  body: z.strictObject({
    action: z.enum(LINK_ACTIONS),
    first: z.string().max(100),
    second: z.string().max(100),
    relation: LinkRelation.nullable().default(null).describe('of claims joined by hand'),
    undoes: z.int().positive().nullable().default(null),
    reason: z.string().max(2000).nullable().default(null),
  }),
  status: 201,
  answer: RecordedLinkDecision,
  handle: async ({ body, record, viewer, desk }) => {
    for (const id of [body.first, body.second])
      if (!(await isSeen(record, id))) throw new Problem('not-found', `There is no finding ${id}.`);
    return record.links.decide({ ...body, who: viewer.name, at: desk.now() });
  },
});

/** Whether the viewer may see the finding or the document of the passage. */
const isSeen = async (record: RecordStore, end: string): Promise<boolean> => {
  const [document] = end.split(':');
  return end.includes(':') ? (await record.document(document!)) !== null : (await record.finding(end)) !== null;
};

export const linkDecisionRoutes = [decisions, decide];
