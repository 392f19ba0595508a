import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MonthBrush } from '../../charts/time/month-brush.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { FilterField } from '../../findings/filter-field.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { type Filters, without } from '../../findings/filters.ts';

/** The months that what is asked for lies in, over which one drags to narrow the time, with the fields for days and words. */
export const TimeAndWords = ({
  filters,
  onChange,
}: {
  readonly filters: Filters;
  readonly onChange: (patch: Record<string, string | undefined>) => void;
}) => {
  const ever = useQuery(countsQuery(useMemo(() => without(without(without(filters, 'from'), 'to'), 'on'), [filters])));
  const months = useMemo(
    () => (ever.data?.months ?? []).map(({ value, count }) => ({ month: value, count })),
    [ever.data],
  );
  return (
    <div className="grid grid-cols-1 items-end gap-x-4 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
      <MonthBrush
        months={months}
        from={filters.on ?? filters.from}
        to={filters.on ?? filters.to}
        onChange={({ from, to }) => onChange({ from, to, on: undefined })}
      />
      <FilterRow>
        <DateFields from={filters.from} to={filters.to} onChange={onChange} />
        <FilterField label="Words" className="w-40" type="search" value={filters.q} onChange={(q) => onChange({ q })} />
      </FilterRow>
    </div>
  );
};
