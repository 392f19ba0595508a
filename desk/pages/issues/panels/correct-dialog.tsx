import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Issue } from '../../../../src/kinds/issue.ts';
import { issueSentences, sentenceText } from '../../../../src/publish/issue/issue-sentences.ts';
import { writeSentenceLine } from '../../../../src/publish/issue/text/sentence-line.ts';
import type { IssueVersion } from '../../../../src/record/issue-store.ts';
import { apiSend } from '../../../api/client.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Field, TextField } from '../../../design/field.tsx';
import { Problem } from '../../../design/problem.tsx';
import { SavingForm } from '../../../design/saving-form.tsx';
import { announce } from '../../../shell/notices.tsx';
import { keepVersion, seenHeader } from '../issue-queries.ts';

/** Corrects or withdraws a sentence of a published issue; what was said, what is right and why are printed. */
export const CorrectDialog = ({
  issue,
  content,
  version,
  sentence: id,
  onClose,
  onCorrected,
}: {
  readonly issue: string;
  readonly content: Issue;
  readonly version: number;
  readonly sentence: string;
  readonly onClose: () => void;
  readonly onCorrected: (version: IssueVersion) => void;
}) => {
  const client = useQueryClient();
  const sentence = issueSentences(content).find((each) => each.sentence.id === id)?.sentence;
  const [line, setLine] = useState(() => (sentence ? writeSentenceLine(sentence) : ''));
  const [reason, setReason] = useState('');
  const [despite, setDespite] = useState('');
  const [withdrawn, setWithdrawn] = useState(false);
  const correct = useMutation({
    mutationFn: () =>
      apiSend<IssueVersion>(
        'POST',
        `/issues/${issue}/correct`,
        {
          sentence: id,
          line: withdrawn ? null : line,
          reason: reason.trim(),
          despite: despite.trim() === '' ? null : despite.trim(),
        },
        seenHeader(version),
      ),
    onSuccess: (corrected) => {
      announce(`Corrected in edition ${corrected.content.edition}.`);
      keepVersion(client, corrected);
      onCorrected(corrected);
    },
  });
  const ready = reason.trim() !== '' && (withdrawn || line.trim() !== '') && !correct.isPending;
  const send = () => ready && correct.mutate();
  return (
    <Dialog
      open
      onClose={onClose}
      title="Correct a published sentence"
      wide
      confirm={
        <Button look="main" disabled={!ready} onClick={send}>
          {correct.isPending ? 'Correcting …' : 'Correct now'}
        </Button>
      }
    >
      <SavingForm className="space-y-3" onSave={send}>
        <div>
          <p className="label">Said</p>
          <p className="prose">{sentence ? sentenceText(sentence).trim() : 'This sentence is not in the edition.'}</p>
        </div>
        <TextField
          label="Right"
          value={line}
          rows={4}
          disabled={withdrawn}
          onChange={({ target }) => setLine(target.value)}
          hint="“…” are a source’s own words, written between straight marks; [@finding] is a note; what stands in braces at the end stays."
        />
        <label className="flex items-baseline gap-2">
          <input type="checkbox" checked={withdrawn} onChange={({ target }) => setWithdrawn(target.checked)} />
          Withdraw the sentence
        </label>
        <Field label="Reason, as it is printed" value={reason} onChange={({ target }) => setReason(target.value)} />
        {correct.error && (
          <>
            <Problem error={correct.error} />
            <Field
              label="Why it goes out although a check fails"
              value={despite}
              onChange={({ target }) => setDespite(target.value)}
            />
          </>
        )}
        <p className="text-quiet">
          This makes a new edition with a note of the correction; the next issue prints it as well.
        </p>
      </SavingForm>
    </Dialog>
  );
};
