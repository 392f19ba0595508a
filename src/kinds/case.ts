import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party } from './party.ts';

/** The steps of a case, about in the order in which they follow one another. */
export const CASE_STAGES = [
  'wanted',
  'searched',
  'detained',
  'charged',
  'remanded',
  'extended',
  'hearing',
  'verdict',
  'sentenced',
  'appeal',
  'transferred',
  'released',
  'pardoned',
  'extradited',
  'closed',
] as const;

/** One step in what authorities do to a person under criminal or administrative law. */
export const CaseFinding = FindingBase.extend({
  kind: z.literal('case'),
  person: z.array(Party),
  stage: z.enum(CASE_STAGES),
  date: EdtfDate.nullable(),
  body: z.string().nullable().describe('court, prosecutor or police, as written'),
  articles: z.array(z.string()).describe('articles of law, as written'),
  charge: z.string().nullable(),
  term: z.string().nullable().describe('ISO 8601 duration of the arrest or sentence, for example P4M'),
});
export type CaseFinding = Readonly<z.infer<typeof CaseFinding>>;
