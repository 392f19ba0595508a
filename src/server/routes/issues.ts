import { z } from 'zod';
import { ISSUE_THEMES, Issue, Masthead } from '../../kinds/issue.ts';
import { ISSUE_FORMATS, type RenderedIssue, renderIssue } from '../../publish/bulletin/render-issue.ts';
import { CHECK_RULES } from '../../publish/issue/check/issue-warning.ts';
import { correctIssue } from '../../publish/issue/correct-issue.ts';
import { holdCitations } from '../../publish/issue/hold-citations.ts';
import { newIssue } from '../../publish/issue/new-issue.ts';
import { publishIssue } from '../../publish/issue/publish-issue.ts';
import { ChecksFailed, checkRecordedIssue } from '../../publish/issue/refuse-when-wrong.ts';
import { edtfDays } from '../../record/edtf-days.ts';
import { ISSUE_ACTIONS, IssueName, type IssueVersion } from '../../record/issue-store.ts';
import { RecordError } from '../../record/record-error.ts';
import { refuseRestricted } from '../hold-back.ts';
import { Problem } from '../problem.ts';
import { type Call, route } from '../route.ts';

const Name = z.object({ id: IssueName });
const Change = { who: z.string(), at: z.string(), note: z.string().nullable() };

const Version = z.object({
  issue: z.string(),
  version: z.int(),
  action: z.enum(ISSUE_ACTIONS),
  ...Change,
  content: Issue,
});

const etag = ({ version }: Pick<IssueVersion, 'version'>): string => `"v${version}"`;

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
  body: z.strictObject({
    period: z.string().refine((period) => edtfDays(period) !== null, 'Give a period as 2024-10.'),
    name: IssueName.nullable().default(null).describe('made from the period when left out'),
    masthead: Masthead.partial().default({}),
    theme: z.enum(ISSUE_THEMES).nullable().default(null),
    acceptedOnly: z.boolean().default(false).describe('only findings that an analyst accepted'),
  }),
  status: 201,
  answer: Version,
  etag,
  handle: async ({ body, record, viewer, desk }) => {
    const made = await newIssue(record, desk.knowledge, { ...body, model: null, who: viewer.name, at: desk.now() });
    tell(desk, made);
    return made;
  },
});

const issue = route({
  method: 'get',
  path: '/api/issues/{id}',
  permission: 'read',
  summary: 'One issue; its ETag is what PUT wants as If-Match',
  params: Name,
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
  params: Name,
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
  params: Name,
  body: z.strictObject({ content: z.unknown(), note: z.string().max(2000).nullable().default(null) }),
  answer: Version,
  etag,
  handle: async (call) => {
    const { params, body, record, viewer, desk } = call;
    const seen = await seenVersion(call);
    const content = await heldContent(call, body.content);
    const change = { content, who: viewer.name, at: desk.now(), note: body.note };
    const saved = await record.issues.save(params.id, seen, change).catch(oldVersion);
    tell(desk, saved);
    return saved;
  },
});

const Warnings = z.object({
  warnings: z.array(
    z.object({
      sentence: z.string().describe('id of the sentence; of a figure, ledger entry or correction that of the block'),
      rule: z.enum(CHECK_RULES),
      message: z.string(),
      expected: z.string().nullable().describe('what the source or the record has'),
      actual: z.string().describe('what the issue has'),
    }),
  ),
});

const check = route({
  method: 'post',
  path: '/api/issues/{id}/check',
  permission: 'read',
  summary: 'What in an issue cites nothing or disagrees with what it cites',
  params: Name,
  body: z.strictObject({ content: z.unknown().optional().describe('an issue that is not saved yet') }),
  answer: Warnings,
  changesNothing: true,
  handle: async (call) => {
    const { content } = await issueOf(call);
    const checked = call.body.content === undefined ? content : await heldContent(call, call.body.content);
    return { warnings: await checkRecordedIssue(call.record, call.desk.knowledge, checked) };
  },
});

const Format = z.enum(ISSUE_FORMATS).default('html');
const RENDERED = {
  mediaTypes: ['text/html', 'application/pdf', 'application/epub+zip', 'text/markdown', 'application/json'],
};

const render = route({
  method: 'get',
  path: '/api/issues/{id}/render',
  permission: 'read',
  summary: 'An issue in a format, as readers get it',
  params: Name,
  query: z.object({
    format: Format,
    theme: z.enum(ISSUE_THEMES).optional(),
    version: z.coerce.number().int().positive().optional(),
  }),
  answer: RENDERED,
  handle: async (call) => {
    const { format, theme, version } = call.query;
    const { content } = await issueOf(call, version);
    return rendered(await renderIssue(content, format, { ...(theme && { theme }) }), call.params.id);
  },
});

const preview = route({
  method: 'post',
  path: '/api/issues/{id}/render',
  permission: 'read',
  summary: 'An issue that is not saved yet, as readers would get it',
  params: Name,
  query: z.object({ format: Format }),
  body: z.strictObject({ content: z.unknown() }),
  answer: RENDERED,
  changesNothing: true,
  handle: async (call) => {
    await issueOf(call);
    const content = await heldContent(call, call.body.content);
    return rendered(await renderIssue(content, call.query.format), call.params.id);
  },
});

/** Shown in a frame of the desk or saved; whatever a document put into it, nothing of it runs. */
const rendered = ({ bytes, mediaType, extension, warnings }: RenderedIssue, name: string): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `${extension === 'html' ? 'inline' : 'attachment'}; filename="${name}.${extension}"`,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
      ...(warnings.length > 0 && { 'x-warnings': encodeURIComponent(warnings.join(' ')) }),
    },
  });

const publish = route({
  method: 'post',
  path: '/api/issues/{id}/publish',
  permission: 'publish',
  summary: 'Freeze an issue with the hashes of what it rests on',
  description:
    'Send `If-Match` with the version that was seen. Refused when checks fail, unless `despite` says why it goes out ' +
    'all the same; and always when it cites what is not open to everybody.',
  params: Name,
  body: z.strictObject({ despite: z.string().min(1).max(2000).nullable().default(null) }),
  answer: Version,
  etag,
  handle: async (call) => {
    const { params, body, record, viewer, desk } = call;
    const seen = await seenVersion(call);
    const { content, who } = await issueOf(call);
    if ((await desk.record.desk.settings()).separateReviewers && who === viewer.name)
      throw new Problem('forbidden', 'Here nobody publishes what they wrote last. Somebody else looks at it first.');
    await refuseRestricted(content, desk);
    const published = await publishIssue(record, desk.knowledge, params.id, {
      seen,
      despite: body.despite,
      who: viewer.name,
      at: desk.now(),
    }).catch(refusal);
    tell(desk, published);
    return published;
  },
});

const correct = route({
  method: 'post',
  path: '/api/issues/{id}/correct',
  permission: 'publish',
  summary: 'Correct or withdraw a sentence of a published issue, in a new edition',
  params: Name,
  body: z.strictObject({
    sentence: z.string().describe('id of the sentence that is wrong'),
    line: z.string().max(20_000).nullable().describe('the right sentence as in an issue’s text; null to withdraw it'),
    reason: z.string().min(1).max(2000),
    despite: z.string().min(1).max(2000).nullable().default(null),
  }),
  answer: Version,
  etag,
  handle: async (call) => {
    const { params, body, record, viewer, desk } = call;
    const seen = await seenVersion(call);
    const corrected = await correctIssue(record, desk.knowledge, params.id, {
      ...body,
      seen,
      who: viewer.name,
      at: desk.now(),
    }).catch(refusal);
    tell(desk, corrected);
    return corrected;
  },
});

type IssueCall = Pick<Call<{ id: string }, unknown, unknown>, 'params' | 'record' | 'request'>;

/** @throws Problem when there is none that the viewer may see */
const issueOf = async (
  { params, record }: Pick<IssueCall, 'params' | 'record'>,
  version?: number,
): Promise<IssueVersion> => {
  const found = await record.issues.get(params.id, version);
  if (!found)
    throw new Problem('not-found', `There is no ${version ? `version ${version} of ` : ''}issue ${params.id}.`);
  return found;
};

/** The version that `If-Match` names. */
const seenVersion = async (call: IssueCall): Promise<number> => {
  const given = call.request.headers.get('if-match');
  if (given === null) throw new Problem('say-version', 'Send If-Match with the ETag of the issue as you saw it.');
  const seen = Number(/^"v(\d+)"$/.exec(given.trim())?.[1] ?? 0);
  const { version } = await issueOf(call);
  if (seen !== version) throw changed(version);
  return seen;
};

const changed = (version?: number): Problem =>
  new Problem(
    'old-version',
    `Somebody saved ${version ? `version ${version}` : 'a version'} since. Fetch it and look again.`,
  );

const oldVersion = (error: unknown): never => {
  throw error instanceof RecordError && error.code === 'changed' ? changed() : error;
};

const refusal = (error: unknown): never => {
  if (error instanceof ChecksFailed)
    throw new Problem(
      'refused',
      `${error.message} Edit the issue, or say in \`despite\` why it goes out all the same.`,
      {
        errors: error.warnings.map((warning) => ({ where: warning.sentence, message: warning.message })),
      },
    );
  if (error instanceof SyntaxError || error instanceof RangeError) throw new Problem('refused', `${error.message}.`);
  return oldVersion(error);
};

/** The issue that was sent, with exactly the citations and sources that its parts use. */
const heldContent = async (call: IssueCall, sent: unknown): Promise<Issue> => {
  const before = (await issueOf(call)).content;
  const given = typeof sent === 'object' && sent !== null ? (sent as Partial<Issue>) : {};
  const withCitations = {
    ...given,
    citations: given.citations ?? before.citations,
    sources: given.sources ?? before.sources,
  };
  if (!Array.isArray(given.parts)) throw new Problem('refused', 'The issue has no `parts`.');
  let held: Awaited<ReturnType<typeof holdCitations>>;
  try {
    held = await holdCitations(withCitations as Issue, call.record);
  } catch {
    throw new Problem('refused', 'The parts of the issue are not as the description says.');
  }
  const { issue: content, unknown } = held;
  if (unknown.length > 0)
    throw new Problem('refused', unknown.map(({ message }) => message).join('; '), {
      errors: unknown.map(({ finding, message }) => ({ where: finding, message })),
    });
  const parsed = Issue.safeParse(content);
  if (!parsed.success)
    throw new Problem('refused', 'The issue does not fit.', {
      errors: parsed.error.issues.map(({ path, message }) => ({ where: path.join('.'), message })),
    });
  return parsed.data;
};

const tell = ({ events }: Call<unknown, unknown, unknown>['desk'], { issue: name, version }: IssueVersion): void =>
  events.tell({ type: 'issue', data: { issue: name, version }, document: null, who: null });

export const issueRoutes = [issues, draft, issue, history, save, check, render, preview, publish, correct];
