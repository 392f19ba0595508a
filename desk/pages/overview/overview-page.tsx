import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { apiGet } from '../../api/client.ts';
import type { Overview } from '../../api/shapes.ts';
import { isMonth, monthFrom } from '../../charts/time/months.ts';
import { Answered } from '../../design/answered.tsx';
import { buttonLook } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Panel } from '../../design/panel.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { CameIn } from './came-in.tsx';
import { Contradicted } from './contradicted.tsx';
import { Coverage } from './coverage.tsx';
import { FallsDue } from './falls-due.tsx';
import { MonthChoice } from './month-choice.tsx';
import { ThreadsThatMoved } from './threads-that-moved.tsx';
import { WaitsForReview } from './waits-for-review.tsx';

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

export const OverviewPage = () => {
  const [search, change] = useSearchState();
  const asked = isMonth(search.month) ? search.month : undefined;
  const overview = useQuery({
    queryKey: ['overview', asked],
    queryFn: ({ signal }) => apiGet<Overview>('/overview', { month: asked }, signal),
    placeholderData: keepPreviousData,
  });
  const month = asked ?? overview.data?.month;
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
          <MonthChoice
            month={month}
            months={overview.data?.months ?? []}
            onMonth={(chosen) => change({ month: chosen })}
          />
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
  const { month, coverage } = overview;
  return (
    <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[3fr_2fr]">
      <CameIn {...overview} />
      <WaitsForReview {...overview} />
      <ThreadsThatMoved {...overview} />
      <FallsDue {...overview} />
      <Contradicted {...overview} />
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
