import { useCallback, useMemo } from 'react';
import { EVENT_STATUSES, type EventStatus } from '../../../src/kinds/event.ts';
import { useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';

/** The keys of the chronicle: table or timeline, one status after the other, no filters. */
export const useChronicleKeys = ({
  status,
  setFilter,
  turn,
  clear,
}: {
  readonly status: string | undefined;
  readonly setFilter: (patch: Record<string, string | undefined>) => void;
  readonly turn: () => void;
  readonly clear: () => void;
}): void => {
  const nextStatus = useCallback(() => {
    const at = EVENT_STATUSES.indexOf(status as EventStatus);
    const next = EVENT_STATUSES[at + 1];
    setFilter({ status: next });
    announce(next ? `Only events of the status “${next}”.` : 'Events of every status.');
  }, [status, setFilter]);
  const commands = useMemo(
    () => [
      { key: 't', label: 'Table or timeline', run: turn },
      { key: 's', label: 'Only what happened; then ongoing, planned, alleged, denied, all', run: nextStatus },
      { key: '0', label: 'Take all filters away', run: clear },
    ],
    [turn, nextStatus, clear],
  );
  useKeys('Chronicle', commands);
};
