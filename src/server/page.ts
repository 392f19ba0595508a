import { z } from 'zod';
import type { Board } from '../publish/views/board.ts';
import { Problem } from './problem.ts';

/** `cursor` and `limit` of a list. */
export const PageQuery = z.object({
  cursor: z.string().max(1000).optional().describe('`next` of the page before; the first page when left out'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('at most so many, from 1 to 500'),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().describe('cursor of the next page; null on the last'),
  });

export const encodeCursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws Problem when the cursor was not made by this server */
export const decodeCursor = <T>(cursor: string, shape: z.ZodType<T>): T => {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Problem('bad-request', 'The cursor is none that this list gave. Begin again without a cursor.');
  }
};

/** A page of a list that is read as far as it is wanted. */
export const pageFrom = async <Item>(
  { cursor, limit }: PageQuery,
  read: (page: { readonly skip: number; readonly limit: number }) => Promise<readonly Item[]>,
): Promise<{ readonly items: readonly Item[]; readonly next: string | null }> => {
  const skip = cursor === undefined ? 0 : decodeCursor(cursor, z.int().nonnegative());
  const found = await read({ skip, limit: limit + 1 });
  return { items: found.slice(0, limit), next: found.length > limit ? encodeCursor(skip + limit) : null };
};

/** A page of a board, and how many rows there are in all. */
export const boardPage = async <Row>(
  board: Board<Row>,
  { cursor, limit }: PageQuery,
): Promise<{ readonly items: readonly Row[]; readonly next: string | null; readonly total: number }> => {
  const from = cursor === undefined ? 0 : decodeCursor(cursor, z.int().nonnegative());
  const items = await board.rows(from, from + limit);
  return { items, next: from + limit < board.total ? encodeCursor(from + limit) : null, total: board.total };
};

/** A page of a list that lies in memory. */
export const sliced = <Item>(
  all: readonly Item[],
  { cursor, limit }: PageQuery,
): { readonly items: readonly Item[]; readonly next: string | null } => {
  const from = cursor === undefined ? 0 : decodeCursor(cursor, z.int().nonnegative());
  const items = all.slice(from, from + limit);
  return { items, next: from + limit < all.length ? encodeCursor(from + limit) : null };
};
