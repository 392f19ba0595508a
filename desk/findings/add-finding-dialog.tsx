import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding, FindingKind } from '../../src/kinds/finding.ts';
import type { Span } from '../../src/kinds/span.ts';
import { apiSend } from '../api/client.ts';
import type { FindingItem } from '../api/shapes.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Choice } from '../design/field.tsx';
import { KIND_NAMES, KINDS } from '../design/finding-words.ts';
import { Problem } from '../design/problem.tsx';
import { announce } from '../shell/notices.tsx';
import { FindingForm } from './finding-form.tsx';
import { emptyValues, problemsOf } from './form-fields.ts';

/** Adds what the rules missed: from the words that were selected, with what a person reads in them. */
export const AddFindingDialog = ({
  document,
  text,
  span,
  onClose,
  onAdded,
}: {
  readonly document: string;
  readonly text: string;
  readonly span: Span;
  readonly onClose: () => void;
  readonly onAdded: (finding: string) => void;
}) => {
  const client = useQueryClient();
  const [kind, setKind] = useState<FindingKind>('event');
  const [values, setValues] = useState(emptyValues('event'));
  const quote = text.slice(span.start, span.end);
  const draft = {
    ...values,
    kind,
    id: '0',
    document,
    block: 0,
    page: null,
    group: null,
    rule: 'hand',
    ...span,
    quote,
  } as unknown as Finding;
  const problems = problemsOf(
    {
      ...draft,
      ...(kind === 'statement' && { cueStart: null, cueEnd: null, within: null }),
      ...(kind === 'figure' && { change: null, sameAs: null }),
    } as Finding,
    {},
  );
  const add = useMutation({
    mutationFn: () => apiSend<FindingItem>('POST', '/findings', { document, kind, ...span, values }),
    onSuccess: ({ finding }) => {
      for (const key of ['findings', 'info']) void client.invalidateQueries({ queryKey: [key] });
      announce(`${KIND_NAMES[kind].one} added.`);
      onClose();
      onAdded(finding.id);
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title="Add a finding"
      confirm={
        <Button
          look="main"
          keyHint="mod+enter"
          disabled={Object.keys(problems).length > 0 || add.isPending}
          onClick={() => add.mutate()}
        >
          Add
        </Button>
      }
    >
      <blockquote className="prose mb-4 border-l-2 border-edge pl-3">{quote}</blockquote>
      <Choice
        className="mb-3 max-w-60"
        label="what the words tell"
        value={kind}
        onChange={(event) => {
          const next = event.target.value as FindingKind;
          setKind(next);
          setValues(emptyValues(next));
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {KIND_NAMES[each].one}
          </option>
        ))}
      </Choice>
      <FindingForm
        key={kind}
        kind={kind}
        values={values}
        problems={add.isError ? problems : {}}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      {Object.keys(problems).length > 0 && (
        <p className="mt-3 text-quiet">Still to be said: {Object.keys(problems).join(', ')}.</p>
      )}
      {add.error && <Problem error={add.error} />}
    </Dialog>
  );
};
