import { memo, useCallback, useEffect, useMemo } from 'react';
import type { FigureSeries } from '../../../src/link/figure-series.ts';
import { Answered } from '../../design/answered.tsx';
import { classNames } from '../../design/class-names.ts';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Choice } from '../../design/field.tsx';
import { ShowMore } from '../../design/show-more.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { DateFields } from '../../findings/date-fields.tsx';
import { FilterField } from '../../findings/filter-field.tsx';
import { FilterRow } from '../../findings/filter-row.tsx';
import { filtersOf } from '../../findings/filters.ts';
import { FurtherFilters } from '../../findings/further-filters.tsx';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { SeriesDetail } from './series-detail.tsx';
import { orderedSeries, type SeriesOrder, seriesKey } from './series-list.ts';
import { useSeries } from './use-series.ts';

const HELP = (
  <>
    <p>
      Numbers that measure the same thing, over time and by source. Each figure keeps its bound: “more than 400” is
      drawn as an open mark with an arrow, “about” as a dashed ring, a range as a bar. Nothing is averaged or evened
      out.
    </p>
    <p>
      A zigzag joins two figures that cannot both be true; an arrow leads from what a source told first to what it told
      later.
    </p>
  </>
);
const WORDS = ['figure'];

const FIELDS = ['q', 'type', 'from', 'to'] as const;

export const FiguresPage = () => {
  const [search, change] = useSearchState();
  const filters = useMemo(() => filtersOf(search), [search]);
  const points = search.points ?? '2';
  const order = (search.order ?? 'disagreement') as SeriesOrder;
  const {
    query,
    series: loaded,
    sources,
    total,
  } = useSeries(filters, { points, names: search.names, wanted: search.series });
  const series = useMemo(() => orderedSeries(loaded, order), [loaded, order]);
  const ids = useMemo(() => series.map(seriesKey), [series]);
  const chosen = series.find((each) => seriesKey(each) === search.series) ?? series[0];
  const choose = useCallback((id: string | undefined) => change({ series: id, point: undefined }), [change]);
  const step = useStep(ids, chosen && seriesKey(chosen), choose, 'series');
  useKeys('Figures', step);
  const point = search.point === undefined ? undefined : Number(search.point);
  useEffect(() => {
    if (search.series === undefined) window.scrollTo({ top: 0 });
  }, [search.series]);
  return (
    <Page title="Figures" lead="Numbers over time, each with its bound and its source." help={HELP} words={WORDS} wide>
      <FilterRow className="mb-4">
        <FilterField label="Words" type="search" className="w-44" value={filters.q} onChange={(q) => change({ q })} />
        <FilterField
          label="Unit"
          className="w-32"
          placeholder="USD, km2"
          value={filters.type}
          onChange={(type) => change({ type })}
        />
        <DateFields from={filters.from} to={filters.to} onChange={change} />
        <Choice
          label="Series of at least"
          className="w-36"
          value={points}
          onChange={(event) => change({ points: event.target.value === '2' ? undefined : event.target.value })}
        >
          <option value="1">1 figure</option>
          <option value="2">2 figures</option>
          <option value="3">3 figures</option>
          <option value="5">5 figures</option>
        </Choice>
        <Choice
          label="First"
          className="w-52"
          value={order}
          onChange={(event) =>
            change({ order: event.target.value === 'disagreement' ? undefined : event.target.value })
          }
        >
          <option value="disagreement">what is contradicted</option>
          <option value="points">most figures</option>
          <option value="name">by name</option>
        </Choice>
      </FilterRow>
      <FurtherFilters filters={filters} fields={FIELDS} onChange={change} />
      <Answered query={query} waiting={<Skeleton lines={8} />}>
        {() =>
          chosen === undefined ? (
            <Empty title="No series yet">
              Two figures make a series when they measure the same thing in the same unit. Ask for series of one figure
              to see all that are told.
            </Empty>
          ) : (
            <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-[19rem_minmax(0,1fr)]">
              <nav
                aria-label="Series"
                className="max-h-[40vh] min-w-0 overflow-y-auto border-r border-rule pr-2 lg:max-h-[calc(100dvh-13rem)]"
              >
                <p className="label mb-1">
                  {series.length < total
                    ? `${series.length} of ${counted(total, 'series', 'series')}, those of most figures`
                    : `${series.length} series`}
                </p>
                <ul>
                  {series.map((each) => (
                    <SeriesChoice key={seriesKey(each)} series={each} chosen={each === chosen} onChoose={choose} />
                  ))}
                </ul>
                <ShowMore list={query} />
              </nav>
              <SeriesDetail
                key={seriesKey(chosen)}
                series={chosen}
                sources={sources}
                point={point}
                onPoint={(next) => change({ series: seriesKey(chosen), point: String(next) })}
              />
            </div>
          )
        }
      </Answered>
    </Page>
  );
};

/** Drawn anew only when it is chosen or no longer is. */
const SeriesChoice = memo(
  ({
    series,
    chosen,
    onChoose,
  }: {
    readonly series: FigureSeries;
    readonly chosen: boolean;
    readonly onChoose: (id: string) => void;
  }) => {
    const id = seriesKey(series);
    return (
      <li id={`item-${id}`}>
        <button
          type="button"
          aria-current={chosen}
          onClick={() => onChoose(id)}
          className={classNames(
            'block w-full rounded px-2 py-1.5 text-left',
            chosen ? 'bg-sunken shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-sunken',
          )}
        >
          <span className="line-clamp-2">{series.measure}</span>
          <span className="figures text-[0.86rem] text-quiet">
            {series.unit}, {series.points.length} {series.points.length === 1 ? 'figure' : 'figures'}
            {series.disagreements.length > 0 && (
              <span className="text-problem"> ≠ {series.disagreements.length} contradicted</span>
            )}
          </span>
        </button>
      </li>
    );
  },
);
