import { z } from 'zod';

/** What a name may be of. */
export const NAME_KINDS = ['actor', 'place'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What can be decided about names. */
export const NAME_ACTIONS = ['merge', 'apart', 'undo'] as const;

/**
 * What an analyst decides about names. A merge says that a name that no pack knows, or an id, means the actor or place
 * `into`; `apart` says that the two are not one, so that nothing suggests it again; an undo takes a decision back. What
 * documents say is never changed: decisions are applied when the record is read.
 */
export const NameDecision = z.object({
  kind: z.enum(NAME_KINDS),
  action: z.enum(NAME_ACTIONS),
  name: z.string().min(1).nullable().default(null).describe('the name that is merged; null when an id is'),
  id: z.string().min(1).nullable().default(null).describe('the id that is merged; null when a name is'),
  document: z
    .string()
    .nullable()
    .default(null)
    .describe('id of the document in which alone the name is meant; null when it is meant everywhere'),
  into: z.string().min(1).nullable().default(null).describe('id in the packs or in the record, `record:…`'),
  intoName: z.string().min(1).nullable().default(null).describe('the name of an actor or place of the record'),
  undoes: z.int().positive().nullable().default(null).describe('of an undo: number of the decision that it takes back'),
  who: z.string().min(1),
  at: z.iso.datetime().describe('when, UTC'),
  reason: z.string().nullable().default(null),
});
export type NameDecision = Readonly<z.infer<typeof NameDecision>>;

/** A decision as the record keeps it, numbered in order. */
export const RecordedNameDecision = NameDecision.extend({ number: z.int().positive() });
export type RecordedNameDecision = Readonly<z.infer<typeof RecordedNameDecision>>;
