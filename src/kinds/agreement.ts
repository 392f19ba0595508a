import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** A mention that names an agreement, treaty, declaration, memorandum, resolution or law. */
export const AgreementFinding = FindingBase.extend({
  kind: z.literal('agreement'),
  name: z.string().describe('canonical name'),
  agreement: z.string().nullable().describe('id of the agreement in the packs; null when it is new'),
  date: EdtfDate.nullable(),
  parties: z.array(Party),
  place: z.string().nullable().describe('where it was made, as written'),
  provision: z.string().nullable().describe('as written: Article 4, point 1'),
});
export type AgreementFinding = Readonly<z.infer<typeof AgreementFinding>>;
