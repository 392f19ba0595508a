import type { ReactNode } from 'react';
import type { Claim } from '../../../src/link/claims.ts';
import { quoteLine } from '../../../src/text/quote-line.ts';
import { classNames } from '../../design/class-names.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { SideMark } from '../../design/side-mark.tsx';
import { actorName, type Packs } from '../../findings/packs-query.ts';
import { type Source, SourceLine } from '../../findings/source-line.tsx';
import { type BoardVoice, type ClaimColumn, claimColumns, type VoiceRole } from './claim-columns.ts';

const STATES: Readonly<
  Record<Claim['state'], { readonly sign: string; readonly word: string; readonly means: string }>
> = {
  contested: { sign: '≠', word: 'contested', means: 'held and denied; the record does not say who is right' },
  denied: { sign: '¬', word: 'denied', means: 'nobody in the record is found to hold it' },
  repeated: { sign: '=', word: 'repeated', means: 'held by several, denied by nobody in the record' },
};

const ROLES: Readonly<Record<VoiceRole, { readonly sign: string; readonly word: string }>> = {
  holds: { sign: '▸', word: 'holds' },
  denies: { sign: '¬', word: 'denies' },
  answers: { sign: '↩', word: 'answers' },
};

/** One claim: every side’s version in a column, with date, words and source. */
export const ClaimCard = ({
  id,
  claim,
  packs,
  sources,
  chosen,
  settled,
  onChoose,
}: {
  readonly id: string;
  readonly claim: Claim;
  readonly packs: Packs | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  readonly chosen: boolean;
  /** how the desk settles what is linked */
  readonly settled: ReactNode;
  readonly onChoose: () => void;
}) => {
  const { sign, word, means } = STATES[claim.state];
  const columns = claimColumns(claim);
  return (
    <article
      id={`item-${id}`}
      aria-labelledby={`claim-${id}`}
      className={classNames(
        'scroll-mt-16 border-t border-edge py-4 pl-3',
        chosen && 'bg-surface shadow-[inset_3px_0_0_var(--accent)]',
      )}
      onPointerDown={onChoose}
    >
      <header className="mb-3 grid gap-x-4 gap-y-1 md:grid-cols-[minmax(0,1fr)_auto]">
        <h2 id={`claim-${id}`} className="max-w-4xl font-serif text-[1.22rem] leading-snug">
          {claim.about}
        </h2>
        <p className="whitespace-nowrap text-[0.92rem] font-semibold" title={means}>
          <span aria-hidden="true">{sign}</span> {word}
        </p>
      </header>
      <div
        className="grid gap-x-6 gap-y-4"
        style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${columns.length > 3 ? 15 : 18}rem), 1fr))` }}
      >
        {columns.map((column) => (
          <SideColumn key={column.key} column={column} name={sideName(column, packs)} sources={sources} />
        ))}
        {claim.holds.length === 0 && (
          <div className="border-t-2 border-dashed border-rule pt-1.5 text-[0.92rem] text-quiet">
            Who holds it is not in the record. Only the denial is.
          </div>
        )}
      </div>
      {settled}
    </article>
  );
};

const sideName = ({ side, key, who }: ClaimColumn, packs: Packs | undefined): string => {
  const name = actorName(packs, side);
  if (name === null) return key;
  return key === side ? name : `${who[0]} (${name})`;
};

const SideColumn = ({
  column,
  name,
  sources,
}: {
  readonly column: ClaimColumn;
  readonly name: string;
  readonly sources: ReadonlyMap<string, Source>;
}) => (
  <section className="min-w-0 border-t-2 border-rule pt-1.5">
    <h3>
      <SideMark side={column.side} name={name} />
    </h3>
    <ol className="mt-1.5 space-y-3">
      {column.voices.map(({ role, voice }) => (
        <li key={`${voice.finding.id}${role}`}>
          <VoiceLine role={role} voice={voice} sideName={name} />
          <blockquote className="mt-0.5 font-serif text-[1.05rem] leading-relaxed">
            {quoteLine(voice.finding.quote)}
          </blockquote>
          <p className="text-[0.88rem] text-quiet">
            <SourceLine finding={voice.finding} sources={sources} />
          </p>
        </li>
      ))}
    </ol>
  </section>
);

const VoiceLine = ({ role, voice, sideName }: BoardVoice & { readonly sideName: string }) => (
  <p className="flex flex-wrap items-baseline gap-x-2 text-[0.92rem]">
    <DateLabel date={voice.date} />
    {voice.dated === 'document' && <span className="text-quiet">(its document)</span>}
    <span className="font-medium">
      <span aria-hidden="true">{ROLES[role].sign}</span> {ROLES[role].word}
    </span>
    {voice.who !== sideName && <span className="text-quiet">{voice.who}</span>}
  </p>
);

/** What the states of claims mean. */
export const StateLegend = () => (
  <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-0.5 text-[0.88rem] text-quiet" aria-label="What the states mean">
    {Object.values(STATES).map(({ sign, word, means }) => (
      <li key={word}>
        <strong className="font-semibold text-ink">
          <span aria-hidden="true">{sign}</span> {word}
        </strong>{' '}
        {means}
      </li>
    ))}
  </ul>
);
