import { z } from 'zod';

/**
 * The desk’s own judgement of how far a provision is carried out, kept apart from what anybody claims. On the
 * agreement’s scale; by default 0 not begun, 1 little, 2 in part, 3 fully (after the Peace Accords Matrix).
 */
export const ProvisionMark = z.object({
  agreement: z.string().describe('id of the agreement in the packs'),
  provision: z.string().describe('number of the provision in the packs'),
  value: z.number(),
  by: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
  note: z.string().nullable().default(null),
});
export type ProvisionMark = Readonly<z.infer<typeof ProvisionMark>>;
