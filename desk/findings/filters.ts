import type { Params } from '../api/client.ts';
import type { Search } from '../shell/search-state.ts';

/** The filters of findings that an address can hold, named as on the command line. */
export const FILTERS = [
  'kind',
  'type',
  'status',
  'state',
  'actor',
  'place',
  'source',
  'thread',
  'from',
  'to',
  'on',
  'q',
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The filters among everything that an address says. */
export const filtersOf = (search: Search): Filters => {
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of FILTERS) if (search[name]) filters[name] = search[name];
  return filters;
};

/** All but one, for counting what else that one could be. */
export const without = (filters: Filters, name: FilterName): Filters => {
  const { [name]: _left, ...rest } = filters;
  return rest;
};

/** The values of a filter that takes several, commas between. */
export const valuesOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(',');

/** The filter with a value added, or taken away when it is there. */
export const toggled = (text: string | undefined, value: string): string | undefined => {
  const values = valuesOf(text);
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return next.length === 0 ? undefined : next.join(',');
};

/** How many filters are in force. */
export const filterCount = (filters: Filters): number => Object.keys(filters).length;

/** What goes to the server: the filters, and whose names are wanted. */
export const requestParams = (filters: Filters, names: string | undefined): Params => ({ ...filters, names });
