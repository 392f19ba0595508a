import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { apiGet } from '../../api/client.ts';
import type { Overview } from '../../api/shapes.ts';
import { monthFrom } from '../../charts/time/months.ts';
import { Answered } from '../../design/answered.tsx';
import { Button, buttonLook } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import { Panel } from '../../design/panel.tsx';
import { Progress } from '../../design/progress.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { Coverage } from './coverage.tsx';

const HELP = (
  <>
    <p>
      One month at a glance: what came in, what waits for review, which threads moved, what contradicts, and what falls
      due.
    </p>
    <p>The month is the one that documents tell of, not the one in which they were added.</p>
  </>
);
const WORDS = ['to review', 'thread', 'claim', 'commitment'];
const FEW = 6;

export const OverviewPage = () => {
  const [search, change] = useSearchState();
  const overview = useQuery({
    queryKey: ['overview', search.month],
    queryFn: ({ signal }) => apiGet<Overview>('/overview', { month: search.month }, signal),
    placeholderData: keepPreviousData,
  });
  const month = search.month ?? overview.data?.month;
  const commands = useMemo(
    () =>
      month
        ? [
            { key: '[', label: 'The month before', run: () => change({ month: monthFrom(month, -1) }) },
            { key: ']', label: 'The next month', run: () => change({ month: monthFrom(month, 1) }) },
          ]
        : [],
    [month, change],
  );
  useKeys('Overview', commands);
  return (
    <Page
      title={month ? periodTitle(month) : 'Overview'}
      help={HELP}
      words={WORDS}
      lead="The month at a glance."
      actions={
        month && (
          <div className="flex items-center gap-1">
            <Button
              look="bare"
              aria-label="The month before"
              keyHint="["
              onClick={() => change({ month: monthFrom(month, -1) })}
            >
              ←
            </Button>
            <label>
              <span className="sr-only">Month</span>
              <select
                className="min-h-8 rounded border border-edge bg-surface px-2"
                value={month}
                onChange={(event) => change({ month: event.target.value })}
              >
                {[...new Set([...(overview.data?.months ?? []), month])]
                  .toSorted()
                  .reverse()
                  .map((each) => (
                    <option key={each} value={each}>
                      {periodTitle(each)}
                    </option>
                  ))}
              </select>
            </label>
            <Button
              look="bare"
              aria-label="The next month"
              keyHint="]"
              onClick={() => change({ month: monthFrom(month, 1) })}
            >
              →
            </Button>
          </div>
        )
      }
    >
      <Answered query={overview} waiting={<Skeleton lines={8} height="4.5rem" />}>
        {(answer) =>
          answer.months.length === 0 && answer.documents.length === 0 ? (
            <Empty
              title="The record is empty"
              action={
                <Link to="/library" className={buttonLook('main')}>
                  Add documents
                </Link>
              }
            >
              Once documents are in the record, this page shows what each month brought: what waits for review, which
              threads moved, who contradicts whom, and what falls due.
            </Empty>
          ) : (
            <Month overview={answer} />
          )
        }
      </Answered>
    </Page>
  );
};

const Month = ({ overview }: { readonly overview: Overview }) => {
  const { month, documents, waiting, decided, threads, contested, deadlines, coverage } = overview;
  const open = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  const moved = threads.filter(({ findings }) => findings > 0);
  const most = Math.max(1, ...moved.map(({ findings }) => findings));
  return (
    <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[3fr_2fr]">
      <Panel title="Came in" aside={counted(documents.length, 'document')}>
        {documents.length === 0 ? (
          <p className="text-quiet">No document of this month is in the record.</p>
        ) : (
          <ul className="divide-y divide-rule">
            {documents.slice(0, FEW).map((document) => (
              <li key={document.id} className="py-1.5">
                <Link
                  to="/documents/$id"
                  params={{ id: document.id }}
                  className="font-serif text-[1.06rem] leading-snug text-ink no-underline hover:underline"
                >
                  {titleOf(document)}
                </Link>
                <p className="flex flex-wrap justify-between gap-x-3 text-[0.88rem] text-quiet">
                  <span className="min-w-0 wrap-anywhere">
                    {document.publisher ?? 'publisher not known'}, {document.kind}
                  </span>
                  <span className="figures">{counted(document.findings, 'finding')}</span>
                </p>
              </li>
            ))}
            {documents.length > FEW && (
              <li className="py-1.5">
                <Link to="/library" search={{ on: month }} className="link">
                  all {documents.length}
                </Link>
              </li>
            )}
          </ul>
        )}
      </Panel>
      <Panel title="Waits for review" aside={<Progress label="Reviewed" done={decided} total={decided + open} />}>
        {open === 0 ? (
          <p className="text-quiet">
            {decided === 0 ? 'Nothing was found of this month yet.' : 'All of this month is decided.'}
          </p>
        ) : (
          <ul className="grid grid-cols-2 gap-x-6">
            {KINDS.filter((kind) => waiting[kind]).map((kind) => (
              <li key={kind} className="flex justify-between border-b border-rule py-1">
                <Link to="/review" search={{ on: month, kind }} className="text-ink no-underline hover:underline">
                  {KIND_NAMES[kind].many}
                </Link>
                <span className="figures">{waiting[kind]}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Threads that moved" aside={`${moved.length} of ${threads.length}`}>
        {moved.length === 0 ? (
          <p className="text-quiet">No thread has findings of this month.</p>
        ) : (
          <ul>
            {moved.slice(0, 10).map(({ id, title, findings }) => (
              <li
                key={id}
                className="grid grid-cols-[minmax(0,19rem)_minmax(2rem,1fr)_2.5rem] items-center gap-3 py-[0.2rem]"
              >
                <Link
                  to="/threads/$id"
                  params={{ id }}
                  search={{ month }}
                  className="truncate text-ink no-underline hover:underline"
                >
                  {title}
                </Link>
                <span
                  aria-hidden="true"
                  className="h-2 rounded-sm bg-edge/60"
                  style={{ width: `${(100 * findings) / most}%` }}
                />
                <span className="figures text-right">{findings}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Falls due" aside="in this month and the two after it">
        {deadlines.length === 0 ? (
          <p className="text-quiet">No deadline that the record knows of.</p>
        ) : (
          <ul className="divide-y divide-rule">
            {deadlines.slice(0, FEW).map(({ date, what, agreement, finding }) => (
              <li key={`${date} ${what}`} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-2 py-1.5">
                <DateLabel date={date} />
                <span>
                  {what} {agreement && <span className="block text-[0.88rem] text-quiet">{agreement}</span>}
                  {finding && (
                    <Link to="/findings/$id" params={{ id: finding }} className="link text-[0.88rem]">
                      words
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel
        title="Contradicted"
        className="lg:col-span-2"
        aside={
          contested.length > 0 && (
            <Link to="/claims" className="link">
              the claims board
            </Link>
          )
        }
      >
        {contested.length === 0 ? (
          <p className="text-quiet">Nobody denies what somebody else says, as far as this month’s documents tell.</p>
        ) : (
          <ul className="grid gap-x-10 lg:grid-cols-2">
            {contested.slice(0, FEW).map(({ about, state, findings }) => (
              <li key={findings.join()} className="border-b border-rule py-1.5">
                <Link
                  to="/findings/$id"
                  params={{ id: findings[0]! }}
                  className="font-serif leading-snug text-ink no-underline hover:underline"
                >
                  {about}
                </Link>
                <p className="text-[0.88rem] text-quiet">
                  {state === 'contested'
                    ? `held and denied, ${counted(findings.length, 'voice')}`
                    : 'denied; nobody in the record holds it'}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Coverage" className="lg:col-span-2" aside="findings dated in each month, by source, over a year">
        {coverage.length === 0 ? (
          <p className="text-quiet">Nothing in the record is dated in this year.</p>
        ) : (
          <Coverage coverage={coverage} month={month} />
        )}
      </Panel>
    </div>
  );
};
