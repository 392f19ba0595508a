import { z } from 'zod';
import { ISSUE_THEMES } from '../../kinds/issue.ts';
import { ISSUE_FORMATS, type RenderedIssue, renderIssue } from '../../publish/bulletin/render-issue.ts';
import { CHECK_RULES } from '../../publish/issue/check/issue-warning.ts';
import { checkRecordedIssue } from '../../publish/issue/refuse-when-wrong.ts';
import { heldContent } from '../issues/held-content.ts';
import { issueOf, NamedIssue } from '../issues/issue-version.ts';
import { route } from '../route.ts';

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
  params: NamedIssue,
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
  params: NamedIssue,
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
  params: NamedIssue,
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

/** How an issue stands and looks, before and after it is saved. */
export const issueRenderingRoutes = [check, render, preview];
