import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiSend } from '../../api/client.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Dialog } from '../../design/dialog.tsx';
import { Field } from '../../design/field.tsx';
import { findingLine, KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';

export interface BulkAsked {
  readonly action: 'accept' | 'reject';
  /** these findings as they were seen */
  readonly findings?: readonly { readonly finding: string; readonly seen: string }[];
  /** or all that pass */
  readonly filter?: Readonly<Record<string, string | readonly string[]>>;
}

interface BulkAnswer {
  readonly count: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly sample: readonly FindingItem[];
  /** stands for what the preview showed */
  readonly token: string;
  /** numbers of the decisions made */
  readonly done: readonly number[];
  readonly failed: readonly { readonly finding: string; readonly message: string }[];
}

const ask = (body: unknown): Promise<BulkAnswer> => apiSend('POST', '/decisions/bulk', body);

const WORDS = { accept: { verb: 'Accept', done: 'accepted' }, reject: { verb: 'Reject', done: 'rejected' } } as const;

/** Decides on many findings at once, after saying which they are. One undo takes all of it back. */
export const BulkDialog = ({
  asked,
  onClose,
  onDone,
}: {
  readonly asked: BulkAsked;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const { verb, done } = WORDS[asked.action];
  const preview = useQuery({
    queryKey: ['findings', 'bulk', asked],
    queryFn: () => ask({ ...asked, preview: true }),
    staleTime: 0,
  });
  const settle = () => {
    for (const key of ['findings', 'finding', 'info', 'progress', 'overview', 'queue'])
      void client.invalidateQueries({ queryKey: [key] });
    onDone();
  };
  const undo = useMutation({
    mutationFn: (undoes: readonly number[]) => ask({ undoes, action: 'undo' }),
    onSuccess: (answer) => {
      announce(`${answer.done.length} decisions taken back.`);
      settle();
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const decide = useMutation({
    mutationFn: (token: string) => ask({ ...asked, token, ...(reason.trim() && { reason: reason.trim() }) }),
    onSuccess: (answer) => {
      const failed = answer.failed[0] ? ` ${answer.failed.length} were left: ${answer.failed[0].message}` : '';
      announce(`${answer.done.length} ${done}.${failed}`, {
        action: { label: 'Undo all', run: () => undo.mutate(answer.done) },
      });
      onClose();
      settle();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${verb} many at once`}
      confirm={
        <Button
          look="main"
          disabled={!preview.data || preview.data.count === 0 || decide.isPending}
          onClick={() => preview.data && decide.mutate(preview.data.token)}
        >
          {verb} {preview.data ? preview.data.count.toLocaleString('en') : ''}
        </Button>
      }
    >
      <Answered query={preview}>
        {({ count, kinds, sample }) => (
          <>
            <p>
              {count === 0
                ? 'Nothing that is still to be reviewed passes.'
                : `${counted(count, 'finding')} will be ${done}: `}
              {KINDS.filter((kind) => kinds[kind])
                .map((kind) => `${kinds[kind]} ${KIND_NAMES[kind][kinds[kind] === 1 ? 'one' : 'many'].toLowerCase()}`)
                .join(', ')}
            </p>
            <ul className="mt-2 space-y-1 border-l border-rule pl-3 text-[0.9rem]">
              {sample.map(({ finding }) => (
                <li key={finding.id}>
                  <span className="text-quiet">{findingLine(finding)}</span>{' '}
                  <q className="font-serif">
                    {finding.quote.length > 160 ? `${finding.quote.slice(0, 160)}…` : finding.quote}
                  </q>
                </li>
              ))}
              {count > sample.length && (
                <li className="text-quiet">and {(count - sample.length).toLocaleString('en')} more</li>
              )}
            </ul>
          </>
        )}
      </Answered>
      <Field
        className="mt-4"
        label="why (kept with each decision)"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {decide.error && <Problem error={decide.error} />}
    </Dialog>
  );
};
