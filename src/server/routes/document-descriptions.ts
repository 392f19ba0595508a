import { z } from 'zod';
import { Description, RecordedDescription } from '../../record/desk/descriptions.ts';
import { DocumentId, knownDocument } from '../known-document.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { StartedJob, startJob } from '../start-job.ts';

const history = route({
  method: 'get',
  path: '/api/documents/{id}/description',
  permission: 'read',
  summary: 'What analysts said that a document is, latest first, each with what stood there before',
  params: DocumentId,
  answer: z.object({ items: z.array(RecordedDescription), next: z.null() }),
  handle: async ({ params, record, desk }) => {
    await knownDocument({ params, record });
    return { items: await desk.record.desk.descriptions.history(params.id), next: null };
  },
});

const describe = route({
  method: 'post',
  path: '/api/documents/{id}/description',
  permission: 'add',
  summary: 'Say what a document is: its title, publisher and when it appeared; it is read again with that',
  description:
    'What is null stays as it is; an empty text takes back what was said: what stood there before holds again. ' +
    '`published` is a day, month or year. What changes nothing is refused. Earlier descriptions are kept; decisions stay. ' +
    'Where it cannot be read again, the job says so, and the description holds from the next reading on.',
  params: DocumentId,
  body: Description.refine((given) => Object.values(given).some((value) => value !== null), {
    error: 'Give a title, a publisher or a date.',
  }),
  audited: (body) => body,
  status: 202,
  answer: StartedJob,
  handle: async ({ params, body, record, viewer, desk }) => {
    const document = await knownDocument({ params, record });
    if (document.withdrawn !== null) throw new Problem('refused', `The document is withdrawn: ${document.withdrawn}`);
    await desk.record.desk.descriptions.append(params.id, body, viewer.name, desk.now());
    const items = [{ origin: params.id, bytes: null }];
    return startJob({ kind: 'reread', handling: null }, items, { viewer, desk });
  },
});

export const documentDescriptionRoutes = [history, describe];
