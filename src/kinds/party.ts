import { z } from 'zod';

/** Somebody or something that acts, as a document names it, and the actor it was resolved to. */
export const Party = z.object({
  name: z.string().min(1).describe('full name where the document gives it; a state or body by its name'),
  actor: z.string().nullable().describe('id of the actor in the packs or the record; null when it is new'),
  office: z.string().nullable().describe('the office in which the document presents the person'),
});
export type Party = Readonly<z.infer<typeof Party>>;

/** A place as a document names it, and the place it was resolved to. */
export const PlaceMention = z.object({
  name: z.string().min(1).describe('as written'),
  place: z.string().nullable().describe('id of the place in the packs; null when it is new'),
});
export type PlaceMention = Readonly<z.infer<typeof PlaceMention>>;
