import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** What somebody may do by saying something. */
export const STATEMENT_ACTS = [
  'state',
  'deny',
  'reject',
  'accuse',
  'criticise',
  'condemn',
  'demand',
  'urge',
  'warn',
  'threaten',
  'promise',
  'propose',
  'praise',
  'thank',
  'welcome',
  'support',
  'concern',
  'ask',
  'congratulate',
  'announce',
  'agree',
] as const;
export const StatementAct = z.enum(STATEMENT_ACTS);
export type StatementAct = z.infer<typeof StatementAct>;

/** Somebody is reported as saying, writing, demanding or denying; the span is what was said. */
export const StatementFinding = FindingBase.extend({
  kind: z.literal('statement'),
  speaker: z.array(Party).describe('who speaks; several when they speak together; empty when the text does not say'),
  cue: z.string().nullable().describe('the reporting words as written'),
  cueStart: z.int().nonnegative().nullable(),
  cueEnd: z.int().nonnegative().nullable(),
  act: StatementAct,
  addressee: Party.nullable(),
  direct: z.boolean().describe('true for words inside quotation marks'),
  date: EdtfDate.nullable(),
  occasion: z.string().nullable().describe('press conference, telephone call, article, post …'),
  reportedBy: Party.nullable().describe('the medium or person through whom the document has the words'),
  within: z.string().nullable().describe('id of the statement inside which this one is told'),
});
export type StatementFinding = Readonly<z.infer<typeof StatementFinding>>;
