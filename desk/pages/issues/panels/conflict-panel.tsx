import { useMutation } from '@tanstack/react-query';
import type { IssueVersion } from '../../../../src/record/issue-store.ts';
import { apiGet, apiPath } from '../../../api/client.ts';
import { Button, buttonLook } from '../../../design/button.tsx';
import { announce } from '../../../shell/notices.tsx';
import type { Saving } from '../use-saving.ts';

/** Somebody else saved the issue meanwhile: what that means and what can be done. Neither version is lost. */
export const ConflictPanel = ({
  issue,
  newest,
  saving,
  onTake,
}: {
  readonly issue: string;
  readonly newest: IssueVersion;
  readonly saving: Saving;
  readonly onTake: (version: IssueVersion) => void;
}) => {
  const theirs = useMutation({
    mutationFn: () => apiGet<IssueVersion>(`/issues/${issue}`),
    onError: (error) => announce(error.message, { problem: true }),
  });
  const take = async () => onTake(await theirs.mutateAsync());
  const keepMine = async () => {
    const { version } = await theirs.mutateAsync();
    if ((await saving.saveOver(version)) !== null) announce('Saved as the next version; theirs is among the versions.');
  };
  const mine = saving.state !== 'saved';
  return (
    <div role="alert" className="mb-4 border-l-4 border-problem bg-surface px-4 py-3">
      <p className="font-medium">
        {newest.version > saving.version
          ? `${newest.who} saved version ${newest.version} since you opened version ${saving.version}.`
          : 'Somebody saved another version since you opened this one.'}
      </p>
      <p className="mt-1 text-quiet">
        {mine
          ? 'What you wrote is not saved, but kept in this window. Look at the other version first; then save yours as the next one, or give yours up.'
          : 'You have written nothing since. Go on with the other version.'}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <a
          className={buttonLook('plain')}
          href={apiPath(`/issues/${issue}/render`, { format: 'html' })}
          target="_blank"
          rel="noreferrer"
        >
          Look at theirs
        </a>
        {mine && <Button onClick={() => void keepMine()}>Save mine as the next version</Button>}
        <Button onClick={() => void take()}>{mine ? 'Give mine up, take theirs' : 'Take theirs'}</Button>
      </p>
    </div>
  );
};
