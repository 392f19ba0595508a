import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** How a body decided on a text. */
export const VoteFinding = FindingBase.extend({
  kind: z.literal('vote'),
  body: Party.nullable(),
  matter: z.string().describe('the text or question voted on'),
  date: EdtfDate.nullable(),
  inFavour: z.number().nullable(),
  against: z.number().nullable(),
  abstained: z.number().nullable(),
  result: z.enum(['adopted', 'rejected', 'unknown']),
});
export type VoteFinding = Readonly<z.infer<typeof VoteFinding>>;
