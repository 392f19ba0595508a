import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { NameSuggestion } from '../../../src/link/names/name-suggestion.ts';
import type { NameKind, RecordedNameDecision } from '../../../src/record/name-decision.ts';
import { apiGet, apiSend } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { counted } from '../../design/counted.ts';
import { Empty } from '../../design/empty.tsx';
import { Panel } from '../../design/panel.tsx';
import { actorName, packsQuery } from '../../findings/packs-query.ts';
import { useStep } from '../../findings/use-step.ts';
import { useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { useSearchState } from '../../shell/search-state.ts';

export interface NewNameDecision {
  readonly kind: NameKind;
  readonly name: string | null;
  readonly id: string | null;
  readonly into: string | null;
  readonly intoName: string | null;
  readonly document?: string | null;
  readonly reason?: string | null;
}

/** Merges names, keeps them apart and takes either back; says so, with a way back. */
export const useNames = () => {
  const client = useQueryClient();
  const refresh = () => {
    for (const key of ['names', 'actors', 'places', 'findings', 'views', 'finding'])
      void client.invalidateQueries({ queryKey: [key] });
  };
  const decide = useMutation({
    mutationFn: ({ action, ...body }: NewNameDecision & { readonly action: 'merge' | 'apart' }) =>
      apiSend<RecordedNameDecision>('POST', `/names/${action}`, body),
    onSuccess: ({ number }, { action }) => {
      announce(action === 'merge' ? 'Merged. No document was changed by it.' : 'Kept apart.', {
        action: { label: 'Undo', keyHint: 'u', run: () => undo.mutate(number) },
      });
      refresh();
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  const undo = useMutation({
    mutationFn: (decision: number) => apiSend<RecordedNameDecision>('POST', '/names/unmerge', { decision }),
    onSuccess: () => {
      announce('Taken back: the names stand as they did before.');
      refresh();
    },
    onError: (error) => announce(error.message, { problem: true }),
  });
  return { decide: decide.mutate, undo: undo.mutate, busy: decide.isPending || undo.isPending };
};

const keyOf = ({ from, into, document }: NameSuggestion): string =>
  [from.id ?? from.name, into.id ?? into.name, document ?? ''].join('|');

const decisionOf = ({ kind, from, into, document }: NameSuggestion): NewNameDecision => ({
  kind,
  name: from.id === null ? from.name : null,
  id: from.id,
  into: into.id,
  intoName: into.id === null ? into.name : null,
  document,
});

/** Names that may mean one actor or place, with what speaks for it, and the decisions made so far. */
export const NamesReview = ({ kind }: { readonly kind: NameKind }) => {
  const [search, change] = useSearchState();
  const names = useNames();
  const query = useQuery({
    queryKey: ['names', 'suggestions', kind],
    queryFn: ({ signal }) =>
      apiGet<Listed<NameSuggestion> & { readonly total: number }>('/names/suggestions', { kind, limit: 200 }, signal),
  });
  const items = query.data?.items ?? NONE;
  const ids = useMemo(() => items.map(keyOf), [items]);
  const chosen = search.pair ?? ids[0];
  const choose = useCallback((id: string | undefined) => change({ pair: id }), [change]);
  const step = useStep(ids, chosen, choose, 'pair');
  const { decide } = names;
  const act = useCallback(
    (action: 'merge' | 'apart') => {
      const at = items.findIndex((item) => keyOf(item) === chosen);
      const item = items[at];
      if (!item) return;
      choose(ids[at + 1] ?? ids[at - 1]);
      decide({ action, ...decisionOf(item) });
    },
    [items, ids, chosen, choose, decide],
  );
  const commands = useMemo(
    () => [
      ...step,
      { key: 'm', label: 'Merge the two names', run: () => act('merge') },
      { key: 'x', label: 'Keep them apart', run: () => act('apart') },
    ],
    [step, act],
  );
  useKeys('Names', commands);
  return (
    <div className="grid grid-cols-1 gap-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Panel title="May be one" aside={query.data && counted(query.data.total, 'pair')}>
        <Answered query={query}>
          {() =>
            items.length === 0 ? (
              <Empty title="No name looks like another one’s">
                When two names of the record may mean one, they stand here with what speaks for it.
              </Empty>
            ) : (
              <ul>
                {items.map((item) => {
                  const id = keyOf(item);
                  return (
                    <li
                      key={id}
                      id={`item-${id}`}
                      onPointerDown={() => choose(id)}
                      className={classNames(
                        'grid gap-x-3 gap-y-1 border-b border-rule py-2 pl-3 sm:grid-cols-[minmax(0,1fr)_auto]',
                        id === chosen && 'bg-surface shadow-[inset_3px_0_0_var(--accent)]',
                      )}
                    >
                      <div>
                        <p>
                          <strong className="font-semibold">{item.from.name}</strong>{' '}
                          <span className="figures text-quiet">{item.from.findings}</span> →{' '}
                          <strong className="font-semibold">{item.into.name}</strong>{' '}
                          <span className="figures text-quiet">
                            {item.into.findings}
                            {item.into.id === null && ', new'}
                          </span>
                        </p>
                        <p className="text-[0.9rem] text-quiet">
                          {item.reasons.join('; ')}
                          {item.document && '; only in one document'}
                        </p>
                      </div>
                      <div className="flex items-start gap-1.5">
                        <Button
                          keyHint={id === chosen ? 'm' : undefined}
                          disabled={names.busy}
                          onClick={() => names.decide({ action: 'merge', ...decisionOf(item) })}
                        >
                          Merge
                        </Button>
                        <Button
                          keyHint={id === chosen ? 'x' : undefined}
                          disabled={names.busy}
                          onClick={() => names.decide({ action: 'apart', ...decisionOf(item) })}
                        >
                          Apart
                        </Button>
                      </div>
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Answered>
      </Panel>
      <NameDecisions kind={kind} undo={names.undo} />
    </div>
  );
};

const NONE: readonly NameSuggestion[] = [];

/** Everything decided about names, latest first, each with a way back. */
export const NameDecisions = ({
  kind,
  of,
  undo,
}: {
  readonly kind: NameKind;
  readonly of?: string;
  readonly undo: (decision: number) => void;
}) => {
  const packs = useQuery(packsQuery).data;
  const query = useQuery({
    queryKey: ['names', 'decisions', kind],
    queryFn: ({ signal }) =>
      apiGet<Listed<RecordedNameDecision & { readonly stands: boolean }>>('/names/decisions', { kind }, signal),
  });
  const known = kind === 'actor' ? packs?.actors : packs?.places;
  const nameOf = (id: string | null) => (id === null ? null : (known?.get(id)?.name ?? actorName(packs, id)));
  return (
    <Panel title="Decided">
      <Answered query={query}>
        {({ items }) => {
          const own = items.filter(
            ({ action, into, id }) => action !== 'undo' && (of === undefined || into === of || id === of),
          );
          return own.length === 0 ? (
            <p className="text-quiet">Nothing yet. A merge changes no document and can always be taken back.</p>
          ) : (
            <ol className="space-y-1.5">
              {own.map(({ number, action, name, id, into, intoName, who, at, reason, stands }) => (
                <li
                  key={number}
                  className={classNames('flex flex-wrap items-baseline gap-x-2', !stands && 'text-quiet line-through')}
                >
                  <span>
                    {name ?? nameOf(id)} {action === 'merge' ? '→' : 'is not'} {nameOf(into) ?? intoName}
                  </span>
                  <span className="text-[0.88rem] text-quiet">
                    {who}, <span className="figures">{at.slice(0, 10)}</span>
                    {reason && <>: {reason}</>}
                  </span>
                  {stands && (
                    <Button look="bare" onClick={() => undo(number)}>
                      Take back
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          );
        }}
      </Answered>
    </Panel>
  );
};
