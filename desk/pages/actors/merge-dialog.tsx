import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { NameKind } from '../../../src/record/name-decision.ts';
import { paletteQuery } from '../../api/queries.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Field } from '../../design/field.tsx';
import { useNames } from './names-review.tsx';

/** Says that an actor or place is the same as another one: find the other by a few letters, and merge. */
export const MergeDialog = ({
  kind,
  id,
  name,
  onClose,
}: {
  readonly kind: NameKind;
  /** null for a name that nobody knows */
  readonly id: string | null;
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const q = useDeferredValue(words.trim());
  const names = useNames();
  const found = useQuery(paletteQuery(q)).data;
  const others = (kind === 'actor' ? found?.actors : found?.places)?.filter((each) => each.id !== id) ?? [];
  const merge = (into: string | null, intoName: string | null) => {
    names.decide({
      action: 'merge',
      kind,
      name: id === null ? name : null,
      id,
      into,
      intoName,
      reason: reason.trim() || null,
    });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={`${name} is the same as …`}>
      <Field
        label="Part of the other name"
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        autoFocus
      />
      <Field
        label="Why (kept with the decision)"
        className="mt-2"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <ul className="mt-3 space-y-1">
        {others.map((other) => (
          <li key={other.id} className="flex items-baseline justify-between gap-2 border-b border-rule py-1">
            <span>
              {other.name} <span className="text-[0.88rem] text-quiet">{other.kind}</span>
            </span>
            <Button onClick={() => merge(other.id, null)}>Merge into this</Button>
          </li>
        ))}
        {q.length > 1 && (
          <li className="flex items-baseline justify-between gap-2 py-1">
            <span>
              “{q}” <span className="text-[0.88rem] text-quiet">as a name of this record</span>
            </span>
            <Button onClick={() => merge(null, q)}>Merge into this name</Button>
          </li>
        )}
      </ul>
      <p className="mt-3 text-[0.9rem] text-quiet">
        No document is changed. The merge is a decision like others and can be taken back.
      </p>
    </Dialog>
  );
};
