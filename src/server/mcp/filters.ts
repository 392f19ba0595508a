import { z } from 'zod';
import type { FindingFilter } from '../../record/finding-filter.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import type { Looking } from '../route.ts';
import { PLAIN } from './plain.ts';

const text = (what: string) => z.string(PLAIN).max(300, PLAIN).optional().describe(what);

/** The filters of the command line, as one would say them. */
export const Filters = z.object({
  from: text('not before this date (EDTF: 2024, 2024-10, 2024-10-24)'),
  to: text('not after this date'),
  on: text('in this day, month, year or interval'),
  actor: text('in which this actor has a part; a name in any spelling, or an id'),
  place: text('at this place; any side’s name'),
  source: text('from documents whose publisher, title or origin holds these words'),
  type: text('codes of events, speech acts, verdicts or units; commas between'),
  status: text('events said to be so: happened, ongoing, planned, alleged, denied; commas between'),
  thread: text('id of a thread of the packs'),
  limit: z.int(PLAIN).min(1, PLAIN).max(100, PLAIN).default(20).describe('at most so many'),
});

/** What the record is asked for. @throws ZodError, Problem when a filter is no date or names nothing that is known */
export const filterFrom = (
  { limit: _limit, ...given }: z.infer<typeof Filters>,
  looking: Looking,
): Promise<FindingFilter> => {
  const query = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, LISTS.has(name) && value !== undefined ? [value] : value]),
  );
  return filterOf(FilterQuery.parse(query, PLAIN), looking);
};

const LISTS: ReadonlySet<string> = new Set(['actor', 'place', 'type', 'status']);
