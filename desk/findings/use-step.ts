import { useCallback, useEffect, useMemo } from 'react';
import type { KeyCommand } from '../shell/keys.ts';

/**
 * A cursor over items that each have an element with `id` `item-ID`: `j` and `k` move it, the chosen item scrolls into
 * sight. The chosen id is kept by the page, in its address.
 */
export const useStep = (
  ids: readonly string[],
  chosen: string | undefined,
  choose: (id: string | undefined) => void,
  noun: string,
): readonly KeyCommand[] => {
  const at = chosen === undefined ? -1 : ids.indexOf(chosen);
  const step = useCallback(
    (by: number) => {
      if (ids.length > 0) choose(ids[Math.max(0, Math.min(ids.length - 1, at + by))]);
    },
    [ids, at, choose],
  );
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(`item-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return useMemo(
    () => [
      { key: 'j', label: `Next ${noun}`, run: () => step(1) },
      { key: 'k', label: `${noun[0]!.toUpperCase()}${noun.slice(1)} before`, run: () => step(-1) },
    ],
    [step, noun],
  );
};
