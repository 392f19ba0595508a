import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssueVersion } from '../../../../src/record/issue-store.ts';
import { apiGet, apiPath } from '../../../api/client.ts';
import { Answered } from '../../../design/answered.tsx';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { announce } from '../../../shell/notices.tsx';
import { historyQuery } from '../issue-queries.ts';

const DONE = { draft: 'drafted', edit: 'edited', publish: 'published', correct: 'corrected' } as const;

/** Every version of the issue, the latest first; none is ever lost. */
export const VersionsPanel = ({
  issue,
  version,
  onTakeBack,
}: {
  readonly issue: string;
  readonly version: number;
  /** null where nothing is to be changed */
  readonly onTakeBack: ((version: IssueVersion) => void) | null;
}) => {
  const history = useQuery(historyQuery(issue, version));
  const takeBack = useMutation({
    mutationFn: (number: number) => apiGet<IssueVersion>(`/issues/${issue}`, { version: number }),
    onSuccess: (found) => {
      setLooking(null);
      onTakeBack?.(found);
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const [looking, setLooking] = useState<number | null>(null);
  return (
    <Answered query={history}>
      {({ versions, publications, corrections }) => (
        <section aria-label="Versions" className="space-y-4">
          <ol className="max-h-[50vh] overflow-y-auto">
            {versions.toReversed().map((each) => (
              <li key={each.version} className="flex items-baseline justify-between gap-3 border-b border-rule py-1">
                <span>
                  <span className="figures font-medium">{each.version}</span> {DONE[each.action]} by {each.who}
                  <span className="block text-[0.88rem] text-quiet">
                    {new Date(each.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
                    {each.note && `: ${each.note}`}
                  </span>
                </span>
                <Button
                  look="bare"
                  aria-label={`Look at version ${each.version}`}
                  onClick={() => setLooking(each.version)}
                >
                  Look
                </Button>
              </li>
            ))}
          </ol>
          {publications.length > 0 && (
            <ul>
              {publications.map(({ edition, at, who, despite }) => (
                <li key={edition}>
                  Edition {edition}, {new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium' })}, {who}
                  {despite && <span className="text-quiet">, although checks failed: {despite}</span>}
                </li>
              ))}
            </ul>
          )}
          {corrections.length > 0 && (
            <ul className="space-y-1">
              {corrections.map(({ number, was, is, reason }) => (
                <li key={number}>
                  <del className="text-quiet">{was}</del>{' '}
                  {is === '' ? <em>withdrawn</em> : <ins className="no-underline">{is}</ins>}
                  <span className="text-quiet">: {reason}</span>
                </li>
              ))}
            </ul>
          )}
          <Dialog
            open={looking !== null}
            onClose={() => setLooking(null)}
            title={`Version ${looking}`}
            wide
            actions={
              onTakeBack &&
              looking !== version && (
                <Button onClick={() => looking !== null && takeBack.mutate(looking)}>Write on from this version</Button>
              )
            }
          >
            <iframe
              title={`Version ${looking} of the issue`}
              src={apiPath(`/issues/${issue}/render`, { format: 'html', version: looking })}
              sandbox=""
              className="h-[70vh] w-full rounded border border-rule bg-white"
            />
          </Dialog>
        </section>
      )}
    </Answered>
  );
};
