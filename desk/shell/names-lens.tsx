import { useQuery } from '@tanstack/react-query';
import { infoQuery } from '../api/queries.ts';
import { useSearchState } from './search-state.ts';

const AS_THE_SOURCES = { id: '', name: 'As written' };

/**
 * Whose names places and actors are shown by, on every page: the sources’ own where nothing is chosen. It stays in the
 * address from page to page. Quotations are never altered.
 */
export const NamesLens = () => {
  const [search, change] = useSearchState();
  const lenses = [AS_THE_SOURCES, ...(useQuery(infoQuery).data?.lenses ?? [])];
  const value = search.names ?? AS_THE_SOURCES.id;
  return (
    <label className="flex min-w-0 items-center gap-1.5">
      <span className="label">Names</span>
      <select
        className="min-w-0 max-w-40 rounded border border-rule bg-surface px-1 py-0.5 text-[0.9rem]"
        value={value}
        onChange={(event) => change({ names: event.target.value || undefined })}
      >
        {(lenses.some(({ id }) => id === value) ? lenses : [...lenses, { id: value, name: value }]).map(
          ({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ),
        )}
      </select>
    </label>
  );
};
