import type { ReactNode } from 'react';
import type { ListedDocument } from '../../api/shapes.ts';
import { Choice, Field } from '../../design/field.tsx';
import type { Search, useSearchState } from '../../shell/search-state.ts';

/** By what the list of documents is narrowed and ordered. */
export const LibraryFilters = ({
  items,
  search,
  onChange,
  children,
}: {
  readonly items: readonly ListedDocument[];
  readonly search: Search;
  readonly onChange: ReturnType<typeof useSearchState>[1];
  readonly children: ReactNode;
}) => (
  <div className="mt-6 mb-2 flex flex-wrap items-end gap-2">
    <Field
      className="w-56"
      label="Publisher, title or origin"
      type="search"
      defaultValue={search.q ?? ''}
      onChange={(event) => onChange({ q: event.target.value })}
    />
    <Choice label="Kind" value={search.kind ?? ''} onChange={(event) => onChange({ kind: event.target.value })}>
      <option value="">all kinds</option>
      {[...new Set(items.map(({ kind }) => kind))].map((kind) => (
        <option key={kind}>{kind}</option>
      ))}
    </Choice>
    <Choice
      label="Order"
      value={search.order ?? 'added'}
      onChange={(event) => onChange({ order: event.target.value === 'added' ? undefined : event.target.value })}
    >
      <option value="added">last added first</option>
      <option value="published">by the time covered</option>
    </Choice>
    <Choice
      label="Show"
      value={search.show ?? ''}
      onChange={(event) => onChange({ show: event.target.value || undefined })}
    >
      <option value="">in the record</option>
      <option value="withdrawn">withdrawn</option>
    </Choice>
    {children}
  </div>
);
