import { z } from 'zod';
import { correctIssue } from '../../publish/issue/correct-issue.ts';
import { publishIssue } from '../../publish/issue/publish-issue.ts';
import { ChecksFailed } from '../../publish/issue/refuse-when-wrong.ts';
import { refuseRestricted } from '../hold-back.ts';
import { etag, issueOf, NamedIssue, oldVersion, seenVersion, tellOf, Version } from '../issues/issue-version.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';

const publish = route({
  method: 'post',
  path: '/api/issues/{id}/publish',
  permission: 'publish',
  summary: 'Freeze an issue with the hashes of what it rests on',
  description:
    'Send `If-Match` with the version that was seen. Refused when checks fail, unless `despite` says why it goes out ' +
    'all the same; and always when it cites what is not open to everybody.',
  params: NamedIssue,
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
    tellOf(desk, published);
    return published;
  },
});

const correct = route({
  method: 'post',
  path: '/api/issues/{id}/correct',
  permission: 'publish',
  summary: 'Correct or withdraw a sentence of a published issue, in a new edition',
  params: NamedIssue,
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
    tellOf(desk, corrected);
    return corrected;
  },
});

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

export const issuePublishingRoutes = [publish, correct];
