import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentFindingsQuery, documentQuery, documentTextQuery } from '../../api/queries.ts';
import type { FindingItem } from '../../api/shapes.ts';
import type { Search } from '../../shell/search-state.ts';
import { findingsByRow, readerRows } from './reader-rows.ts';

const NONE: readonly FindingItem[] = [];

/** Everything that the reader shows of a document, narrowed by the filters in the address. */
export const useDocument = (id: string, search: Search) => {
  const document = useQuery(documentQuery(id));
  const words = useQuery(documentTextQuery(id));
  const findings = useQuery(documentFindingsQuery(id, search.names));
  const all = findings.data ?? NONE;
  const selected = useMemo(
    () => (search.finding ? (all.find(({ finding }) => finding.id.startsWith(search.finding!)) ?? null) : null),
    [all, search.finding],
  );
  const rows = useMemo(() => (words.data ? readerRows(words.data.text, words.data.blocks) : []), [words.data]);
  const passing = useMemo(() => {
    const kinds = search.kind?.split(',');
    const states = search.state?.split(',') ?? ['open', 'accepted'];
    return all.filter(({ state, finding }) => states.includes(state) && (kinds?.includes(finding.kind) ?? true));
  }, [all, search.kind, search.state]);
  /** one that was gone to is shown whatever the filters say */
  const apart = selected && !passing.includes(selected) ? selected : null;
  const shown = useMemo(() => (apart ? [...passing, apart] : passing), [passing, apart]);
  const byRow = useMemo(() => findingsByRow(rows, shown), [rows, shown]);
  /** in the order in which they stand beside the text */
  const inOrder = useMemo(() => rows.flatMap((_, row) => byRow.get(row) ?? []), [rows, byRow]);
  return { document, words, findings, all, selected, rows, byRow, shown, inOrder };
};
