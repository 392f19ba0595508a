import { z } from 'zod';
import { JUDGEMENTS, THREAD_ACTIONS, ThreadJudgement } from '../../record/thread-decision.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { Month } from '../schemas/month.ts';

const Id = z.object({ id: z.string().max(200) });

const judgements = route({
  method: 'get',
  path: '/api/threads/{id}/judgements',
  permission: 'read',
  summary: 'What the desk judged of a thread, month by month, in the order in which it was judged',
  params: Id,
  answer: z.object({ items: z.array(ThreadJudgement), next: z.null() }),
  handle: async ({ params, record }) => ({ items: await record.threads.judgements(params.id), next: null }),
});

const judge = route({
  method: 'post',
  path: '/api/threads/{id}/judgements',
  permission: 'decide',
  summary: 'Judge how a thread went in a month, in the desk’s own word',
  description: 'Earlier judgements are kept; the latest counts.',
  params: Id,
  body: z.strictObject({
    month: Month,
    judgement: z.enum(JUDGEMENTS),
    reason: z.string().max(2000).nullable().default(null),
  }),
  status: 201,
  answer: ThreadJudgement,
  handle: async ({ params, body, record, viewer, desk }) => {
    if (!desk.knowledge.threads.has(params.id))
      throw new Problem('not-found', `The packs have no thread ${params.id}.`);
    const made = { ...body, thread: params.id, who: viewer.name, at: desk.now() };
    await record.threads.judge(made);
    return made;
  },
});

const pick = route({
  method: 'post',
  path: '/api/threads/{id}/entries',
  permission: 'decide',
  summary: 'Put a finding into a thread by hand, or take it out',
  params: Id,
  body: z.strictObject({
    finding: z.string().regex(/^[0-9a-f]{4,20}$/),
    action: z.enum(THREAD_ACTIONS),
    reason: z.string().max(2000).nullable().default(null),
  }),
  status: 201,
  answer: z.object({ number: z.int(), finding: z.string(), action: z.enum(THREAD_ACTIONS) }),
  handle: async ({ params, body, record, viewer, desk }) => {
    if (!desk.knowledge.threads.has(params.id))
      throw new Problem('not-found', `The packs have no thread ${params.id}.`);
    const finding = await record.finding(body.finding);
    if (!finding) throw new Problem('not-found', `There is no finding ${body.finding}.`);
    const { number, action } = await record.threads.decide({
      ...body,
      finding: finding.finding.id,
      thread: params.id,
      undoes: null,
      who: viewer.name,
      at: desk.now(),
    });
    return { number, finding: finding.finding.id, action };
  },
});

export const threadJudgementRoutes = [judgements, judge, pick];
