import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EVENT_TYPES } from '../../src/kinds/event.ts';
import { apiGet } from '../api/client.ts';
import { eventEntries } from '../api/codebook-entries.ts';
import { ApiProblem } from '../api/problem.ts';
import { codebookQuery } from '../api/queries.ts';
import type { FindingItem } from '../api/shapes.ts';
import { Answered } from '../design/answered.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Choice, Field, TextField } from '../design/field.tsx';
import { Problem } from '../design/problem.tsx';
import { SavingForm } from '../design/saving-form.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { useTeach } from './use-teach.ts';

interface Proposal {
  readonly type: string | null;
  readonly mode: string | null;
  readonly pattern: string | null;
  readonly sentence: string;
}

/** Makes a pattern of the event codebook from a finding: what was corrected once is read rightly from then on. */
export const PatternDialog = ({ item, onClose }: { readonly item: FindingItem; readonly onClose: () => void }) => {
  const { id } = item.finding;
  const proposal = useQuery({
    queryKey: ['finding', id, 'pattern'],
    queryFn: ({ signal }) => apiGet<Proposal>(`/findings/${id}/pattern`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (proposal.data) return <PatternForm finding={id} proposal={proposal.data} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} wide title={TITLE}>
      <Answered query={proposal} waiting={<Skeleton lines={6} />}>
        {() => null}
      </Answered>
    </Dialog>
  );
};

const TITLE = 'Make this a pattern';

const PatternForm = ({
  finding,
  proposal,
  onClose,
}: {
  readonly finding: string;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}) => {
  const codebook = useQuery(codebookQuery).data;
  const [entry, setEntry] = useState({
    type: proposal.type ?? 'OTHER',
    mode: proposal.mode ?? '',
    pattern: proposal.pattern ?? '',
    reason: '',
    example: proposal.sentence,
    nearMiss: '',
  });
  const teach = useTeach('/codebook/patterns', 'Tested and taught.', onClose);
  const modes = codebook ? modesOf(eventEntries(codebook), entry.type) : [];
  const missing = [entry.pattern, entry.reason, entry.example, entry.nearMiss].some((text) => text.trim() === '');
  const change = (patch: Partial<typeof entry>) => setEntry({ ...entry, ...patch });
  const save = () => {
    if (!missing && !teach.isPending) teach.mutate({ ...entry, mode: entry.mode === '' ? null : entry.mode, finding });
  };
  const problemAt = (field: string): string | null =>
    (teach.error instanceof ApiProblem && teach.error.errors.find(({ where }) => where.endsWith(field))?.message) ||
    null;
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={TITLE}
      confirm={
        <Button look="main" keyHint="mod+enter" disabled={missing || teach.isPending} onClick={save}>
          {teach.isPending ? 'Testing …' : 'Test and teach'}
        </Button>
      }
    >
      <SavingForm className="space-y-3" onSave={save}>
        <p className="text-quiet">
          It is written into the desk’s own pack only if the example is then read so, the near-miss is not, and every
          sentence of the codebook still does what its entry says.
        </p>
        <Field
          label="Pattern"
          hint="Lemmas: the verb, its object noun, a preposition, * for the recipient. a|b for either, @class for a word class."
          value={entry.pattern}
          problem={problemAt('pattern')}
          spellCheck={false}
          onChange={(event) => change({ pattern: event.target.value })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice label="Type" value={entry.type} onChange={(event) => change({ type: event.target.value, mode: '' })}>
            {EVENT_TYPES.map((type) => (
              <option key={type}>{type}</option>
            ))}
          </Choice>
          <Choice
            label="Mode"
            value={entry.mode}
            problem={problemAt('mode')}
            onChange={(event) => change({ mode: event.target.value })}
          >
            <option value="">none</option>
            {(entry.mode === '' || modes.includes(entry.mode) ? modes : [entry.mode, ...modes]).map((mode) => (
              <option key={mode}>{mode}</option>
            ))}
          </Choice>
        </div>
        <Field
          label="Why it belongs to the type"
          value={entry.reason}
          problem={problemAt('reason')}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <TextField
          label="Example: a sentence that must be read so"
          hint="Everybody who sees the codebook can read it. Write one of your own where the document is not for all."
          value={entry.example}
          problem={problemAt('example')}
          onChange={(event) => change({ example: event.target.value })}
        />
        <TextField
          label="Near-miss: a sentence that looks alike and must not"
          rows={2}
          value={entry.nearMiss}
          problem={problemAt('nearMiss')}
          onChange={(event) => change({ nearMiss: event.target.value })}
        />
      </SavingForm>
      {teach.error && <Problem error={teach.error} />}
    </Dialog>
  );
};

const modesOf = (
  entries: readonly { readonly type: string; readonly mode: string | null }[],
  type: string,
): readonly string[] =>
  [...new Set(entries.flatMap((entry) => (entry.type === type && entry.mode ? [entry.mode] : [])))].toSorted();
