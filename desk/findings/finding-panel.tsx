import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatAmount } from '../../src/publish/format-amount.ts';
import type { RecordedDecision } from '../../src/record/decision.ts';
import { apiGet } from '../api/client.ts';
import type { FindingItem } from '../api/shapes.ts';
import { Answered } from '../design/answered.tsx';
import { Button } from '../design/button.tsx';
import { DateLabel } from '../design/date-label.tsx';
import { KIND_NAMES, toWhom, whatSaid, whenOf, whereOf, whoDoes } from '../design/finding-words.ts';
import { PartyList } from '../design/party-label.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { StatusMark } from '../design/status-mark.tsx';
import { WordsLink } from '../design/words-link.tsx';
import type { useDecide } from './use-decide.ts';

interface FindingWithWords extends FindingItem {
  readonly words: { readonly text: string; readonly start: number; readonly end: number };
  readonly decisions: readonly RecordedDecision[];
}

const findingWithWords = (id: string, names: string | undefined) => ({
  queryKey: ['finding', 'words', id, names] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => apiGet<FindingWithWords>(`/findings/${id}`, { names }, signal),
});

/** One finding beside the list it stands in: its words, what was read from them, and what was decided. */
export const FindingPanel = ({
  id,
  names,
  decide,
  onClose,
  onCorrect,
}: {
  readonly id: string;
  readonly names: string | undefined;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onClose: () => void;
  readonly onCorrect?: (item: FindingItem) => void;
}) => {
  const query = useQuery(findingWithWords(id, names));
  return (
    <aside aria-label="The chosen finding" className="min-w-0 border-l border-rule bg-surface px-4 py-3">
      <Answered query={query} waiting={<Skeleton lines={7} />}>
        {(item) => (
          <>
            <div className="mb-2 flex items-baseline justify-between gap-2">
              <h2 className="font-semibold">{KIND_NAMES[item.finding.kind].one}</h2>
              <Button look="bare" keyHint="escape" onClick={onClose}>
                Close
              </Button>
            </div>
            <Quotation words={item.words} />
            <p className="mt-1 text-[0.9rem] text-quiet">
              {item.source.publisher ?? item.source.title ?? 'A document without title'}
              {item.finding.page !== null && `, page ${item.finding.page}`}.{' '}
              <WordsLink document={item.finding.document} finding={item.finding.id}>
                In the document
              </WordsLink>
            </p>
            <Decide item={item} decide={decide} {...(onCorrect && { onCorrect: () => onCorrect(item) })} />
            <Details item={item} />
            <Decisions decisions={item.decisions} />
          </>
        )}
      </Answered>
    </aside>
  );
};

/** The words with a little around them, exactly as they stand in the document. */
const Quotation = ({ words: { text, start, end } }: Pick<FindingWithWords, 'words'>) => (
  <blockquote className="max-h-72 overflow-y-auto border-l-2 border-edge pl-3 font-serif text-[1.05rem] leading-relaxed">
    {start > 0 && '… '}
    {text.slice(0, start)}
    <mark className="bg-lit text-ink">{text.slice(start, end)}</mark>
    {text.slice(end)} …
  </blockquote>
);

const Decide = ({
  item,
  decide,
  onCorrect,
}: {
  readonly item: FindingItem;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onCorrect?: () => void;
}) => (
  <div className="mt-3 flex flex-wrap items-center gap-1.5 border-y border-rule py-2">
    <span className="mr-auto">
      <StateMark state={item.state} corrected={item.corrected} />
    </span>
    <Button
      keyHint="a"
      disabled={decide.isPending || item.state === 'accepted'}
      onClick={() => decide.mutate({ item, action: 'accept' })}
    >
      Accept
    </Button>
    {onCorrect && (
      <Button keyHint="c" onClick={onCorrect}>
        Correct
      </Button>
    )}
    <Button
      keyHint="r"
      disabled={decide.isPending || item.state === 'rejected'}
      onClick={() => decide.mutate({ item, action: 'reject' })}
    >
      Reject
    </Button>
  </div>
);

const Details = ({ item: { finding, earliest, dated } }: { readonly item: FindingItem }) => {
  const to = toWhom(finding);
  const where = whereOf(finding);
  const place =
    'place' in finding && finding.place !== null && typeof finding.place !== 'string' ? finding.place.place : null;
  return (
    <dl className="mt-3 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 gap-y-1">
      <Term name="What">
        {whatSaid(finding)} {finding.kind === 'event' && <StatusMark status={finding.status} />}
      </Term>
      <Term name="Who">
        <PartyList parties={whoDoes(finding)} office />
      </Term>
      {to.length > 0 && (
        <Term name="To whom">
          <PartyList parties={to} office />
        </Term>
      )}
      <Term name="When">
        <DateLabel date={whenOf(finding)} />
        {dated === 'document' && earliest && <span className="text-quiet"> (its document’s time)</span>}
      </Term>
      {where && (
        <Term name="Where">
          {place ? (
            <Link to="/places/$id" params={{ id: place }} className="link text-ink!">
              {where}
            </Link>
          ) : (
            where
          )}
        </Term>
      )}
      {finding.kind === 'figure' && <Term name="Amount">{formatAmount(finding)}</Term>}
      {finding.kind === 'event' && finding.contexts.length > 0 && (
        <Term name="About">{finding.contexts.join(', ')}</Term>
      )}
      {'reportedBy' in finding && finding.reportedBy && <Term name="Reported by">{finding.reportedBy.name}</Term>}
      <Term name="Rule">
        <span className="text-quiet">{finding.rule}</span>
      </Term>
    </dl>
  );
};

const Term = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt className="label pt-0.5">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </>
);

const DID: Readonly<Record<RecordedDecision['action'], string>> = {
  accept: 'accepted it',
  correct: 'corrected it',
  reject: 'rejected it',
  merge: 'merged it',
  undo: 'took a decision back',
};

const Decisions = ({ decisions }: { readonly decisions: readonly RecordedDecision[] }) =>
  decisions.length === 0 ? null : (
    <section className="mt-3 border-t border-rule pt-2">
      <h3 className="label mb-1">Decisions</h3>
      <ol className="space-y-0.5 text-[0.9rem]">
        {decisions.map(({ number, who, at, action, reason }) => (
          <li key={number}>
            <span className="figures text-quiet">{at.slice(0, 16).replace('T', ' ')}</span> {who} {DID[action]}
            {reason && <>: {reason}</>}
          </li>
        ))}
      </ol>
    </section>
  );
