import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ActorBalance, actorBalance } from '../../link/balances/actor-balance.ts';
import { actingFor } from '../../link/balances/pair-events.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';

/**
 * The balance between two actors by the events of a record.
 * @param pair ids in the packs or the record
 */
export const recordedBalance = async (
  record: RecordStore,
  pair: readonly [first: string, second: string],
  filter: Pick<FindingFilter, 'from' | 'to' | 'source'>,
  knowledge: Knowledge,
): Promise<ActorBalance> =>
  actorBalance(
    await Array.fromAsync(
      record.findings({
        ...filter,
        kinds: ['event'],
        actor: { ids: actingFor(pair[0], knowledge), names: [] },
        actorRoles: ['actor', 'recipient'],
      }),
    ),
    await record.documents(),
    pair,
    knowledge,
  );

export const BALANCE_COLUMNS = [
  'month',
  'events',
  'tellings',
  'sum',
  'mean',
  'cooperation',
  'conflict',
  'fromFirst',
  'fromSecond',
  'joint',
  'alleged',
  'sources',
  'sourcesBegin',
  'sourcesAdded',
  'findings',
] as const;

/** A month of a balance as one flat row with the columns of `BALANCE_COLUMNS`. */
export const balanceRow = (
  month: ActorBalance['months'][number],
): Record<(typeof BALANCE_COLUMNS)[number], unknown> => {
  const total = (direction: string) =>
    Math.round(
      month.events.filter((event) => event.direction === direction).reduce((sum, { score }) => sum + score, 0) * 10,
    ) / 10;
  return {
    ...month,
    events: month.events.length,
    fromFirst: total('fromFirst'),
    fromSecond: total('fromSecond'),
    joint: total('joint'),
    alleged: month.alleged.length,
    sources: month.sources.length,
    findings: month.events.map(({ event }) => event.finding.id),
  };
};
