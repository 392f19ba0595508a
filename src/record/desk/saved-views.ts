import { z } from 'zod';

/** A page with its filters under a name. */
export const SavedView = z.object({
  id: z.string(),
  owner: z.string(),
  name: z.string().min(1).max(200),
  page: z.string().max(100).describe('page of the desk: chronicle, review …'),
  search: z.string().max(4000).describe('its filters, as they stand in the address'),
  shared: z.boolean().describe('true when everybody sees it'),
  created: z.string(),
});
export type SavedView = Readonly<z.infer<typeof SavedView>>;

export interface SavedViewStore {
  /** Somebody's own and those that are shared, by name. */
  of(owner: string): Promise<readonly SavedView[]>;
  add(view: SavedView): Promise<void>;
  /** @returns false when there is none of this owner */
  remove(id: string, owner: string): Promise<boolean>;
}
