import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useMemo, useState } from 'react';
import type { ListedDocument } from '../../api/shapes.ts';
import { useKeys } from '../../shell/keys.ts';

/** The keys of the library. Gives the row at which one stands, -1 before the first. */
export const useLibraryKeys = (page: RefObject<HTMLDivElement | null>, shown: readonly ListedDocument[]): number => {
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const commands = useMemo(() => {
    const to = (index: number) => () => {
      setAt(index);
      page.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus();
    };
    const chosen = shown[at];
    return [
      {
        key: 'i',
        label: 'Add files',
        run: () => page.current?.querySelector<HTMLElement>('[data-add-files]')?.click(),
      },
      { key: 'j', label: 'Next document', run: to(Math.min(at + 1, shown.length - 1)) },
      { key: 'k', label: 'The one before', run: to(Math.max(at - 1, 0)) },
      {
        key: 'o',
        label: 'Open it',
        run: () => chosen && void navigate({ to: '/documents/$id', params: { id: chosen.id } }),
      },
      {
        key: 'f',
        label: 'Filter by name',
        run: () => page.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
      },
    ];
  }, [at, page, shown, navigate]);
  useKeys('Library', commands);
  return at;
};
