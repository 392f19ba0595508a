import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { apiGet } from '../../api/client.ts';
import type { FindingItem, Listed } from '../../api/shapes.ts';
import { ExtentLegend, Timeline } from '../../charts/time/timeline.tsx';
import { extentOfAll } from '../../charts/time/timeline-layout.ts';
import { Answered } from '../../design/answered.tsx';
import { whatSaid, whenOf } from '../../design/finding-words.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { whoText } from '../../findings/columns.tsx';
import { type Filters, requestParams } from '../../findings/filters.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';

/** More bars than these nobody can read; the time is to be narrowed. */
const MOST = 500;

/** The first findings of the filter on a time axis. */
export const ChronicleTimeline = ({
  filters,
  names,
  total,
  selected,
  onOpen,
}: {
  readonly filters: Filters;
  readonly names: string | undefined;
  readonly total: number;
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}) => {
  const query = useQuery({
    queryKey: ['findings', 'timeline', filters, names],
    queryFn: ({ signal }) =>
      apiGet<Listed<FindingItem>>('/findings', { ...requestParams(filters, names), limit: MOST }, signal),
  });
  return (
    <Answered query={query} waiting={<Skeleton lines={10} />}>
      {({ items }) => <Drawn items={items} filters={filters} total={total} selected={selected} onOpen={onOpen} />}
    </Answered>
  );
};

const Drawn = ({
  items,
  filters,
  total,
  selected,
  onOpen,
}: {
  readonly items: readonly FindingItem[];
  readonly filters: Filters;
  readonly total: number;
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
}) => {
  const drawn = useMemo(
    () =>
      items.map((item) => ({
        id: item.finding.id,
        date: whenOf(item.finding),
        documentTime:
          item.dated === 'document' && item.earliest && item.latest ? `${item.earliest}/${item.latest}` : null,
        label: [whoText(item), whatSaid(item.finding)].filter(Boolean).join(': '),
        faint:
          item.state === 'rejected' ||
          item.state === 'merged' ||
          (item.finding.kind === 'event' && item.finding.status !== 'happened' && item.finding.status !== 'ongoing'),
      })),
    [items],
  );
  const ids = useMemo(() => drawn.map(({ id }) => id), [drawn]);
  const choose = useCallback((id: string | undefined) => id !== undefined && onOpen(id), [onOpen]);
  useKeys('Timeline', useStep(ids, selected, choose, 'finding'));
  const [first, last] = useMemo(() => axisOf(filters, drawn), [filters, drawn]);
  return (
    <div className="flex h-full flex-col rounded border border-rule bg-paper p-2">
      <ExtentLegend />
      {items.length < total && (
        <p className="mt-1 text-[0.9rem] text-quiet">
          The first {items.length.toLocaleString('en')} of {total.toLocaleString('en')} are drawn. Narrow the time above
          to see all of a stretch.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="mt-2 min-h-0 overflow-y-auto" tabIndex={0} aria-label="Timeline">
        <Timeline
          items={drawn}
          first={first}
          last={last}
          label={`Timeline of ${drawn.length} findings; the table has the same in words.`}
          selected={selected}
          onSelect={onOpen}
        />
      </section>
    </div>
  );
};

/** The stretch that the filter names, as far as it does; else from the first to the last date, centuries aside. */
const axisOf = (filters: Filters, items: Parameters<typeof extentOfAll>[0]): readonly [number, number] => {
  const asked = [filters.on ?? filters.from, filters.on ?? filters.to].map((date) => (date ? parseEdtf(date) : null));
  const held = extentOfAll(items) ?? [19_000, 19_365];
  const first = asked[0]?.earliest ?? held[0];
  const last = asked[1]?.latest ?? held[1];
  return [first, Math.max(last, first + 6)];
};
