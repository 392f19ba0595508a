import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { CommitmentFinding } from '../../../src/kinds/commitment.ts';
import type { ProvisionMark } from '../../../src/kinds/provision-mark.ts';
import type { Ledger, LedgerRow } from '../../../src/publish/ledger.ts';
import { allPages } from '../../api/all-pages.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { extentOfAll } from '../../charts/time/timeline-layout.ts';
import { Answered } from '../../design/answered.tsx';
import { classNames } from '../../design/class-names.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { Choice } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { WordsLink } from '../../design/words-link.tsx';
import { actorName, packsQuery } from '../../findings/packs-query.ts';
import { type Source, sourcesById } from '../../findings/source-line.tsx';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';
import { ClaimsOverTime } from './claims-over-time.tsx';
import { DeskMark } from './desk-mark.tsx';
import { type LedgerAnswer, markMeaning, markValues, type ProvisionText, provisionTexts } from './ledger-shapes.ts';

const HELP = (
  <>
    <p>
      On the left each provision of an agreement; on the right who said when that it is kept, broken or still open.
      Apart from both stands the desk’s own mark: it never follows from a claim by itself.
    </p>
    <p>
      The words of a provision are those of the text in the record where it holds one, otherwise a summary of the packs
      in the desk’s words. Every claim leads to its words.
    </p>
  </>
);
const WORDS = ['agreement', 'provision', 'commitment', 'compliance'];

export const LedgerPage = () => {
  const [search, change] = useSearchState();
  const query = useQuery({
    queryKey: ['views', 'ledger', search.names],
    queryFn: ({ signal }) => apiGet<LedgerAnswer>('/ledger', { names: search.names }, signal),
  });
  const ledger = query.data?.items.find(({ agreement }) => agreement.id === search.agreement) ?? query.data?.items[0];
  return (
    <Page title="Ledger" lead="What was agreed, and who says that it is kept." help={HELP} words={WORDS} wide>
      <Answered query={query} waiting={<Skeleton lines={6} height="7rem" />}>
        {(answer) =>
          ledger === undefined ? (
            <Empty title="No agreement is spoken of yet">
              An agreement stands here as soon as a document says that it is kept or broken, or who must do what under
              it.
            </Empty>
          ) : (
            <>
              <Choice
                label="Agreement"
                className="mb-3 max-w-xl"
                value={ledger.agreement.id}
                onChange={(event) => change({ agreement: event.target.value, provision: undefined }, { push: true })}
              >
                {answer.items.map(({ agreement, rows }) => (
                  <option key={agreement.id} value={agreement.id}>
                    {agreement.name} ({claimsText(rows)})
                  </option>
                ))}
              </Choice>
              <AgreementLedger
                key={ledger.agreement.id}
                ledger={ledger}
                marks={answer.marks}
                sources={sourcesById(answer.sources)}
              />
            </>
          )
        }
      </Answered>
    </Page>
  );
};

const claimsText = (rows: readonly LedgerRow[]): string => {
  const claims = rows.reduce((sum, row) => sum + row.claims.length, 0);
  return claims === 1 ? '1 claim' : `${claims} claims`;
};

const rowId = ({ number }: LedgerRow): string => number ?? 'whole';

const AgreementLedger = ({
  ledger: { agreement, rows },
  marks,
  sources,
}: {
  readonly ledger: Ledger;
  readonly marks: readonly ProvisionMark[];
  readonly sources: ReadonlyMap<string, Source>;
}) => {
  const [search, change] = useSearchState();
  const client = useQueryClient();
  const packs = useQuery(packsQuery).data;
  const texts = useQuery({
    queryKey: ['findings', 'provisions', search.names],
    queryFn: ({ signal }) => allPages<FindingItem>('/findings', { kind: 'provision', names: search.names }, signal),
  }).data;
  const byNumber = useMemo(() => {
    const parties = agreement.parties.map((id) => actorName(packs, id));
    return provisionTexts(texts ?? [], { name: agreement.name, date: agreement.date, parties });
  }, [texts, agreement, packs]);
  const mark = useMutation({
    mutationFn: (made: { readonly provision: string; readonly value: number; readonly note: string | null }) =>
      apiSend<ProvisionMark>('POST', '/ledger/marks', { agreement: agreement.id, ...made }),
    onSuccess: ({ provision, value }) => {
      announce(`Provision ${provision}: ${markMeaning(value, agreement.scale)}.`);
      return client.invalidateQueries({ queryKey: ['views'] });
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const ids = useMemo(() => rows.map(rowId), [rows]);
  const chosen = search.provision;
  const choose = useCallback((id: string | undefined) => change({ provision: id }), [change]);
  const step = useStep(ids, chosen, choose, 'provision');
  const commands = useMemo(
    () => [
      ...step,
      ...markValues(agreement.scale)
        .filter((value) => value >= 0 && value < 10)
        .map((value) => ({
          key: String(value),
          label: `Mark the provision: ${markMeaning(value, agreement.scale)}`,
          run: () => {
            if (chosen !== undefined && chosen !== 'whole') mark.mutate({ provision: chosen, value, note: null });
          },
        })),
    ],
    [step, agreement.scale, chosen, mark],
  );
  useKeys('Ledger', commands);
  const span = useMemo(
    () =>
      extentOfAll(rows.flatMap(({ claims }) => claims.map(({ date, finding }) => ({ id: finding.id, date })))) ??
      ([0, 1] as const),
    [rows],
  );
  return (
    <section aria-label={agreement.name}>
      <header className="mb-2 border-b border-edge pb-2">
        <h2 className="font-serif text-[1.4rem] leading-snug">{agreement.name}</h2>
        <p className="text-quiet">
          <DateLabel date={agreement.date} />
          {agreement.parties.length > 0 &&
            `, between ${agreement.parties.map((id) => actorName(packs, id)).join(', ')}`}
        </p>
      </header>
      {rows.map((row) => {
        const id = rowId(row);
        return (
          <article
            key={id}
            id={`item-${id}`}
            aria-label={row.number === null ? 'The agreement as a whole' : `Provision ${row.number}`}
            onPointerDown={() => id !== chosen && change({ provision: id })}
            className={classNames(
              'grid scroll-mt-16 gap-x-8 gap-y-3 border-b border-rule py-3 pl-3 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_13.5rem]',
              id === chosen && 'shadow-[inset_3px_0_0_var(--accent)]',
            )}
          >
            <ProvisionWords row={row} texts={texts && row.number !== null ? (byNumber.get(row.number) ?? []) : null} />
            <div className="min-w-0">
              {row.claims.length === 0 ? (
                <p className="text-[0.92rem] text-quiet">Nobody in the record says whether it is kept.</p>
              ) : (
                <ClaimsOverTime row={row} packs={packs} sources={sources} span={span} />
              )}
            </div>
            {row.number !== null && (
              <DeskMark
                scale={agreement.scale}
                provision={row.number}
                marks={marks.filter((each) => each.agreement === agreement.id && each.provision === row.number)}
                chosen={id === chosen}
                onMark={(value, note) => mark.mutate({ provision: row.number!, value, note })}
              />
            )}
          </article>
        );
      })}
    </section>
  );
};

/** @param texts null for an agreement as a whole, and until they are there */
const ProvisionWords = ({
  row,
  texts,
}: {
  readonly row: LedgerRow;
  readonly texts: readonly ProvisionText[] | null;
}) => (
  <div className="min-w-0">
    <h3 className="flex items-baseline gap-3">
      <span className="figures w-7 shrink-0 text-right font-serif text-[1.3rem] text-quiet">{row.number ?? '·'}</span>
      <span className="font-semibold">
        {row.number === null ? 'The agreement as a whole' : (row.summary ?? `Provision ${row.number}`)}
      </span>
    </h3>
    <div className="ml-10">
      {texts?.map(({ text, finding, document }) => (
        <blockquote key={finding} className="mt-1 font-serif text-[1.05rem] leading-relaxed">
          {text}{' '}
          <WordsLink
            document={document}
            finding={finding}
            of={`provision ${row.number ?? ''}: ${text}`}
            className="font-sans text-[0.86rem]"
          />
        </blockquote>
      ))}
      {texts?.length === 0 && (
        <p className="text-[0.88rem] text-quiet">In the desk’s words; the record does not hold the text.</p>
      )}
      <p className="mt-1 text-[0.92rem] text-quiet">
        {row.obligors.length > 0 && <>Upon {row.obligors.join(', ')}. </>}
        {row.deadline && (
          <>
            Due <DateLabel date={row.deadline} />
          </>
        )}
      </p>
      {row.commitments.length > 0 && (
        <ul className="mt-1 space-y-0.5 text-[0.92rem]">
          {row.commitments.map((commitment) => (
            <li key={commitment.id}>
              {undertakingText(commitment)}
              {commitment.deadline && (
                <>
                  , by <DateLabel date={commitment.deadline} />
                </>
              )}{' '}
              <WordsLink document={commitment.document} finding={commitment.id} of={undertakingText(commitment)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  </div>
);

/** Who must do what; what alone where nobody is named. */
const undertakingText = ({ obligor, action }: Pick<CommitmentFinding, 'obligor' | 'action'>): string =>
  [obligor.map(({ name }) => name).join(', '), action].filter((part) => part !== '').join(': ');
