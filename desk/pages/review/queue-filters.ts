import type { Search } from '../../shell/search-state.ts';

const FILTERS = ['kind', 'source', 'actor', 'place', 'type', 'from', 'to', 'on', 'thread', 'q', 'names'] as const;

/** What of the address narrows the queue. */
export const filtersOf = (search: Search): Search =>
  Object.fromEntries(FILTERS.map((name) => [name, search[name]]).filter(([, value]) => value));

/** The filters as the bulk route has them: what is still to be reviewed, several values as lists. */
export const bulkFilter = (filters: Search): Readonly<Record<string, string | readonly string[]>> => ({
  ...Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value && name !== 'names' ? [[name, LISTS.has(name) ? value.split(',') : value]] : [],
    ),
  ),
  state: ['open'],
});

const LISTS: ReadonlySet<string> = new Set(['kind', 'type', 'actor', 'place']);
