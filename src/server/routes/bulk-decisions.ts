import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { findingVersion } from '../../record/finding-version.ts';
import { RecordError } from '../../record/record-error.ts';
import type { RecordedFinding, RecordStore } from '../../record/record-store.ts';
import { checkReviewer } from '../check-reviewer.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { withSources } from '../findings-page.ts';
import { Problem } from '../problem.ts';
import { type Call, route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';

/** More at once nobody has looked at. */
const MOST = 5000;
const SHOWN = 20;

const Seen = z.strictObject({ finding: z.string().regex(/^[0-9a-f]{4,20}$/), seen: z.string() });

const bulk = route({
  method: 'post',
  path: '/api/decisions/bulk',
  permission: 'decide',
  summary: 'Decide on many findings at once, after a preview',
  description:
    `Name findings as seen, or a filter. First with \`preview: true\`: the answer says how many it would be, shows ` +
    `some, and gives a \`token\`. Then again with that token; refused with 409 when what the filter chooses was changed ` +
    `in between. At most ${MOST} at once. One that cannot be decided is reported and the rest goes on.`,
  body: z.strictObject({
    findings: z.array(Seen).min(1).max(MOST).optional(),
    filter: FilterQuery.omit({ names: true }).strict().optional(),
    undoes: z
      .array(z.int().positive())
      .min(1)
      .max(MOST)
      .optional()
      .describe('of an undo, in place of findings: numbers of the decisions that it takes back'),
    action: z.enum(['accept', 'reject', 'merge', 'undo']),
    into: z.string().optional().describe('of a merge: id of the finding that stays'),
    reason: z.string().max(2000).optional(),
    preview: z.boolean().default(false),
    token: z.string().optional().describe('of the preview; wanted with a filter'),
  }),
  audited: ({ action, filter, preview, findings }) => ({ action, filter, preview, findings: findings?.length ?? null }),
  answer: z.object({
    preview: z.boolean(),
    count: z.int().describe('findings that it concerns'),
    kinds: z.record(z.string(), z.int()),
    sample: z.array(FindingView),
    token: z.string(),
    done: z.array(z.int()).describe('numbers of the decisions that were made'),
    failed: z.array(z.object({ finding: z.string(), message: z.string() })),
  }),
  handle: async (call) => {
    const { body, record } = call;
    const chosen = await chosenFindings(call);
    if (chosen.length > MOST)
      throw new Problem(
        'too-large',
        `These are more than ${MOST.toLocaleString('en')} findings. Narrow the filters, or choose some of them.`,
      );
    const token = tokenOf(chosen);
    const facts = {
      preview: body.preview,
      count: chosen.length,
      kinds: Object.fromEntries(
        [...Map.groupBy(chosen, ({ finding }) => finding.kind)].map(([kind, all]) => [kind, all.length]),
      ),
      sample: await withSources(chosen.slice(0, SHOWN), record),
      token,
    };
    if (body.preview) return { ...facts, done: [], failed: [] };
    if (body.filter && body.token !== token)
      throw new Problem(
        body.token === undefined ? 'say-version' : 'changed',
        'Ask for a preview first and send its token: what the filter chooses now is not what was shown.',
      );
    return { ...facts, ...(await decideAll(call, chosen)) };
  },
});

type BulkCall = Pick<Call<unknown, unknown, Body>, 'body' | 'record' | 'viewer' | 'desk'>;
interface Body {
  readonly findings?: readonly { readonly finding: string; readonly seen: string }[] | undefined;
  readonly filter?: FilterQuery | undefined;
  readonly undoes?: readonly number[] | undefined;
  readonly action: 'accept' | 'reject' | 'merge' | 'undo';
  readonly into?: string | undefined;
  readonly reason?: string | undefined;
}

const chosenFindings = async (call: BulkCall): Promise<readonly RecordedFinding[]> => {
  const { body, record } = call;
  if ([body.findings, body.filter, body.undoes].filter((each) => each !== undefined).length !== 1)
    throw new Problem(
      'bad-request',
      'Name either `findings`, a `filter`, or for an undo the decisions that it `undoes`.',
    );
  if (body.undoes !== undefined && body.action !== 'undo')
    throw new Problem('bad-request', '`undoes` belongs to the action `undo`.');
  if (body.filter) return Array.fromAsync(record.findings({ ...(await filterOf(body.filter, call)), limit: MOST + 1 }));
  const found = [];
  const named =
    body.findings ?? [...(await findingsDecided(record, body.undoes!)).keys()].map((finding) => ({ finding }));
  for (const { finding } of named) {
    const recorded = await record.finding(finding);
    if (!recorded) throw new Problem('not-found', `There is no finding ${finding}.`);
    found.push(recorded);
  }
  return found;
};

/** The findings on which decisions were made, each with the decision’s number; those that the viewer may not see are left out. */
const findingsDecided = async (
  record: RecordStore,
  numbers: readonly number[],
): Promise<ReadonlyMap<string, number>> => {
  const wanted = new Set(numbers);
  const first = Math.min(...numbers);
  const found = new Map<string, number>();
  for (let before = Math.max(...numbers) + 1; before > first; ) {
    const page = await record.latestDecisions({ before, limit: 500 });
    for (const { number, finding } of page) if (wanted.has(number)) found.set(finding, number);
    before = page.at(-1)?.number ?? first;
  }
  return found;
};

/** Changes when any of the findings does. */
const tokenOf = (chosen: readonly RecordedFinding[]): string =>
  Buffer.from(
    chosen
      .reduce((hash, each) => {
        const next = BigInt(`0x${findingVersion(each)}`);
        return BigInt.asUintN(64, hash * 1_099_511_628_211n) ^ next;
      }, BigInt(chosen.length))
      .toString(16),
  ).toString('base64url');

const decideAll = async ({ body, record, viewer, desk }: BulkCall, chosen: readonly RecordedFinding[]) => {
  const seen = new Map(body.findings?.map((each) => [each.finding, each.seen]));
  const undoes = body.undoes ? await findingsDecided(record, body.undoes) : null;
  const done: number[] = [];
  const failed: { readonly finding: string; readonly message: string }[] = [];
  for (const [i, recorded] of chosen.entries()) {
    const { id: finding, document } = recorded.finding;
    try {
      if (body.action === 'accept') await checkReviewer(recorded, { record, viewer, desk });
      const { number } = await record.decide(
        {
          finding,
          action: body.action,
          changes: null,
          into: body.into ?? null,
          undoes: undoes?.get(finding) ?? null,
          who: viewer.name,
          at: desk.now(),
          reason: body.reason ?? null,
        },
        seen.get(finding) ?? findingVersion(recorded),
      );
      done.push(number);
      desk.events.tell({ type: 'decision', data: { finding, action: body.action }, document, who: null });
    } catch (error) {
      if (!(error instanceof RecordError || error instanceof Problem)) throw error;
      failed.push({ finding, message: error.message });
    }
    // Others are answered in between.
    if (i % 50 === 49) await setImmediate();
  }
  return { done, failed };
};

export const bulkDecisionRoutes = [bulk];
