import { useState } from 'react';
import type { AgreementEntry } from '../../../src/kinds/agreement-entry.ts';
import type { ProvisionMark } from '../../../src/kinds/provision-mark.ts';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import { markMeaning, markValues } from './ledger-shapes.ts';

/** The desk’s own judgement of a provision, kept apart from what anybody claims; earlier ones stay readable. */
export const DeskMark = ({
  scale,
  provision,
  marks,
  chosen,
  onMark,
}: {
  readonly scale: AgreementEntry['scale'];
  readonly provision: string;
  /** all of this provision, in their order */
  readonly marks: readonly ProvisionMark[];
  /** the provision with the cursor: its keys are shown */
  readonly chosen: boolean;
  readonly onMark: (value: number, note: string | null) => void;
}) => {
  const [note, setNote] = useState('');
  const latest = marks.at(-1);
  const values = markValues(scale);
  return (
    <div className="min-w-0">
      <fieldset>
        <legend className="label mb-1">The desk’s own mark</legend>
        <div className="flex flex-wrap gap-1">
          {values.map((value) => (
            <Button
              key={value}
              aria-pressed={latest?.value === value}
              look={latest?.value === value ? 'main' : 'plain'}
              keyHint={chosen && value < 10 ? String(value) : undefined}
              onClick={() => {
                onMark(value, note.trim() || null);
                setNote('');
              }}
            >
              {value <= 3 && values.length <= 4 ? markMeaning(value, scale) : value}
            </Button>
          ))}
        </div>
      </fieldset>
      {chosen && (
        <Field
          label={`Why, with the next mark of provision ${provision}`}
          labelHidden
          className="mt-1.5"
          placeholder="Why, in a few words"
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      {latest ? (
        <p className="mt-1.5 text-[0.88rem] text-quiet">
          <strong className="font-semibold text-ink">{markMeaning(latest.value, scale)}</strong>, by {latest.by} on{' '}
          <span className="figures">{latest.at.slice(0, 10)}</span>
          {latest.note && <>: {latest.note}</>}
        </p>
      ) : (
        <p className="mt-1.5 text-[0.88rem] text-quiet">Not marked yet.</p>
      )}
      {marks.length > 1 && (
        <details className="text-[0.88rem] text-quiet">
          <summary>Earlier marks ({marks.length - 1})</summary>
          <ol>
            {marks.slice(0, -1).map((mark) => (
              <li key={mark.at}>
                <span className="figures">{mark.at.slice(0, 10)}</span> {markMeaning(mark.value, scale)}, {mark.by}
                {mark.note && <>: {mark.note}</>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
};
