import { z } from 'zod';

/** An office by its desk-style title and the other titles by which texts speak of it. */
export const Office = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  titles: z.array(z.string()).default([]).describe('other titles of the same office, in any language'),
});
export type Office = Readonly<z.infer<typeof Office>>;
