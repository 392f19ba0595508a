import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordedWithdrawal } from '../../../src/record/desk/withdrawals.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { DocumentItem, Listed } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Dialog } from '../../design/dialog.tsx';
import { Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';
import { PastOfDocument } from './past-of-document.tsx';

type Withdrawable = Pick<DocumentItem, 'id' | 'findings' | 'withdrawn'>;

/** Takes a document out of the record that should not count, or lets it count again. */
export const WithdrawDialog = ({
  document,
  onClose,
}: {
  readonly document: Withdrawable;
  readonly onClose: () => void;
}) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const counts = document.withdrawn === null;
  const path = `/documents/${document.id}/withdrawal`;
  const history = useQuery({
    queryKey: ['documents', document.id, 'withdrawal'],
    queryFn: ({ signal }) => apiGet<Listed<RecordedWithdrawal>>(path, {}, signal),
  }).data?.items;
  const change = useMutation({
    mutationFn: () => (counts ? apiSend<unknown>('POST', path, { reason }) : apiSend<unknown>('DELETE', path)),
    onSuccess: () => {
      announce(counts ? 'Withdrawn: it counts no longer.' : 'Taken back in: it is read again.');
      void client.invalidateQueries();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={counts ? 'Withdraw the document' : 'Take the document back in'}>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        {counts && (
          <Field
            label="Why"
            hint="Whoever looks for it later reads this."
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <p className="text-[0.9rem] text-quiet">
          {counts
            ? `${document.findings === 0 ? 'Nothing was read out of it.' : `Its ${counted(document.findings, 'finding')} will be in no list, view, search or export any more.`} The original, its text and all decisions stay: what was published from it can still be followed, and it can be taken back in.`
            : 'It is read again, and decisions on what was found in it hold as before.'}
        </p>
        <Button look="main" type="submit" disabled={change.isPending || (counts && reason.trim() === '')}>
          {counts ? 'Withdraw' : 'Take back in'}
        </Button>
        {change.error && <Problem error={change.error} />}
      </form>
      <PastOfDocument title="What was done before" all={history}>
        {({ reason }) =>
          reason === null ? (
            'taken back in'
          ) : (
            <>
              withdrawn: <bdi>{reason}</bdi>
            </>
          )
        }
      </PastOfDocument>
    </Dialog>
  );
};
