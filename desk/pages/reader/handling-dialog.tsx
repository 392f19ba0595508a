import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Collection, Handling } from '../../../src/record/desk/handling.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import { collectionsQuery } from '../../api/queries.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';

const MARKS = {
  clear: 'TLP:CLEAR, for everybody',
  green: 'TLP:GREEN, for the community',
  amber: 'TLP:AMBER, for who needs to know',
  red: 'TLP:RED, for named people only',
} as const;

/** Who may see a document, in lists, counts, search and exports alike. */
export const HandlingDialog = ({ document, onClose }: { readonly document: string; readonly onClose: () => void }) => {
  const handling = useQuery({
    queryKey: ['documents', document, 'handling'],
    queryFn: ({ signal }) => apiGet<Handling>(`/documents/${document}/handling`, {}, signal),
  });
  const collections = useQuery(collectionsQuery).data?.items ?? [];
  return (
    <Dialog open onClose={onClose} title="How the document is handled">
      <Answered query={handling}>
        {(given) => <Form document={document} given={given} collections={collections} onClose={onClose} />}
      </Answered>
    </Dialog>
  );
};

const Form = ({
  document,
  given,
  collections,
  onClose,
}: {
  readonly document: string;
  readonly given: Handling;
  readonly collections: readonly Collection[];
  readonly onClose: () => void;
}) => {
  const client = useQueryClient();
  const [values, setValues] = useState(given);
  const save = useMutation({
    mutationFn: () => apiSend<Handling>('PUT', `/documents/${document}/handling`, values),
    onSuccess: () => {
      announce('Saved: it holds in lists, counts, search and exports from now on.');
      void client.invalidateQueries();
      onClose();
    },
  });
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Choice
        label="Mark"
        hint="Traffic Light Protocol 2.0"
        value={values.mark}
        onChange={(event) => setValues({ ...values, mark: event.target.value as Handling['mark'] })}
      >
        {Object.entries(MARKS).map(([mark, text]) => (
          <option key={mark} value={mark}>
            {text}
          </option>
        ))}
      </Choice>
      <Choice
        label="Collection"
        value={values.collection ?? ''}
        onChange={(event) => setValues({ ...values, collection: event.target.value || null })}
      >
        <option value="">none</option>
        {collections.map(({ id, title, restricted }) => (
          <option key={id} value={id}>
            {title}
            {restricted ? ' (for its members)' : ''}
          </option>
        ))}
      </Choice>
      <Field
        label="Embargo until"
        type="date"
        hint="Before this day it is for editors alone."
        value={values.embargo ?? ''}
        onChange={(event) => setValues({ ...values, embargo: event.target.value || null })}
      />
      <Button look="main" type="submit" disabled={save.isPending}>
        Save
      </Button>
      {save.error && <Problem error={save.error} />}
    </form>
  );
};
