import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useKeys } from '../../shell/keys.ts';
import type { BulkAsked } from './bulk-dialog.tsx';
import { nextOpen } from './queue-state.ts';
import type { ReviewQueue } from './use-queue.ts';

/** What a reviewer who may decide can ask for by key. */
interface Asking {
  readonly askMerge: () => void;
  readonly askSplit: () => void;
  readonly askMany: (action: BulkAsked['action']) => void;
}

/** The keys of the review queue. @param asking null for who may not decide */
export const useReviewKeys = ({ items, at, item, go, choose }: ReviewQueue, asking: Asking | null): void => {
  const navigate = useNavigate();
  const commands = useMemo(
    () => [
      { key: 'j', label: 'Next in the list', run: () => go(Math.min(at + 1, items.length - 1)) },
      { key: 'k', label: 'The one before', run: () => go(Math.max(at - 1, 0)) },
      { key: 'n', label: 'Next that is still to review', run: () => go(nextOpen(items, at)) },
      {
        key: 'o',
        label: 'Open in the reader',
        run: () =>
          item &&
          void navigate({
            to: '/documents/$id',
            params: { id: item.finding.document },
            search: { finding: item.finding.id },
          }),
      },
      ...(asking
        ? [
            { key: 'm', label: 'Merge with another finding', run: asking.askMerge },
            { key: 's', label: 'Split', run: asking.askSplit },
            { key: 'x', label: 'Choose for a decision on many', run: () => item && choose(item) },
            {
              key: 'shift+a',
              label: 'Accept the chosen, or all that pass the filters',
              run: () => asking.askMany('accept'),
            },
            {
              key: 'shift+r',
              label: 'Reject the chosen, or all that pass the filters',
              run: () => asking.askMany('reject'),
            },
          ]
        : []),
    ],
    [go, at, items, item, choose, navigate, asking],
  );
  useKeys('Review', commands);
};
