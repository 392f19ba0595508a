import { z } from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../kinds/finding.ts';
import type { HandDraft } from '../../record/hand-finding.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { checkNamed } from '../check-named.ts';
import type { Desk } from '../desk.ts';
import { emptyFields } from '../empty-fields.ts';
import { withSources } from '../findings-page.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { FindingView } from '../schemas/finding-view.ts';

const Values = z.record(z.string(), z.unknown()).default({}).describe('values by field; what is left out says nothing');

const add = route({
  method: 'post',
  path: '/api/findings',
  permission: 'decide',
  summary: 'Add what you found in a document, at words of it',
  body: z.strictObject({
    document: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(FINDING_KINDS),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    values: Values,
  }),
  audited: ({ document, kind, start, end }) => ({ document, kind, start, end }),
  status: 201,
  answer: FindingView,
  handle: async (call) => {
    const { body, record, viewer, desk } = call;
    const { kind, document, start, end, values } = body;
    checkNamed(values, null, desk.knowledge);
    const draft = draftOf(kind, values, { document, start, end });
    const made = await record.addByHand([draft], viewer.name, desk.now());
    tellAdded(made, desk);
    return (await withSources(made, record))[0]!;
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
    for (const { values } of body.parts) checkNamed(values, recorded.finding, desk.knowledge);
    const { id, page: _page, block: _block, rule: _rule, quote: _quote, group: _group, ...fields } = recorded.finding;
    const drafts = body.parts.map(({ start, end, values }) => ({ ...fields, ...values, start, end }) as HandDraft);
    const reason = body.reason ?? `split into ${body.parts.length}`;
    const made = await record.split(id, drafts, { who: viewer.name, at: desk.now(), reason }, body.seen);
    tellAdded(made, desk);
    const whole = (await record.finding(id))!;
    return { parts: await withSources(made, record), whole: (await withSources([whole], record))[0]! };
  },
});

const draftOf = (
  kind: FindingKind,
  values: Record<string, unknown>,
  place: { readonly document: string; readonly start: number; readonly end: number },
): HandDraft => ({ ...emptyFields(kind), ...values, kind, ...place }) as HandDraft;

const tellAdded = (made: readonly RecordedFinding[], { events }: Pick<Desk, 'events'>): void => {
  for (const { finding } of made)
    events.tell({
      type: 'decision',
      data: { finding: finding.id, action: 'add' },
      document: finding.document,
      who: null,
    });
};

export const handFindingRoutes = [add, split];
