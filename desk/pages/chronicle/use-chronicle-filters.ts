import { useCallback, useMemo } from 'react';
import { filterCount, filtersOf, without } from '../../findings/filters.ts';
import type { useSearchState } from '../../shell/search-state.ts';

type SearchState = ReturnType<typeof useSearchState>;

/** What the address asks of the chronicle, and what is shown for it: events, where no kind is asked for. */
export const useChronicleFilters = (search: SearchState[0], change: SearchState[1]) => {
  const own = useMemo(() => filtersOf(search), [search]);
  const filters = useMemo(
    () => (own.kind === undefined ? { ...own, kind: 'event' } : own.kind === 'all' ? without(own, 'kind') : own),
    [own],
  );
  const setFilter = useCallback(
    (patch: Record<string, string | undefined>) =>
      change({ ...patch, ...('kind' in patch && { kind: patch.kind ?? 'all' }), finding: undefined }, { push: true }),
    [change],
  );
  const clear = useCallback(
    () =>
      change(
        { ...Object.fromEntries(Object.keys(own).map((name) => [name, undefined])), finding: undefined },
        { push: true },
      ),
    [change, own],
  );
  return { own, asked: filterCount(own), filters, setFilter, clear };
};
