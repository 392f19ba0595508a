import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { FindingItem } from '../api/shapes.ts';
import { useWidth } from '../charts/use-width.ts';
import { Empty } from '../design/empty.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { useKeys } from '../shell/keys.ts';
import { useSearchState } from '../shell/search-state.ts';
import { chosenColumns, holdsColumns } from './columns.tsx';
import { useDecide } from './decide.ts';
import type { Filters } from './filters.ts';
import { FindingPanel } from './finding-panel.tsx';
import { FindingsGrid } from './findings-grid.tsx';

/** Pixels to a rem: desk.css sets 93.75 % of the usual 16. */
const REM = 15;

/**
 * A list of findings of any length with a cursor, and the chosen one beside it. The address keeps which one is open
 * (`finding`), the columns (`cols`) and how close rows stand (`rows`).
 */
export const FindingsBrowser = ({
  title,
  filters,
  total,
  instead,
  onActive,
}: {
  /** heads its keys in Help */
  readonly title: string;
  readonly filters: Filters;
  /** how many there are; undefined while they are counted */
  readonly total: number | undefined;
  /** shown in place of the list: the same findings drawn, with its own keys */
  readonly instead?: ReactNode;
  readonly onActive?: (row: number) => void;
}) => {
  const [search, change] = useSearchState();
  const [active, setActive] = useState(-1);
  // keys go on before what they chose is drawn: the row they have gone to, what stands in the row drawn last, and whether
  // it shall be opened when it is there
  const chosen = useRef({ row: -1, wanted: false });
  const drawn = useRef<{ readonly row: number; readonly item: FindingItem | undefined }>({ row: -1, item: undefined });
  const [list, width] = useWidth();
  const decide = useDecide();
  const opened = search.finding;
  const columns = useMemo(() => chosenColumns(search.cols), [search.cols]);
  const count = total ?? 0;
  const open = useCallback((item: FindingItem) => change({ finding: item.finding.id }), [change]);
  const follow = useCallback(
    (row: number, item: FindingItem | undefined) => {
      const moved = item !== undefined && item.finding.id !== drawn.current.item?.finding.id;
      drawn.current = { row, item };
      onActive?.(row);
      if (item === undefined || row !== chosen.current.row) return;
      const opens = chosen.current.wanted || (moved && opened !== undefined);
      chosen.current.wanted = false;
      if (opens && opened !== item.finding.id) open(item);
    },
    [opened, open, onActive],
  );
  const go = useCallback((row: number) => {
    chosen.current = { row, wanted: false };
    setActive(row);
  }, []);
  const close = useCallback(() => change({ finding: undefined }), [change]);
  const isDrawn = instead !== undefined;
  const commands = useMemo(() => {
    const closing = { key: 'escape', label: 'Close it', run: close };
    if (isDrawn) return [closing];
    const step = (by: number) => () => go(Math.max(0, Math.min(count - 1, chosen.current.row + by)));
    const item = () => (drawn.current.row === chosen.current.row ? drawn.current.item : undefined);
    const act = (action: 'accept' | 'reject' | 'undo') => () => {
      const decided = item();
      if (decided) void decide({ item: decided, action });
    };
    const enter = () => {
      const there = item();
      if (there) open(there);
      else chosen.current.wanted = chosen.current.row >= 0;
    };
    return [
      { key: 'j', label: 'Next finding', run: step(1) },
      { key: 'k', label: 'Finding before', run: step(-1) },
      { key: 'shift+j', label: 'Twenty on', run: step(20) },
      { key: 'shift+k', label: 'Twenty back', run: step(-20) },
      { key: 'home', label: 'First finding', run: () => go(0) },
      { key: 'end', label: 'Last finding', run: () => go(count - 1) },
      { key: 'enter', label: 'Open the finding beside the list', run: enter },
      closing,
      { key: 'a', label: 'Accept', run: act('accept') },
      { key: 'r', label: 'Reject', run: act('reject') },
      { key: 'u', label: 'Take the last decision on it back', run: act('undo') },
    ];
  }, [count, decide, open, close, go, isDrawn]);
  useKeys(title, commands);
  return (
    <div className={opened ? 'grid grid-cols-1 gap-y-3 xl:grid-cols-[minmax(0,1fr)_24rem]' : undefined}>
      <div ref={list} className={total === 0 ? undefined : 'h-[max(22rem,calc(100dvh-19rem))] min-w-0'}>
        {total === 0 ? (
          <Empty title="No finding here">What a document tells of it stands here as soon as it is read.</Empty>
        ) : total === undefined || width === 0 ? (
          <Skeleton lines={12} />
        ) : (
          (instead ?? (
            <FindingsGrid
              filters={filters}
              names={search.names}
              total={count}
              columns={columns}
              density={search.rows === 'close' ? 'close' : 'open'}
              narrow={!holdsColumns(columns, width / REM)}
              active={active}
              onActive={follow}
              onGo={go}
              onOpen={open}
            />
          ))
        )}
      </div>
      {opened && <FindingPanel id={opened} onClose={close} />}
    </div>
  );
};
