import { z } from 'zod';
import { RecordedWithdrawal, WithdrawalReason } from '../../record/desk/withdrawals.ts';
import { recordedSource } from '../../registry/recorded-source.ts';
import { DocumentId, knownDocument } from '../known-document.ts';
import { route } from '../route.ts';
import { StartedJob, startJob } from '../start-job.ts';

const history = route({
  method: 'get',
  path: '/api/documents/{id}/withdrawal',
  permission: 'read',
  summary: 'Who took a document out of the record or back in, when and why, latest first',
  params: DocumentId,
  answer: z.object({ items: z.array(RecordedWithdrawal), next: z.null() }),
  handle: async ({ params, record, desk }) => {
    await knownDocument({ params, record });
    return { items: await desk.record.desk.withdrawals.history(params.id), next: null };
  },
});

const withdraw = route({
  method: 'post',
  path: '/api/documents/{id}/withdrawal',
  permission: 'handle',
  summary: 'Take a document out of the record that should not count',
  description:
    'What was read out of it is in no list, view, search, link or export any more, and adding the file again leaves it ' +
    'so. Its original, its text and all decisions stay. One that is withdrawn already is refused.',
  params: DocumentId,
  body: z.strictObject({ reason: WithdrawalReason }),
  audited: (body) => body,
  status: 201,
  answer: RecordedWithdrawal,
  handle: async ({ params, body, record, viewer, desk }) => {
    await knownDocument({ params, record });
    const { withdrawals } = desk.record.desk;
    const withdrawal = await withdrawals.withdraw(params.id, body.reason, viewer.name, desk.now());
    desk.events.tell({
      type: 'document',
      data: { document: params.id, outcome: 'withdrawn' },
      document: params.id,
      who: null,
    });
    return withdrawal;
  },
});

const takeBack = route({
  method: 'delete',
  path: '/api/documents/{id}/withdrawal',
  permission: 'handle',
  summary: 'Let a withdrawn document count again; it is read again',
  description: 'Decisions on what was read out of it hold as before. One that is not withdrawn is refused.',
  params: DocumentId,
  status: 202,
  answer: StartedJob,
  handle: async ({ params, record, viewer, desk }) => {
    await knownDocument({ params, record });
    // What cannot be read stays withdrawn.
    await (await desk.jobs.reader()).read(await recordedSource(record, params.id));
    await desk.record.desk.withdrawals.takeBack(params.id, viewer.name, desk.now());
    const items = [{ origin: params.id, bytes: null }];
    return startJob({ kind: 'reread', handling: null }, items, { viewer, desk });
  },
});

export const documentWithdrawalRoutes = [history, withdraw, takeBack];
