import { z } from 'zod';
import { DECISION_ACTIONS, RecordedDecision } from '../../record/decision.ts';
import { checkNamed } from '../check-named.ts';
import { checkReviewer } from '../check-reviewer.ts';
import { withSources } from '../findings-page.ts';
import { decodeCursor, encodeCursor, PageQuery, pageOf } from '../page.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';

const NewDecision = z.strictObject({
  finding: z
    .string()
    .regex(/^[0-9a-f]{4,20}$/)
    .describe('id of the finding'),
  action: z.enum(DECISION_ACTIONS),
  changes: z.record(z.string(), z.unknown()).optional().describe('of a correction: new values by field'),
  into: z.string().optional().describe('of a merge: id of the finding that stays'),
  undoes: z.int().positive().optional().describe('of an undo: number of the decision; the last one when left out'),
  reason: z.string().max(2000).optional(),
  seen: z.string().describe('`version` of the finding as you saw it'),
});

const decide = route({
  method: 'post',
  path: '/api/decisions',
  permission: 'decide',
  summary: 'Decide on a finding as you saw it',
  description:
    'Appended for ever; an undo takes it back. Refused with 409 when the finding was changed since you saw it: then ' +
    'fetch it, look again, and decide on the new version.',
  body: NewDecision,
  audited: ({ finding, action, into, undoes }) => ({ finding, action, into, undoes }),
  status: 201,
  answer: z.object({ decision: RecordedDecision, finding: FindingView }),
  handle: async ({ body, record, viewer, desk }) => {
    const { seen, changes = null, into = null, undoes = null, reason = null, ...rest } = body;
    if (into !== null) {
      const stays = await record.finding(into);
      if (!stays) throw new Problem('refused', `There is no finding ${into} to merge into.`);
      if (stays.state === 'merged')
        throw new Problem('refused', `${into} is itself merged into ${stays.into}; merge into that one.`);
    }
    const target = await record.finding(body.finding);
    if (target && body.action === 'accept') await checkReviewer(target, { record, viewer, desk });
    if (target && changes) checkNamed(changes, target.finding, desk.knowledge);
    const decision = await record.decide(
      { ...rest, changes, into, undoes, reason, who: viewer.name, at: desk.now() },
      seen,
    );
    desk.events.tell({
      type: 'decision',
      data: { finding: decision.finding, action: decision.action },
      document: decision.document,
      who: null,
    });
    const after = (await record.finding(decision.finding))!;
    return { decision, finding: (await withSources([after], record))[0]! };
  },
});

const decisions = route({
  method: 'get',
  path: '/api/decisions',
  permission: 'read',
  summary: 'Who decided what, latest first',
  query: PageQuery.extend({ finding: z.string().optional().describe('only on this finding, in their order') }),
  answer: pageOf(RecordedDecision),
  handle: async ({ query, record }) => {
    if (query.finding !== undefined) return { items: await record.decisions(query.finding), next: null };
    const before = query.cursor === undefined ? undefined : decodeCursor(query.cursor, z.int());
    const items = await record.latestDecisions({ ...(before !== undefined && { before }), limit: query.limit });
    return { items, next: items.length === query.limit ? encodeCursor(items.at(-1)!.number) : null };
  },
});

export const decisionRoutes = [decide, decisions];
