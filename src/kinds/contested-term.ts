import { z } from 'zod';

/** An expression whose choice takes a side, who uses which, and a neutral form. */
export const ContestedTerm = z.object({
  id: z.string().min(1),
  neutral: z.string().min(1),
  variants: z.array(z.object({ text: z.string().min(1), usedBy: z.array(z.string()).min(1) })).min(2),
  note: z.string().nullable().default(null),
});
export type ContestedTerm = Readonly<z.infer<typeof ContestedTerm>>;
