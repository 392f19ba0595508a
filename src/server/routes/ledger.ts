import { z } from 'zod';
import { AgreementEntry } from '../../kinds/agreement-entry.ts';
import { CommitmentFinding } from '../../kinds/commitment.ts';
import { ComplianceFinding } from '../../kinds/compliance.ts';
import { ProvisionMark } from '../../kinds/provision-mark.ts';
import { ledgers } from '../../publish/ledger.ts';
import { ledgerThroughLens } from '../../publish/ledger-through-lens.ts';
import { viewMaterial } from '../../publish/views/view-material.ts';
import { cachedView } from '../cached-view.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { lensOf } from '../lens.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { CitedSource, citedSources } from '../schemas/finding-view.ts';

const LedgerView = z.object({
  agreement: AgreementEntry,
  rows: z.array(
    z.object({
      number: z.string().nullable().describe('null for what is claimed of the agreement as a whole'),
      summary: z.string().nullable(),
      obligors: z.array(z.string()),
      deadline: z.string().nullable(),
      commitments: z.array(CommitmentFinding),
      claims: z.array(
        z.object({
          date: z.string().nullable(),
          claimant: z.string(),
          side: z.string().nullable(),
          finding: ComplianceFinding,
        }),
      ),
      mark: ProvisionMark.nullable().describe('the desk’s own, the latest'),
    }),
  ),
});

const ledger = route({
  method: 'get',
  path: '/api/ledger',
  heavy: true,
  permission: 'read',
  summary: 'Agreements, their provisions, and who says they are kept or broken',
  query: FilterQuery.omit({ kind: true }),
  answer: z.object({
    items: z.array(LedgerView),
    marks: z.array(ProvisionMark).describe('all, in their order'),
    sources: z.array(CitedSource),
  }),
  handle: async (call) => {
    const { record, desk } = call;
    const filter = await filterOf(call.query, call);
    const marks = await record.marks();
    const lens = await lensOf(call.query.names, call);
    const items = await cachedView('ledger', call, async () => {
      const { findings, documents } = await viewMaterial(record, filter, ['agreement', 'commitment', 'compliance']);
      const made = ledgers(findings, documents, desk.knowledge, marks);
      return lens ? made.map((each) => ledgerThroughLens(each, lens)) : made;
    });
    const cited = items.flatMap(({ rows }) =>
      rows.flatMap(({ claims, commitments }) => [
        ...claims.map(({ finding }) => finding.document),
        ...commitments.map(({ document }) => document),
      ]),
    );
    return { items, marks, sources: await citedSources(cited, record) };
  },
});

const mark = route({
  method: 'post',
  path: '/api/ledger/marks',
  permission: 'decide',
  summary: 'Mark how far a provision is carried out, in the desk’s own judgement',
  description: 'Earlier marks are kept; the latest counts.',
  body: z.strictObject({
    agreement: z.string(),
    provision: z.string(),
    value: z.number(),
    note: z.string().max(2000).nullable().default(null),
  }),
  status: 201,
  answer: ProvisionMark,
  handle: async ({ body, record, viewer, desk }) => {
    const agreement = desk.knowledge.agreements.get(body.agreement);
    if (!agreement) throw new Problem('refused', `The packs have no agreement '${body.agreement}'.`);
    if (!agreement.provisions.some(({ number }) => number === body.provision))
      throw new Problem('refused', `${agreement.name} has no provision '${body.provision}'.`);
    const { least, most } = agreement.scale;
    if (body.value < least || body.value > most) throw new Problem('refused', `Give a mark from ${least} to ${most}.`);
    const made = { ...body, by: viewer.name, at: desk.now() };
    await record.mark(made);
    return made;
  },
});

export const ledgerRoutes = [ledger, mark];
