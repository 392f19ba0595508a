import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { FINDING_KINDS, type FindingKind } from '../../../src/kinds/finding.ts';
import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { JUDGEMENTS, type Judgement, type ThreadJudgement } from '../../../src/record/thread-decision.ts';
import { quoteLine } from '../../../src/text/quote-line.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { FindingItem, Listed } from '../../api/shapes.ts';
import { MonthBrush } from '../../charts/time/month-brush.tsx';
import { isMonth, monthFrom } from '../../charts/time/months.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { Field } from '../../design/field.tsx';
import { KIND_NAMES, whatSaid, whenOf, whoDoes } from '../../design/finding-words.ts';
import { NothingThere } from '../../design/nothing-there.tsx';
import { Panel } from '../../design/panel.tsx';
import { PartyList } from '../../design/party-label.tsx';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { WordsLink } from '../../design/words-link.tsx';
import { countsQuery } from '../../findings/facet-queries.ts';
import { packsQuery } from '../../findings/packs-query.ts';
import { sourceLabel } from '../../findings/source-line.tsx';
import { useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { JUDGEMENT_WORDS, latestJudgements } from './thread-words.ts';

const HELP = (
  <>
    <p>What a month brought to a thread, each entry with why it belongs. Move by month with [ and ].</p>
    <p>
      The judgement is the desk’s own, month by month; it stays apart from what sources say, and earlier ones are kept.
    </p>
  </>
);
const WORDS = ['thread', 'event', 'statement', 'figure'];

interface Digest {
  readonly thread: { readonly id: string; readonly title: string };
  readonly month: string;
  readonly kinds: Readonly<Record<FindingKind, readonly FindingItem[]>>;
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

export const ThreadPage = () => {
  const { id } = useParams({ strict: false }) as { id: string };
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const { data: counts, error } = useQuery(countsQuery(useMemo(() => ({ thread: id }), [id])));
  const months = useMemo(() => (counts?.months ?? []).map(({ value, count }) => ({ month: value, count })), [counts]);
  const busiest = useMemo(() => months.toSorted((a, b) => b.count - a.count)[0]?.month, [months]);
  const month = isMonth(search.month) ? search.month : busiest;
  const digest = useQuery({
    queryKey: ['findings', 'digest', id, month, search.names],
    queryFn: ({ signal }) =>
      apiGet<Digest>(`/threads/${encodeURIComponent(id)}/digest`, { month, names: search.names }, signal),
    enabled: month !== undefined,
    placeholderData: keepPreviousData,
  });
  const step = useCallback(
    (by: number) => month !== undefined && change({ month: monthFrom(month, by) }),
    [change, month],
  );
  const commands = useMemo(
    () => [
      { key: '[', label: 'A month back', run: () => step(-1) },
      { key: ']', label: 'A month on', run: () => step(1) },
      { key: 'backspace', label: 'All threads', run: () => void navigate({ to: '/threads' }) },
    ],
    [step, navigate],
  );
  useKeys('Thread', commands);
  const packs = useQuery(packsQuery).data;
  const names = search.names;
  return (
    <Page
      title={digest.data?.thread.title ?? 'Thread'}
      lead={month && periodTitle(month)}
      help={HELP}
      words={WORDS}
      wide
    >
      {packs && !packs.threads.has(id) ? (
        <NothingThere>The packs have no thread {id}.</NothingThere>
      ) : error ? (
        <Problem error={error} />
      ) : counts && month === undefined ? (
        <Empty title="Nothing of this thread is in the record">It fills as documents are added that speak of it.</Empty>
      ) : (
        <>
          <MonthBrush months={months} from={month} to={month} onChange={({ to }) => change({ month: to })} />
          <div className="mt-2 mb-4 flex flex-wrap items-center gap-2">
            <Button keyHint="[" onClick={() => step(-1)}>
              ← {month && periodTitle(monthFrom(month, -1))}
            </Button>
            <Button keyHint="]" onClick={() => step(1)}>
              {month && periodTitle(monthFrom(month, 1))} →
            </Button>
            <Link
              to="/chronicle"
              search={{ ...(names && { names }), thread: id, kind: 'all', ...(month && { from: month, to: month }) }}
              className="link ml-auto"
            >
              The month of this thread in the chronicle
            </Link>
          </div>
          <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <Answered query={digest} waiting={<Skeleton lines={8} />}>
              {(answer) => <DigestList digest={answer} />}
            </Answered>
            {month && <Judging key={month} thread={id} month={month} />}
          </div>
        </>
      )}
    </Page>
  );
};

const DigestList = ({ digest: { kinds, reasons, month } }: { readonly digest: Digest }) => {
  const packs = useQuery(packsQuery).data;
  const nameOf = (reason: string): string =>
    (packs?.actors.get(reason) ?? packs?.places.get(reason) ?? packs?.agreements.get(reason))?.name ?? reason;
  const told = FINDING_KINDS.filter((kind) => kinds[kind].length > 0);
  return (
    <div className="min-w-0 space-y-6">
      {told.length === 0 && (
        <Empty title={`${periodTitle(month)} brought nothing`}>
          Try another month: the columns above show where there is more.
        </Empty>
      )}
      {told.map((kind) => (
        <Panel key={kind} title={KIND_NAMES[kind].many} aside={kinds[kind].length}>
          <ol>
            {kinds[kind].map((item) => (
              <li
                key={item.finding.id}
                className="grid gap-x-4 border-b border-rule py-2 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
              >
                <div>
                  <DateLabel date={whenOf(item.finding)} className="whitespace-normal!" />
                </div>
                <div className="min-w-0">
                  <p className="font-serif text-[1.05rem] leading-snug">{quoteLine(item.finding.quote)}</p>
                  <p className="text-[0.9rem] text-quiet">
                    {whoDoes(item.finding).length > 0 && (
                      <>
                        <PartyList parties={whoDoes(item.finding)} />:{' '}
                      </>
                    )}
                    {whatSaid(item.finding)}.{' '}
                    <WordsLink document={item.finding.document} finding={item.finding.id}>
                      {sourceLabel(item.source)}
                    </WordsLink>{' '}
                    <StateMark state={item.state} corrected={item.corrected} />
                  </p>
                  <p className="text-[0.84rem] text-quiet">
                    Belongs by {(reasons[item.finding.id] ?? []).map(nameOf).join(', ') || 'an analyst’s hand'}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </Panel>
      ))}
    </div>
  );
};

const Judging = ({ thread, month }: { readonly thread: string; readonly month: string }) => {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const key = useMemo(() => ['views', 'judgements', thread], [thread]);
  const all = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      apiGet<Listed<ThreadJudgement>>(`/threads/${encodeURIComponent(thread)}/judgements`, {}, signal),
  }).data?.items;
  const latest = useMemo(() => latestJudgements(all ?? []), [all]);
  const judge = useMutation({
    mutationFn: (judgement: Judgement) =>
      apiSend<ThreadJudgement>('POST', `/threads/${encodeURIComponent(thread)}/judgements`, {
        month,
        judgement,
        reason: reason.trim() || null,
      }),
    onSuccess: ({ judgement }) => {
      announce(`${periodTitle(month)}: ${JUDGEMENT_WORDS[judgement].word}.`);
      setReason('');
      return client.invalidateQueries({ queryKey: key });
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const { mutate } = judge;
  const commands = useMemo(
    () =>
      JUDGEMENTS.map((judgement, i) => ({
        key: String(i + 1),
        label: `Judge the month: ${JUDGEMENT_WORDS[judgement].word}`,
        run: () => mutate(judgement),
      })),
    [mutate],
  );
  useKeys('Judgement', commands);
  const own = latest.get(month);
  const lastYear = latest.get(monthFrom(month, -12));
  return (
    <aside aria-label="The desk’s judgement" className="min-w-0">
      <Panel title="The desk’s judgement">
        <div className="flex flex-wrap gap-1">
          {JUDGEMENTS.map((judgement, i) => (
            <Button
              key={judgement}
              keyHint={String(i + 1)}
              look={own?.judgement === judgement ? 'main' : 'plain'}
              aria-pressed={own?.judgement === judgement}
              onClick={() => mutate(judgement)}
            >
              <span aria-hidden="true">{JUDGEMENT_WORDS[judgement].sign}</span> {JUDGEMENT_WORDS[judgement].word}
            </Button>
          ))}
        </div>
        <Field
          label="Why, in one line"
          className="mt-2"
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        {own ? (
          <p className="mt-2">
            <strong className="font-semibold">{JUDGEMENT_WORDS[own.judgement].word}</strong>
            {own.reason && <>: {own.reason}</>}{' '}
            <span className="text-[0.88rem] text-quiet">
              ({own.who}, <span className="figures">{own.at.slice(0, 10)}</span>)
            </span>
          </p>
        ) : (
          <p className="mt-2 text-quiet">Not judged yet.</p>
        )}
        <p className="mt-1 text-[0.9rem] text-quiet">
          A year before:{' '}
          {lastYear
            ? `${JUDGEMENT_WORDS[lastYear.judgement].sign} ${JUDGEMENT_WORDS[lastYear.judgement].word}`
            : 'not judged'}
        </p>
      </Panel>
      {latest.size > 0 && (
        <Panel title="Month by month" className="mt-6">
          <ol>
            {[...latest.values()]
              .toSorted((a, b) => (a.month < b.month ? 1 : -1))
              .slice(0, 24)
              .map((each) => (
                <li key={each.month} className="flex items-baseline gap-2">
                  <span className="figures w-16">{each.month}</span>
                  <span>
                    <span aria-hidden="true">{JUDGEMENT_WORDS[each.judgement].sign}</span>{' '}
                    {JUDGEMENT_WORDS[each.judgement].word}
                  </span>
                  {each.reason && <span className="min-w-0 truncate text-quiet">{each.reason}</span>}
                </li>
              ))}
          </ol>
        </Panel>
      )}
    </aside>
  );
};
