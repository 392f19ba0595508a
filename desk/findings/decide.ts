import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RecordedDecision } from '../../src/record/decision.ts';
import { apiGet, apiSend } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import type { FindingItem } from '../api/shapes.ts';
import { announce } from '../shell/notices.tsx';

export interface DecisionAsked {
  readonly item: Pick<FindingItem, 'finding' | 'version'>;
  readonly action: RecordedDecision['action'];
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly into?: string;
  readonly undoes?: number;
  readonly reason?: string;
}

export interface Decided {
  readonly decision: RecordedDecision;
  readonly finding: FindingItem;
}

const DONE = {
  accept: 'Accepted.',
  correct: 'Corrected and accepted.',
  reject: 'Rejected.',
  merge: 'Merged.',
  undo: 'Taken back.',
} as const;

/**
 * Decides on a finding as it was seen. Says what was done, with a way back. A finding that was changed meanwhile is
 * fetched anew, handed to `onChanged` and left for another look.
 */
export const useDecide = (
  onChanged?: (item: FindingItem) => void,
): ((asked: DecisionAsked) => Promise<Decided | null>) => {
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: ({ item, ...rest }: DecisionAsked) =>
      apiSend<Decided>('POST', '/decisions', { finding: item.finding.id, seen: item.version, ...rest }),
    onSettled: () => {
      for (const key of ['findings', 'finding', 'info', 'progress', 'overview'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
  return useCallback(
    async (asked) => {
      const ask = async (wanted: DecisionAsked): Promise<Decided | null> => {
        try {
          const decided = await mutateAsync(wanted);
          const undo = () =>
            void ask({ item: decided.finding, action: 'undo', undoes: decided.decision.number }).then(
              (undone) => undone && onChanged?.(undone.finding),
            );
          announce(DONE[wanted.action], {
            action: wanted.action === 'undo' ? null : { label: 'Undo', keyHint: 'u', run: undo },
          });
          return decided;
        } catch (error) {
          if (error instanceof ApiProblem && error.status === 409) {
            announce('Changed since you saw it. It is shown as it is now: look again, then decide.', { problem: true });
            const now = await apiGet<FindingItem>(`/findings/${wanted.item.finding.id}`).catch(() => null);
            if (now) onChanged?.(now);
          } else announce(error instanceof Error ? error.message : 'The decision was not recorded.', { problem: true });
          return null;
        }
      };
      return ask(asked);
    },
    [mutateAsync, onChanged],
  );
};
