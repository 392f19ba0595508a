import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Claim } from '../../../src/link/claims.ts';
import type { RecordedLinkDecision } from '../../../src/record/link-decision.ts';
import { apiSend } from '../../api/client.ts';
import { Button } from '../../design/button.tsx';
import { announce } from '../../shell/notices.tsx';
import { linkWords } from './link-words.ts';

export interface NewLinkDecision {
  readonly action: 'accept' | 'reject' | 'undo';
  readonly first: string;
  readonly second: string;
}

const DONE = {
  accept: 'The two stand against each other, by the desk’s word.',
  reject: 'The two are taken apart.',
  undo: 'Taken back.',
} as const;

/** Says whether voices belong to one claim. What a document says is never changed by it. */
export const useSettle = () => {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (decision: NewLinkDecision) => apiSend<RecordedLinkDecision>('POST', '/links/decisions', decision),
    onSuccess: (_made, decision) => {
      announce(DONE[decision.action], {
        action:
          decision.action === 'undo'
            ? null
            : { label: 'Undo', keyHint: 'u', run: () => mutation.mutate({ ...decision, action: 'undo' }) },
      });
      return client.invalidateQueries({ queryKey: ['views'] });
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  return mutation;
};

/** Why these voices stand together, and the desk’s word on it. */
export const SettleLinks = ({
  claim,
  decided,
  settle,
}: {
  readonly claim: Claim;
  readonly decided: ReadonlyMap<string, RecordedLinkDecision>;
  readonly settle: ReturnType<typeof useSettle>;
}) => {
  return (
    <details className="mt-3">
      <summary className="w-fit text-[0.92rem] text-quiet hover:text-ink">
        Why these stand together ({claim.links.length} {claim.links.length === 1 ? 'link' : 'links'})
      </summary>
      <ul className="mt-1 space-y-1">
        {claim.links.map((link) => {
          const { pair, relation, score, reasons } = link;
          const [first, second] = pair;
          const { who, does, whom } = linkWords(claim, link);
          const made = decided.get(linkKey(first, second));
          return (
            <li
              key={`${first} ${second} ${relation}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.92rem]"
            >
              <span>
                <strong className="font-medium">{who}</strong> {does}{' '}
                {whom !== '' && <strong className="font-medium">{whom}</strong>}: {reasons.join('; ')}
              </span>
              <span className="figures text-quiet">likeness {Math.round(score * 100)} %</span>
              {made ? (
                <span className="text-accepted">✓ settled by {made.who}</span>
              ) : (
                <>
                  <Button onClick={() => settle.mutate({ action: 'accept', first, second })}>One claim</Button>
                  <Button onClick={() => settle.mutate({ action: 'reject', first, second })}>Not the same</Button>
                </>
              )}
              {made && <Button onClick={() => settle.mutate({ action: 'undo', first, second })}>Take back</Button>}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

/** The same for a pair in either order. */
export const linkKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
