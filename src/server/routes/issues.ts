import { z } from 'zod';
import { ISSUE_THEMES, Masthead } from '../../kinds/issue.ts';
import { newIssue } from '../../publish/issue/new-issue.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { IssueName } from '../../record/issue-store.ts';
import { heldContent } from '../issues/held-content.ts';
import { etag, issueOf, NamedIssue, oldVersion, seenVersion, tellOf, Version } from '../issues/issue-version.ts';
import { route } from '../route.ts';

const issues = route({
  method: 'get',
  path: '/api/issues',
  permission: 'read',
  summary: 'The issues of the bulletin, latest period first',
  answer: z.object({
    items: z.array(
      z.object({
        issue: z.string(),
        title: z.string(),
        period: z.string(),
        state: z.enum(['draft', 'published']),
        version: z.int(),
        edition: z.int(),
        who: z.string(),
        at: z.string(),
      }),
    ),
    next: z.null(),
  }),
  handle: async ({ record }) => ({ items: await record.issues.list(), next: null }),
});

const draft = route({
  method: 'post',
  path: '/api/issues',
  permission: 'write',
  summary: 'Draft the issue of a period from the record',
  description:
    'Refused when the record holds nothing of the period; the answer names the months of which it holds most.',
  body: z.strictObject({
    period: z.string().refine((period) => edtfDays(period) !== null, 'Give a period as 2024-10.'),
    name: IssueName.nullable().default(null).describe('made from the period when left out'),
    masthead: Masthead.partial().default({}),
    theme: z.enum(ISSUE_THEMES).nullable().default(null),
    acceptedOnly: z.boolean().default(false).describe('only findings that an analyst accepted'),
    empty: z
      .boolean()
      .default(false)
      .describe('the frame of an issue also when the record holds nothing of the period'),
  }),
  status: 201,
  answer: Version,
  etag,
  handle: async ({ body, record, viewer, desk }) => {
    const made = await newIssue(record, desk.knowledge, { ...body, model: null, who: viewer.name, at: desk.now() });
    tellOf(desk, made);
    return made;
  },
});

const issue = route({
  method: 'get',
  path: '/api/issues/{id}',
  permission: 'read',
  summary: 'One issue; its ETag is what PUT wants as If-Match',
  params: NamedIssue,
  query: z.object({ version: z.coerce.number().int().positive().optional().describe('the latest when left out') }),
  answer: Version,
  etag,
  handle: async (call) => issueOf(call, call.query.version),
});

const history = route({
  method: 'get',
  path: '/api/issues/{id}/history',
  permission: 'read',
  summary: 'Every version, edition and correction of an issue',
  params: NamedIssue,
  answer: z.object({
    versions: z.array(Version.omit({ content: true })),
    publications: z.array(
      z.object({
        issue: z.string(),
        edition: z.int(),
        version: z.int(),
        despite: z.string().nullable(),
        who: z.string(),
        at: z.string(),
      }),
    ),
    corrections: z.array(
      z.object({
        number: z.int(),
        issue: z.string(),
        edition: z.int(),
        sentence: z.string(),
        was: z.string(),
        is: z.string(),
        citations: z.array(z.string()),
        reason: z.string(),
        who: z.string(),
        at: z.string(),
      }),
    ),
  }),
  handle: async (call) => {
    await issueOf(call);
    const { issues: store } = call.record;
    const publications = await store.publications(call.params.id);
    return {
      versions: await store.history(call.params.id),
      publications: publications.map(({ seal: _seal, ...rest }) => rest),
      corrections: await store.corrections(call.params.id),
    };
  },
});

const save = route({
  method: 'put',
  path: '/api/issues/{id}',
  permission: 'write',
  summary: 'Keep a draft as its next version',
  description:
    'Send `If-Match` with the ETag of the version that was edited: 412 when somebody else saved one since. Citations ' +
    'and sources follow from what the parts cite.',
  params: NamedIssue,
  body: z.strictObject({ content: z.unknown(), note: z.string().max(2000).nullable().default(null) }),
  answer: Version,
  etag,
  handle: async (call) => {
    const { params, body, record, viewer, desk } = call;
    const seen = await seenVersion(call);
    const content = await heldContent(call, body.content);
    const change = { content, who: viewer.name, at: desk.now(), note: body.note };
    const saved = await record.issues.save(params.id, seen, change).catch(oldVersion);
    tellOf(desk, saved);
    return saved;
  },
});

export const issueRoutes = [issues, draft, issue, history, save];
