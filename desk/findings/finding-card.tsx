import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { findingQuery, infoQuery } from '../api/queries.ts';
import type { FindingItem } from '../api/shapes.ts';
import { Button } from '../design/button.tsx';
import { findingLine, KIND_NAMES } from '../design/finding-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { StatusMark } from '../design/status-mark.tsx';
import { useKeys } from '../shell/keys.ts';
import { type Decided, useDecide } from './decide.ts';
import { DecisionList } from './decision-list.tsx';
import { FindingFields } from './finding-fields.tsx';

const CorrectionDialog = lazy(() =>
  import('./correction-dialog.tsx').then(({ CorrectionDialog }) => ({ default: CorrectionDialog })),
);

const NameDialog = lazy(() => import('./name-dialog.tsx').then(({ NameDialog }) => ({ default: NameDialog })));
const PatternDialog = lazy(() =>
  import('./pattern-dialog.tsx').then(({ PatternDialog }) => ({ default: PatternDialog })),
);

/** Everything about one finding, and what can be decided on it. */
export const FindingCard = ({
  item,
  more,
  onUndo,
  onDecided,
  onChanged,
}: {
  readonly item: FindingItem;
  readonly more?: ReactNode;
  /** takes back the last decision made here, instead of the last one on this finding */
  readonly onUndo?: (() => void) | undefined;
  readonly onDecided?: ((decided: Decided) => void) | undefined;
  /** the finding as it is now, when somebody else was faster */
  readonly onChanged?: ((item: FindingItem) => void) | undefined;
}) => {
  const { finding, state, corrected } = item;
  const detail = useQuery(findingQuery(finding.id)).data;
  const decisions = detail?.decisions ?? NONE;
  const may = useQuery(infoQuery).data?.me.permissions ?? NONE;
  const mayDecide = may.includes('decide');
  const mayTeach = may.includes('teach');
  const decide = useDecide(onChanged);
  const [correcting, setCorrecting] = useState(false);
  const [teaching, setTeaching] = useState<'pattern' | 'name' | null>(null);
  const act = useCallback(
    async (action: 'accept' | 'reject' | 'undo') => {
      if (action === 'undo' && onUndo) return onUndo();
      const decided = await decide({ item, action });
      if (decided) onDecided?.(decided);
    },
    [decide, item, onDecided, onUndo],
  );
  const keys = useMemo(
    () => [
      ...(mayDecide
        ? [
            { key: 'a', label: 'Accept', run: () => void act('accept') },
            { key: 'c', label: 'Correct', run: () => setCorrecting(true) },
            { key: 'r', label: 'Reject', run: () => void act('reject') },
            { key: 'u', label: 'Undo the last decision', run: () => void act('undo') },
          ]
        : []),
      ...(mayTeach
        ? [
            { key: 'shift+p', label: 'Make this a pattern', run: () => setTeaching('pattern') },
            { key: 'shift+n', label: 'Another name of an actor or place', run: () => setTeaching('name') },
          ]
        : []),
    ],
    [act, mayDecide, mayTeach],
  );
  useKeys('The finding on show', keys);
  const changed = new Set(corrected ? decisions.flatMap(({ changes }) => Object.keys(changes ?? {})) : []);
  return (
    <article
      data-current={finding.id}
      data-focus-quietly
      tabIndex={-1}
      aria-label={findingLine(finding)}
      className="space-y-3"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-semibold">{KIND_NAMES[finding.kind].one}</h2>
        <StateMark state={state} corrected={corrected} />
        {finding.kind === 'event' && <StatusMark status={finding.status} />}
      </header>
      <FindingFields finding={finding} changed={changed} />
      <p className="text-[0.86rem] text-quiet">
        Found by <code className="break-all">{finding.rule}</code>
        {finding.page !== null && <>, on page {finding.page}</>}
      </p>
      {mayDecide && (
        <div className="flex flex-wrap gap-1.5 print:hidden">
          <Button onClick={() => void act('accept')} keyHint="a" aria-keyshortcuts="a" disabled={state === 'accepted'}>
            Accept
          </Button>
          <Button onClick={() => setCorrecting(true)} keyHint="c" aria-keyshortcuts="c">
            Correct
          </Button>
          <Button onClick={() => void act('reject')} keyHint="r" aria-keyshortcuts="r" disabled={state === 'rejected'}>
            Reject
          </Button>
          {state !== 'open' && (
            <Button onClick={() => void act('undo')} keyHint="u" aria-keyshortcuts="u">
              Undo
            </Button>
          )}
          {more}
        </div>
      )}
      {mayTeach && (
        <div className="flex flex-wrap gap-1.5 print:hidden">
          <Button look="bare" keyHint="shift+p" aria-keyshortcuts="Shift+P" onClick={() => setTeaching('pattern')}>
            Make this a pattern
          </Button>
          <Button look="bare" keyHint="shift+n" aria-keyshortcuts="Shift+N" onClick={() => setTeaching('name')}>
            Another name of …
          </Button>
        </div>
      )}
      <DecisionList decisions={decisions} />
      {/* without a lens on names: what is recorded is what the document says */}
      {teaching && detail && (
        <Suspense>
          {teaching === 'pattern' ? (
            <PatternDialog item={detail} onClose={() => setTeaching(null)} />
          ) : (
            <NameDialog item={detail} onClose={() => setTeaching(null)} />
          )}
        </Suspense>
      )}
      {correcting && detail && (
        <Suspense>
          <CorrectionDialog
            item={detail}
            onClose={() => setCorrecting(false)}
            onDecided={onDecided}
            onChanged={onChanged}
          />
        </Suspense>
      )}
    </article>
  );
};

const NONE: readonly never[] = [];
