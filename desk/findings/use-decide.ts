import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DECISION_ACTIONS } from '../../src/record/decision.ts';
import { apiSend } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import type { FindingItem } from '../api/shapes.ts';
import { announce } from '../shell/notices.tsx';

export interface NewDecision {
  readonly item: Pick<FindingItem, 'finding' | 'version'>;
  readonly action: (typeof DECISION_ACTIONS)[number];
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly into?: string;
  readonly reason?: string;
}

const DONE: Readonly<Record<NewDecision['action'], string>> = {
  accept: 'Accepted.',
  correct: 'Corrected.',
  reject: 'Rejected.',
  merge: 'Merged.',
  undo: 'The last decision is taken back.',
};

/** Decides on a finding as it was seen; says so, and offers to take it back. */
export const useDecide = () => {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['findings', 'finding', 'views', 'review', 'info'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  const mutation = useMutation({
    mutationFn: ({ item, ...decision }: NewDecision) =>
      apiSend<{ readonly finding: FindingItem }>('POST', '/decisions', {
        ...decision,
        finding: item.finding.id,
        seen: item.version,
      }),
    onSuccess: ({ finding }, { action }) => {
      announce(DONE[action], {
        action:
          action === 'undo'
            ? null
            : { label: 'Undo', keyHint: 'u', run: () => mutation.mutate({ item: finding, action: 'undo' }) },
      });
      return refresh();
    },
    onError: (error) => {
      const changed = error instanceof ApiProblem && error.status === 409;
      announce(changed ? 'Somebody decided on it since you saw it. It is shown anew: look again.' : error.message, {
        problem: true,
      });
      return changed ? refresh() : undefined;
    },
  });
  return mutation;
};
