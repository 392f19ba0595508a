import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** One numbered undertaking in the full text of an agreement. */
export const ProvisionFinding = FindingBase.extend({
  kind: z.literal('provision'),
  agreement: z.string().describe('name of the agreement whose text this is'),
  number: z.string().describe('Article 4, Article 4(2), point 1'),
  obligor: z.array(Party),
  obligation: z.string().describe('what must, may or must not be done'),
  force: z.enum(['obligation', 'prohibition', 'permission', 'declaration']),
  deadline: EdtfDate.nullable(),
});
export type ProvisionFinding = Readonly<z.infer<typeof ProvisionFinding>>;
