import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssueVersion } from '../../../../src/record/issue-store.ts';
import { apiSend } from '../../../api/client.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/field.tsx';
import { Problem } from '../../../design/problem.tsx';
import { SavingForm } from '../../../design/saving-form.tsx';
import { announce } from '../../../shell/notices.tsx';
import { checked, keepVersion, seenHeader } from '../issue-queries.ts';
import type { Saving } from '../use-saving.ts';

/** Shows what the checks find in what is saved, and publishes it: at once, or with a reason when something is wrong. */
export const PublishDialog = ({
  issue,
  saving,
  onClose,
  onPublished,
}: {
  readonly issue: string;
  readonly saving: Saving;
  readonly onClose: () => void;
  readonly onPublished: (version: IssueVersion) => void;
}) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const saved = useQuery({
    queryKey: ['issue-to-publish', issue],
    queryFn: async () => {
      const version = await saving.save();
      if (version === null) throw new Error('The issue could not be saved. Close this and see what is said above it.');
      return { version, warnings: await checked(issue) };
    },
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  const warnings = saved.data?.warnings ?? [];
  const publish = useMutation({
    mutationFn: (version: number) =>
      apiSend<IssueVersion>(
        'POST',
        `/issues/${issue}/publish`,
        { despite: warnings.length > 0 ? reason.trim() : null },
        seenHeader(version),
      ),
    onSuccess: (published) => {
      announce(`Published as edition ${published.content.edition}.`);
      keepVersion(client, published);
      onPublished(published);
    },
  });
  const ready = saved.data !== undefined && (warnings.length === 0 || reason.trim() !== '') && !publish.isPending;
  const send = () => ready && publish.mutate(saved.data.version);
  return (
    <Dialog
      open
      onClose={onClose}
      title="Publish"
      confirm={
        <Button look="main" data-first disabled={!ready} onClick={send}>
          {publish.isPending ? 'Publishing …' : warnings.length > 0 ? 'Publish despite warnings' : 'Publish now'}
        </Button>
      }
    >
      <SavingForm className="space-y-3" onSave={send}>
        {saved.error ? (
          <Problem error={saved.error} retry={() => void saved.refetch()} />
        ) : saved.data === undefined ? (
          <p role="status">Saving, and holding every sentence against what it cites …</p>
        ) : warnings.length === 0 ? (
          <p className="text-accepted">✓ Every sentence rests on what it cites.</p>
        ) : (
          <>
            <p>
              <span className="text-problem">⚠ {warnings.length}</span>{' '}
              {warnings.length === 1 ? 'thing is wrong' : 'things are wrong'}:
            </p>
            <ul className="max-h-56 list-disc overflow-y-auto pl-5">
              {warnings.map(({ sentence, rule, message }) => (
                <li key={`${sentence}${rule}${message}`}>{message}</li>
              ))}
            </ul>
            <TextField
              label="Why it goes out all the same"
              hint="Kept with the edition. Better: close this and put right what is wrong."
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        <p className="text-quiet">
          A published issue is frozen with the hashes of what it rests on. After that it is not edited; sentences can be
          corrected, and the correction is printed.
        </p>
        {publish.error && <Problem error={publish.error} />}
      </SavingForm>
    </Dialog>
  );
};
