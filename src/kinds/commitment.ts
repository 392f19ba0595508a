import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** Who undertook to do what, under which provision, by when. */
export const CommitmentFinding = FindingBase.extend({
  kind: z.literal('commitment'),
  agreement: z.string().nullable().describe('name of the agreement under which it stands'),
  provision: z.string().nullable(),
  obligor: z.array(Party),
  action: z.string().describe('what is to be done, short'),
  deadline: EdtfDate.nullable(),
});
export type CommitmentFinding = Readonly<z.infer<typeof CommitmentFinding>>;
