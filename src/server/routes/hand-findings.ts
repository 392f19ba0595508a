import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import type { HandDraft } from '../../record/hand-finding.ts';
import { emptyFields } from '../empty-fields.ts';
import { withSources } from '../findings-page.ts';
import { Problem } from '../problem.ts';
import { type Call, route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';

const Values = z.record(z.string(), z.unknown()).default({}).describe('values by field; what is left out says nothing');

const add = route({
  method: 'post',
  path: '/api/findings',
  permission: 'decide',
  summary: 'Add what you found in a document, at words of it',
  body: z.strictObject({
    document: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(FINDING_KINDS as [FindingKind, ...FindingKind[]]),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    values: Values,
  }),
  audited: ({ document, kind, start, end }) => ({ document, kind, start, end }),
  status: 201,
  answer: FindingView,
  handle: async (call) => {
    const { kind, document, start, end, values } = call.body;
    return (await added(call, [draftOf(kind, values, { document, start, end })]))[0]!;
  },
});

const Part = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), values: Values });

const split = route({
  method: 'post',
  path: '/api/findings/{id}/split',
  permission: 'decide',
  summary: 'Part a finding that tells several things: each part is added, the whole rejected',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{4,20}$/) }),
  body: z.strictObject({
    seen: z.string().describe('`version` of the finding as you saw it'),
    parts: z.array(Part).min(2).max(20),
    reason: z.string().max(2000).optional(),
  }),
  status: 201,
  answer: z.object({ parts: z.array(FindingView), whole: FindingView }),
  handle: async (call) => {
    const { params, body, record, viewer, desk } = call;
    const recorded = await record.finding(params.id);
    if (!recorded) throw new Problem('not-found', `There is no finding ${params.id}.`);
    const { id, page: _page, block: _block, rule: _rule, quote: _quote, group: _group, ...fields } = recorded.finding;
    const decision = { finding: id, action: 'reject', changes: null, into: null, undoes: null } as const;
    const at = desk.now();
    await record.decide(
      { ...decision, who: viewer.name, at, reason: body.reason ?? `split into ${body.parts.length}` },
      body.seen,
    );
    try {
      const drafts = body.parts.map(({ start, end, values }) => ({ ...fields, ...values, start, end }) as HandDraft);
      const parts = await added(call, drafts);
      const whole = (await record.finding(id))!;
      return { parts, whole: (await withSources([whole], record))[0]! };
    } catch (error) {
      await record.decide({ ...decision, action: 'undo', who: viewer.name, at, reason: 'the parts did not fit' });
      throw error;
    }
  },
});

const draftOf = (
  kind: FindingKind,
  values: Record<string, unknown>,
  place: { readonly document: string; readonly start: number; readonly end: number },
): HandDraft => ({ ...emptyFields(kind), ...values, kind, ...place }) as HandDraft;

const added = async (
  { record, viewer, desk }: Pick<Call<unknown, unknown, unknown>, 'record' | 'viewer' | 'desk'>,
  drafts: readonly HandDraft[],
) => {
  const made = await record.addByHand(drafts, viewer.name, desk.now());
  for (const { finding } of made)
    desk.events.tell({
      type: 'decision',
      data: { finding: finding.id, action: 'add' },
      document: finding.document,
      who: null,
    });
  return withSources(made, record);
};

export const handFindingRoutes = [add, split];
