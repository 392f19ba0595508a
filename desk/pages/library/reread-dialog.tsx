import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import type { FindingKind } from '../../../src/kinds/finding.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { DocumentItem } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { KIND_NAMES } from '../../design/finding-words.ts';
import { Problem } from '../../design/problem.tsx';
import { announce } from '../../shell/notices.tsx';

interface Change {
  readonly kind: FindingKind;
  readonly quote: string;
}

interface Rereading {
  readonly same: number;
  readonly added: readonly Change[];
  readonly gone: readonly (Change & { readonly id: string; readonly decided: boolean })[];
  readonly changed: readonly (Change & { readonly id: string; readonly fields: readonly string[] })[];
}

/** So many documents are looked into beforehand; of the rest only their number is said. */
const LOOKED_INTO = 12;

/** Says what would change if documents were read with the present engine, and has them read. */
export const RereadDialog = ({
  documents,
  onClose,
}: {
  readonly documents: readonly DocumentItem[];
  readonly onClose: () => void;
}) => {
  const client = useQueryClient();
  const looked = documents.slice(0, LOOKED_INTO);
  const previews = useQueries({
    queries: looked.map(({ id }) => ({
      queryKey: ['documents', id, 'rereading'],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        apiGet<Rereading>(`/documents/${id}/rereading`, {}, signal),
    })),
  });
  const reread = useMutation({
    mutationFn: () => apiSend('POST', '/documents/reread', { documents: documents.map(({ id }) => id) }),
    onSuccess: () => {
      announce('Being read again; the desk can be used meanwhile.');
      void client.invalidateQueries({ queryKey: ['jobs'] });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={documents.length === 1 ? 'Read again' : `Read ${documents.length} documents again`}
      confirm={
        <Button look="main" disabled={reread.isPending} onClick={() => reread.mutate()}>
          Read again
        </Button>
      }
    >
      <p className="mb-3 text-quiet">
        Decisions stay: what you accepted, corrected or rejected is found again by its words.
      </p>
      <ul className="space-y-3">
        {looked.map((document, i) => (
          <li key={document.id}>
            <p className="font-serif">{document.title ?? document.origin}</p>
            {previews[i]!.error ? (
              <Problem error={previews[i]!.error} />
            ) : previews[i]!.data ? (
              <Changes changes={previews[i]!.data} />
            ) : (
              <p className="text-quiet">reading …</p>
            )}
          </li>
        ))}
      </ul>
      {documents.length > looked.length && (
        <p className="mt-3 text-quiet">and {documents.length - looked.length} more</p>
      )}
      {reread.error && <Problem error={reread.error} />}
    </Dialog>
  );
};

const Changes = ({ changes: { same, added, gone, changed } }: { readonly changes: Rereading }) => (
  <div className="text-[0.92rem]">
    <p className="figures text-quiet">
      {same} stay as they are, {added.length} new, {changed.length} changed, {gone.length} no longer found
    </p>
    <ul className="border-l border-rule pl-3">
      {added.slice(0, 4).map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two new findings may rest on the same words
        <li key={`+${change.quote}${i}`}>
          <span className="font-medium text-accepted">+ {KIND_NAMES[change.kind].one}</span>{' '}
          <Quote text={change.quote} />
        </li>
      ))}
      {changed.slice(0, 4).map((change) => (
        <li key={change.id}>
          <span className="font-medium text-open">
            ≠ {KIND_NAMES[change.kind].one}, {change.fields.join(', ')}
          </span>{' '}
          <Quote text={change.quote} />
        </li>
      ))}
      {gone.slice(0, 4).map((change) => (
        <li key={change.id}>
          <span className="font-medium text-rejected">
            − {KIND_NAMES[change.kind].one}
            {change.decided && ' (decided on: it stays)'}
          </span>{' '}
          <Quote text={change.quote} />
        </li>
      ))}
    </ul>
  </div>
);

const Quote = ({ text }: { readonly text: string }) => (
  <q className="font-serif">{text.length > 140 ? `${text.slice(0, 140)}…` : text}</q>
);
