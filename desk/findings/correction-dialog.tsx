import { useState } from 'react';
import type { RecordedDecision } from '../../src/record/decision.ts';
import type { FindingDetail, FindingItem } from '../api/shapes.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Field } from '../design/field.tsx';
import { KIND_NAMES } from '../design/finding-words.ts';
import { SavingForm } from '../design/saving-form.tsx';
import { carriedOver } from './carried-over.ts';
import { type Decided, useDecide } from './decide.ts';
import { DecisionList } from './decision-list.tsx';
import { fieldName } from './field-names.ts';
import { FindingForm } from './finding-form.tsx';
import { problemsOf } from './form-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts right what was read wrongly. Only what was changed is recorded; the reading itself stays beside it. When somebody
 * else decides while the form stands open, the form says so and shows what stands now under what was typed.
 */
export const CorrectionDialog = ({
  item,
  onClose,
  onDecided,
  onChanged,
}: {
  readonly item: FindingDetail;
  readonly onClose: () => void;
  readonly onDecided?: ((decided: Decided) => void) | undefined;
  readonly onChanged?: ((item: FindingItem) => void) | undefined;
}) => {
  const [seen, setSeen] = useState(item);
  const [values, setValues] = useState<Values>(item.finding);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>(NOTHING);
  const [saving, setSaving] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useDecide(onChanged);
  if (item.version !== seen.version && !saving) {
    const carried = carriedOver({ ...seen.finding }, { ...item.finding }, values);
    setSeen(item);
    setValues(carried.values);
    setMeanwhile({
      decisions: [...meanwhile.decisions, ...item.decisions.slice(seen.decisions.length)],
      clashes: [...new Set([...meanwhile.clashes, ...carried.clashes])],
    });
  }
  const { finding } = seen;
  const before: Values = { ...finding };
  const changes = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
  const problems = problemsOf(finding, changes);
  const changed = Object.keys(changes).length;
  const save = async () => {
    if (changed === 0 || Object.keys(problems).length > 0) return;
    setSaving(true);
    const decided = await decide({
      item: seen,
      action: 'correct',
      changes,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
    setSaving(false);
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
        <DecidedMeanwhile {...meanwhile} />
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

interface Meanwhile {
  readonly decisions: readonly RecordedDecision[];
  /** fields that both changed */
  readonly clashes: readonly string[];
}

const NOTHING: Meanwhile = { decisions: [], clashes: [] };

const DecidedMeanwhile = ({ decisions, clashes }: Meanwhile) => (
  <div role="alert">
    {decisions.length > 0 && (
      <div className="mb-4 space-y-1 border-l-4 border-problem px-3 py-1">
        <p className="font-medium">
          Decided by somebody else while this form stood open. It shows what stands now; what you typed is kept.
        </p>
        <DecisionList decisions={decisions} />
        {clashes.length > 0 && (
          <p>
            You both changed {clashes.map(fieldName).join(', ')}: yours is in the form, and would take the place of
            theirs.
          </p>
        )}
      </div>
    )}
  </div>
);
