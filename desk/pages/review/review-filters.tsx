import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiGet } from '../../api/client.ts';
import type { DocumentItem, Listed } from '../../api/shapes.ts';
import { Choice } from '../../design/field.tsx';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import { FilterField } from '../../findings/filter-field.tsx';
import { filtersOf } from '../../findings/filters.ts';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import type { Search } from '../../shell/search-state.ts';
import { filtersOf as filtersOfQueue } from './queue-filters.ts';

/** A source that is none of the documents listed, such as a publisher, stands among the filters besides. */
const FIELDS = ['kind', 'actor', 'on', 'type', 'q'] as const;

/** Which part of the queue: by kind, document, actor, time and words. */
export const ReviewFilters = ({
  search,
  open,
  onChange,
}: {
  readonly search: Search;
  readonly open: Readonly<Record<string, number>>;
  readonly onChange: (patch: Search) => void;
}) => {
  const documents =
    useQuery({
      queryKey: ['documents', 'list'],
      queryFn: ({ signal }) => apiGet<Listed<DocumentItem>>('/documents', { limit: 500, order: 'added' }, signal),
    }).data?.items ?? [];
  const source = search.source;
  const listed = source === undefined || documents.some(({ id }) => id === source);
  const filters = useMemo(() => filtersOf(filtersOfQueue(search)), [search]);
  return (
    <>
      <div className="grid grid-cols-2 gap-2 md:grid-cols-4 xl:grid-cols-6">
        <Choice label="Kind" value={search.kind ?? ''} onChange={(event) => onChange({ kind: event.target.value })}>
          <option value="">all kinds</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_NAMES[kind].many} {open[kind] ? `(${open[kind]})` : ''}
            </option>
          ))}
        </Choice>
        <Choice
          label="Document"
          value={listed ? (source ?? '') : ''}
          onChange={(event) => onChange({ source: event.target.value })}
        >
          <option value="">all documents</option>
          {documents.map(({ id, title, origin }) => (
            <option key={id} value={id}>
              {title ?? origin}
            </option>
          ))}
        </Choice>
        <FilterField label="Actor" value={search.actor} onChange={(actor) => onChange({ actor })} />
        <FilterField
          label="In the month, day or interval"
          value={search.on}
          placeholder="2024-10"
          onChange={(on) => onChange({ on })}
        />
        <FilterField
          label="Type"
          value={search.type}
          placeholder="CONSULT, deny …"
          onChange={(type) => onChange({ type })}
        />
        <FilterField label="Words" value={search.q} onChange={(q) => onChange({ q })} />
      </div>
      <div className="mt-2 empty:hidden">
        <FurtherFilters filters={filters} fields={listed ? [...FIELDS, 'source'] : FIELDS} onChange={onChange} />
      </div>
    </>
  );
};
