import { z } from 'zod';

/** What a desk follows: a query over findings. A finding belongs when it scores on words, actors, places or agreements. */
export const ThreadDefinition = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  words: z.array(z.string()).default([]),
  weak: z
    .array(z.string())
    .default([])
    .describe('words that other matters have as well: one of them alone proves nothing, beside another cue it counts'),
  actors: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  agreements: z.array(z.string()).default([]),
  region: z
    .array(z.string())
    .default([])
    .describe('words of the region; a text far from all of them does not belong by its words alone'),
  not: z.array(z.string()).default([]).describe('words that speak against it'),
});
export type ThreadDefinition = Readonly<z.infer<typeof ThreadDefinition>>;
