import { z } from 'zod';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** Somebody’s claim that a commitment is kept, broken or still open. */
export const ComplianceFinding = FindingBase.extend({
  kind: z.literal('compliance'),
  claimant: z.array(Party).describe('who claims; the publication itself in its own voice'),
  party: z.array(Party).describe('whose conduct'),
  agreement: z.string().nullable(),
  provision: z.string().nullable(),
  verdict: z.enum(['kept', 'broken', 'pending']),
  about: z.string().describe('what conduct, short'),
});
export type ComplianceFinding = Readonly<z.infer<typeof ComplianceFinding>>;
