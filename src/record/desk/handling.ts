import { z } from 'zod';

/** Traffic Light Protocol 2.0 (FIRST), from what may be published to what only named people may see. */
export const MARKS = ['clear', 'green', 'amber', 'red'] as const;
export const Mark = z.enum(MARKS);
export type Mark = z.infer<typeof Mark>;

/** How a document is handled: who may see that it exists, and from when on everybody may. */
export const Handling = z.object({
  collection: z.string().nullable().describe('id of the collection that it is in'),
  mark: Mark.describe('Traffic Light Protocol'),
  embargo: z.iso.date().nullable().describe('from this day on it may be seen and cited by everybody; null for at once'),
});
export type Handling = Readonly<z.infer<typeof Handling>>;

export const OPEN_HANDLING: Handling = { collection: null, mark: 'clear', embargo: null };

/** A set of documents; one that is restricted is for its members alone. */
export const Collection = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Give small letters, digits and hyphens.'),
  title: z.string().min(1).max(200),
  restricted: z.boolean(),
  note: z.string().max(2000).nullable().default(null),
  members: z.array(z.string()).default([]).describe('names of users'),
});
export type Collection = Readonly<z.infer<typeof Collection>>;

/** What somebody may see. */
export interface Clearance {
  /** the highest mark */
  readonly mark: Mark;
  /** restricted collections of which they are a member; all when null */
  readonly collections: readonly string[] | null;
  /** true for those who may see what is under embargo */
  readonly embargoed: boolean;
  /** today, ISO day */
  readonly day: string;
}

export interface HandlingStore {
  of(document: string): Promise<Handling>;
  /** Changes whenever the handling of any document does. */
  version(): Promise<string>;
  /** Documents that are not open to everybody, with how they are handled. */
  all(): Promise<ReadonlyMap<string, Handling>>;
  set(document: string, handling: Handling): Promise<void>;
  collections(): Promise<readonly Collection[]>;
  /** Adds a collection, or replaces the one with this id. */
  setCollection(collection: Collection): Promise<void>;
}
