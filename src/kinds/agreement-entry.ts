import { z } from 'zod';
import { Name } from './actor.ts';
import { EdtfDate } from './edtf-date.ts';

/** An agreement as a pack knows it, with its provisions in our own words. */
export const AgreementEntry = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  names: z.array(Name).default([]),
  date: EdtfDate.nullable().default(null),
  place: z.string().nullable().default(null),
  parties: z.array(z.string()).default([]).describe('ids of actors'),
  scale: z.object({ least: z.number(), most: z.number() }).default({ least: 0, most: 3 }),
  provisions: z
    .array(
      z.object({
        number: z.string(),
        summary: z.string().describe('in our own words'),
        obligors: z.array(z.string()).default([]),
        deadline: EdtfDate.nullable().default(null),
        words: z.array(z.string()).default([]).describe('words by which texts speak of it'),
      }),
    )
    .default([]),
});
export type AgreementEntry = Readonly<z.infer<typeof AgreementEntry>>;
