import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Description, RecordedDescription } from '../../../src/record/desk/descriptions.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { DocumentItem, Listed } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';
import { PastOfDocument } from './past-of-document.tsx';

type Described = Pick<DocumentItem, 'id' | 'title' | 'publisher' | 'published'>;

const FIELDS = [
  { field: 'title', label: 'Title', hint: undefined },
  { field: 'publisher', label: 'Publisher', hint: 'Who brought it out; citations name it so.' },
  { field: 'published', label: 'Appeared', hint: 'Such as 2024-10-31 or 2024-10; “yesterday” is counted from it.' },
] as const;

/** What a document is, where it does not say so itself or was misread. */
export const DescribeDialog = ({
  document,
  onClose,
}: {
  readonly document: Described;
  readonly onClose: () => void;
}) => {
  const client = useQueryClient();
  const [values, setValues] = useState(() => ({
    title: document.title ?? '',
    publisher: document.publisher ?? '',
    published: document.published ?? '',
  }));
  const history = useQuery({
    queryKey: ['documents', document.id, 'description'],
    queryFn: ({ signal }) => apiGet<Listed<RecordedDescription>>(`/documents/${document.id}/description`, {}, signal),
  }).data?.items;
  const changed = changesOf(values, document);
  const save = useMutation({
    mutationFn: () => apiSend<unknown>('POST', `/documents/${document.id}/description`, changed),
    onSuccess: () => {
      announce('Saved: the document is read again with it.');
      void client.invalidateQueries({ queryKey: ['jobs'] });
      onClose();
    },
  });
  const isOwn = (field: keyof Description): boolean =>
    changed[field] === '' && !history?.find((each) => each[field] !== null)?.[field];
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const wrong = (field: keyof Description): string | null =>
    isOwn(field)
      ? 'What the document says itself can be replaced, not emptied.'
      : (refused.find(({ where }) => where.endsWith(field))?.message ?? null);
  return (
    <Dialog open onClose={onClose} title="What the document is">
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {FIELDS.map(({ field, label, hint }) => (
          <Field
            key={field}
            label={label}
            {...(hint !== undefined && { hint })}
            problem={wrong(field)}
            dir="auto"
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          />
        ))}
        <p className="text-[0.9rem] text-quiet">
          The document is read again with this. Its words and all decisions stay; what you leave as it is stays too.
          Empty a field to take back what was said of it.
        </p>
        <Button
          look="main"
          type="submit"
          disabled={save.isPending || Object.keys(changed).length === 0 || FIELDS.some(({ field }) => isOwn(field))}
        >
          Save
        </Button>
        {save.error && refused.length === 0 && <Problem error={save.error} />}
      </form>
      <PastOfDocument title="What was said of it" all={history}>
        {({ was, ...now }) =>
          FIELDS.filter(({ field }) => now[field] !== null).map(({ field, label }) => (
            <p key={field}>
              {label}: <bdi>{was[field] ?? 'not known'}</bdi> → <bdi>{now[field] || 'taken back'}</bdi>
            </p>
          ))
        }
      </PastOfDocument>
    </Dialog>
  );
};

/** What was changed; a field that was emptied is taken back. */
const changesOf = (values: Readonly<Record<keyof Description, string>>, before: Described): Partial<Description> =>
  Object.fromEntries(
    FIELDS.map(({ field }) => [field, values[field].trim()] as const).filter(
      ([field, value]) => value !== (before[field] ?? ''),
    ),
  );
