import type { DatabaseSync } from 'node:sqlite';
import type { FindingFilter } from '../finding-filter.ts';
import type { PlaceCount } from '../place-count.ts';
import { type Condition, findingCondition } from './finding-query.ts';
import { rows } from './prepared.ts';

/** Where a finding stands in the order of time, as text; undated ones last. */
const TIME_PLACE = `printf('%s %s %012d %012d', ifnull(f.earliest, '~'), ifnull(f.latest, '~'), f.document, f.start_offset)`;

/** The places of the findings that pass the filter, by id and name; what a later finding calls a place comes later. */
export const placeCounts = (
  database: DatabaseSync,
  filter: FindingFilter,
  visible: Condition,
): readonly PlaceCount[] => {
  const { sql, values } = findingCondition(filter, visible);
  const found = rows<PlaceCount & { readonly last: string }>(
    database,
    `select f.place_id as place, f.place as name, count(*) as findings, max(${TIME_PLACE}) as last
     from findings f join documents d on d.key = f.document
     where f.place is not null and ${sql} group by f.place_id, f.place order by last`,
    ...values,
  );
  return found.map(({ place, name, findings }) => ({ place, name, findings }));
};
