import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party, PlaceMention } from './party.ts';

/** How the number is bounded: equal, more than, at least, less than, at most, about. */
export const FIGURE_BOUNDS = ['=', '>', '>=', '<', '<=', '~'] as const;
export const FigureBound = z.enum(FIGURE_BOUNDS);
export type FigureBound = z.infer<typeof FigureBound>;

/** A quantified fact; the span is the number with its unit and qualifier. */
export const FigureFinding = FindingBase.extend({
  kind: z.literal('figure'),
  value: z.number().nullable().describe('null only for a range, which has min and max'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: FigureBound,
  unit: z.string().describe('normalised: km2, USD, percent, bcm …, or the plural noun of what is counted'),
  measure: z.string().describe('what is measured, as a noun phrase that stands alone'),
  asOf: EdtfDate.nullable().describe('the date or interval for which it holds'),
  place: PlaceMention.nullable(),
  attributedTo: Party.nullable().describe('who says so in the text'),
  change: z
    .object({ direction: z.enum(['rise', 'fall']), from: z.number().nullable(), to: z.number().nullable() })
    .nullable(),
  sameAs: z.string().nullable().describe('id of a figure that the text gives as the same amount in another unit'),
});
export type FigureFinding = Readonly<z.infer<typeof FigureFinding>>;
