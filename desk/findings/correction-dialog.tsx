import { useState } from 'react';
import type { FindingItem } from '../api/shapes.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Field } from '../design/field.tsx';
import { KIND_NAMES } from '../design/finding-words.ts';
import { SavingForm } from '../design/saving-form.tsx';
import { type Decided, useDecide } from './decide.ts';
import { FindingForm } from './finding-form.tsx';
import { problemsOf } from './form-fields.ts';

/** Puts right what was read wrongly. Only what was changed is recorded; the reading itself stays beside it. */
export const CorrectionDialog = ({
  item,
  onClose,
  onDecided,
  onChanged,
}: {
  readonly item: FindingItem;
  readonly onClose: () => void;
  readonly onDecided?: ((decided: Decided) => void) | undefined;
  readonly onChanged?: ((item: FindingItem) => void) | undefined;
}) => {
  const { finding } = item;
  const before = finding as Readonly<Record<string, unknown>>;
  const [values, setValues] = useState(before);
  const [reason, setReason] = useState('');
  const decide = useDecide(onChanged);
  const changes = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
  const problems = problemsOf(finding, changes);
  const changed = Object.keys(changes).length;
  const save = async () => {
    if (changed === 0 || Object.keys(problems).length > 0) return;
    const decided = await decide({
      item,
      action: 'correct',
      changes,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
    if (!decided) return;
    onClose();
    onDecided?.(decided);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={`Correct: ${KIND_NAMES[finding.kind].one.toLowerCase()}`}
      confirm={
        <Button
          look="main"
          keyHint="mod+enter"
          disabled={changed === 0 || Object.keys(problems).length > 0}
          onClick={() => void save()}
        >
          {changed === 0 ? 'Nothing changed yet' : changed === 1 ? 'Record one change' : `Record ${changed} changes`}
        </Button>
      }
    >
      <SavingForm onSave={() => void save()}>
        <blockquote className="prose mb-4 border-l-2 border-edge pl-3">{finding.quote}</blockquote>
        <FindingForm
          kind={finding.kind}
          values={values}
          problems={problems}
          onChange={(name, value) => setValues({ ...values, [name]: value })}
        />
        <Field
          className="mt-4"
          label="why (kept with the decision)"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </SavingForm>
    </Dialog>
  );
};
