import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ISSUE_THEMES, type IssueTheme } from '../../../src/kinds/issue.ts';
import type { IssueSummary, IssueVersion } from '../../../src/record/issue-store.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Facets, Overview } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Dialog } from '../../design/dialog.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { Problem } from '../../design/problem.tsx';
import { SavingForm } from '../../design/saving-form.tsx';
import { keepVersion } from './issue-queries.ts';

export const THEME_NAMES: Readonly<Record<IssueTheme, string>> = {
  'think-tank': 'think tank: a bulletin to be read',
  agency: 'agency: a monitoring to be looked up',
};

/** So many months are named of which there is something to tell. */
const LATEST = 4;

/** Asks for the period of a new issue and has it drafted. */
export const NewIssueDialog = ({
  open,
  onClose,
  issues,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly issues: readonly IssueSummary[];
}) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const overview = useQuery({
    queryKey: ['overview', undefined],
    queryFn: ({ signal }) => apiGet<Overview>('/overview', {}, signal),
    enabled: open,
  });
  const [given, setPeriod] = useState<string | null>(null);
  const [theme, setTheme] = useState<IssueTheme | ''>('');
  const [acceptedOnly, setAcceptedOnly] = useState(false);
  const [empty, setEmpty] = useState(false);
  const period = given ?? overview.data?.month ?? '';
  const valid = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/.test(period);
  const state = acceptedOnly ? 'accepted' : undefined;
  const found = useQuery({
    queryKey: ['findings', 'facets', { on: period, state }],
    queryFn: ({ signal }) => apiGet<Facets>('/findings/facets', { on: period, state }, signal),
    enabled: open && valid,
  });
  const draft = useMutation({
    mutationFn: () =>
      apiSend<IssueVersion>('POST', '/issues', { period, acceptedOnly, empty, ...(theme !== '' && { theme }) }),
    onSuccess: (made) => {
      keepVersion(client, made);
      void navigate({ to: '/issues/$id', params: { id: made.issue }, search: {} });
    },
  });
  // what was drafted just now is opened in a moment
  const twin = draft.isSuccess ? undefined : issues.find((issue) => issue.period === period);
  // What only began or ended at some time is no news of this month.
  const total = period.includes('/')
    ? found.data?.total
    : found.data?.months.reduce((sum, { value, count }) => (value.startsWith(period) ? sum + count : sum), 0);
  const held = (overview.data?.months ?? []).slice(-LATEST).join(', ');
  const ready = valid && !draft.isPending && !draft.isSuccess && twin === undefined && (total !== 0 || empty);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New issue"
      confirm={
        <Button look="main" disabled={!ready} onClick={() => draft.mutate()}>
          {draft.isPending ? 'Drafting …' : 'Draft'}
        </Button>
      }
    >
      <SavingForm className="space-y-3" onSave={() => ready && draft.mutate()}>
        <Field
          label="Period"
          value={period}
          onChange={({ target }) => setPeriod(target.value.trim())}
          placeholder="2024-10"
          hint="A month as 2024-10, a year, or an interval as 2024-10-01/2024-10-15."
          problem={period !== '' && !valid ? 'Give a period as 2024-10.' : null}
        />
        <Choice label="Theme" value={theme} onChange={({ target }) => setTheme(target.value as IssueTheme | '')}>
          <option value="">as in the issue before</option>
          {ISSUE_THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_NAMES[each]}
            </option>
          ))}
        </Choice>
        <label className="flex items-baseline gap-2">
          <input type="checkbox" checked={acceptedOnly} onChange={({ target }) => setAcceptedOnly(target.checked)} />
          Only findings that an analyst accepted
        </label>
        <p role="status" className="min-h-[3em] text-quiet">
          {draft.isSuccess
            ? 'Drafted. It is being opened …'
            : draft.isPending
              ? 'Drafting: weighing what was found, choosing sentences, numbering notes …'
              : twin
                ? `There is an issue of this period: ${twin.title}. Open it, or take another period.`
                : total === undefined
                  ? ''
                  : total === 0
                    ? `Nothing ${acceptedOnly ? 'accepted ' : ''}in the record tells of ${period}. ${
                        acceptedOnly
                          ? 'Accept findings in review first, or let the draft use what nobody decided on yet.'
                          : `Add documents of that month in the library, or take another period${held === '' ? '' : `: the latest that it tells of are ${held}`}.`
                      }`
                    : `${counted(total, 'finding')} of this period. The draft chooses among them and says why.`}
        </p>
        {(total === 0 || draft.isError) && !twin && (
          <label className="flex items-baseline gap-2">
            <input type="checkbox" checked={empty} onChange={({ target }) => setEmpty(target.checked)} />
            Draft its frame all the same
          </label>
        )}
        {draft.error && <Problem error={draft.error} />}
      </SavingForm>
    </Dialog>
  );
};
