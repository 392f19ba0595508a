import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { infoQuery } from '../../api/queries.ts';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { Page } from '../../shell/page.tsx';
import { type Search, useSearchState } from '../../shell/search-state.ts';
import { ReviewersAgree } from './agreement.tsx';
import type { BulkAsked } from './bulk-dialog.tsx';
import { QueueColumns } from './queue-columns.tsx';
import { filtersOf } from './queue-filters.ts';
import { ReviewFilters } from './review-filters.tsx';
import { useQueue } from './use-queue.ts';
import { useReviewKeys } from './use-review-keys.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then(({ BulkDialog }) => ({ default: BulkDialog })));
const MergeDialog = lazy(() => import('./merge-dialog.tsx').then(({ MergeDialog }) => ({ default: MergeDialog })));
const SplitDialog = lazy(() => import('./split-dialog.tsx').then(({ SplitDialog }) => ({ default: SplitDialog })));

const HELP = (
  <>
    <p>
      Everything that was read by rule and that nobody has decided on yet. Read the words in their place; say whether
      the document says this.
    </p>
    <p>
      Accepting says that the document says it, not that it is true. Whatever you decide is recorded under your name and
      can be taken back.
    </p>
  </>
);
const WORDS = [
  'to review',
  'accepted',
  'corrected',
  'rejected',
  'merged',
  'event',
  'statement',
  'figure',
  'commitment',
  'compliance',
  'rule',
];

/** The queue of what is to be reviewed; another filter begins another sitting. */
export const ReviewPage = () => {
  const [search, change] = useSearchState();
  const filters = useMemo(() => filtersOf(search), [search]);
  return <Review key={JSON.stringify(filters)} filters={filters} search={search} change={change} />;
};

interface ReviewProps {
  readonly filters: Search;
  readonly search: Search;
  readonly change: (patch: Search) => void;
}

const Review = ({ filters, search, change }: ReviewProps) => {
  const mayDecide = useQuery(infoQuery).data?.me.permissions.includes('decide') ?? false;
  const [many, setMany] = useState<BulkAsked | null>(null);
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const queue = useQueue(filters, search, change);
  const { item, progress, manyFor } = queue;
  const asking = useMemo(
    () => ({
      askMerge: () => setDialog('merge'),
      askSplit: () => setDialog('split'),
      askMany: (action: BulkAsked['action']) => setMany(manyFor(action)),
    }),
    [manyFor],
  );
  useReviewKeys(queue, mayDecide ? asking : null);
  return (
    <Page
      title="Review"
      wide
      help={HELP}
      words={WORDS}
      lead={
        <div className="flex min-h-6 items-center gap-3">
          {progress && <Progress label="Reviewed" done={progress.decided} total={progress.decided + progress.open} />}
        </div>
      }
      actions={
        mayDecide && (
          <DecideOnMany chosen={queue.chosen.size} disabled={queue.items.length === 0} onAsk={asking.askMany} />
        )
      }
    >
      <ReviewFilters
        search={search}
        open={progress?.byKind ?? {}}
        onChange={(patch) => change({ ...patch, finding: undefined })}
      />
      <QueueColumns
        queue={queue}
        filtered={Object.keys(filters).length > 0}
        onSplit={asking.askSplit}
        onMerge={asking.askMerge}
      />
      <ReviewersAgree />
      <Suspense>
        {many && <BulkDialog asked={many} onClose={() => setMany(null)} onDone={queue.refresh} />}
        {dialog === 'merge' && item && (
          <MergeDialog item={item} onClose={() => setDialog(null)} onDecided={queue.onDecided} />
        )}
        {dialog === 'split' && item && (
          <SplitDialog item={item} onClose={() => setDialog(null)} onSplit={queue.refresh} />
        )}
      </Suspense>
    </Page>
  );
};

interface DecideOnManyProps {
  /** how many findings are chosen; with none the decision is on all that pass the filters */
  readonly chosen: number;
  readonly disabled: boolean;
  readonly onAsk: (action: BulkAsked['action']) => void;
}

const DecideOnMany = ({ chosen, disabled, onAsk }: DecideOnManyProps) => {
  const which = chosen > 0 ? `${chosen} chosen` : 'all';
  return (
    <>
      <Button keyHint="shift+a" aria-keyshortcuts="Shift+A" onClick={() => onAsk('accept')} disabled={disabled}>
        Accept {which} …
      </Button>
      <Button keyHint="shift+r" aria-keyshortcuts="Shift+R" onClick={() => onAsk('reject')} disabled={disabled}>
        Reject {which} …
      </Button>
    </>
  );
};
