import { apiGet, type Params } from './client.ts';
import type { Listed } from './shapes.ts';

/** Every item of a list, page after page, where a part of it would say something untrue. @throws ApiProblem */
export const allPages = async <T>(path: string, params: Params, signal?: AbortSignal): Promise<readonly T[]> => {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Listed<T> = await apiGet<Listed<T>>(path, { ...params, limit: 500, cursor }, signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
};
