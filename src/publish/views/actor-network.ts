import type { ActorKind } from '../../kinds/actor.ts';
import type { EventFinding } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sideOf } from '../../link/side-of.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { fold } from '../../text/fold.ts';

export interface NetworkActor {
  /** id in the packs or the record, else the folded name */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  /** id of the state that it is or belongs to */
  readonly side: string | null;
  /** events with others */
  readonly events: number;
}

export interface NetworkPair {
  readonly source: string;
  readonly target: string;
  /** by the month in which events lie; null for those of no one month */
  readonly months: readonly { readonly month: string | null; readonly count: number }[];
  /** by event type */
  readonly types: Readonly<Record<string, number>>;
}

export interface ActorNetwork {
  /** most events first */
  readonly nodes: readonly NetworkActor[];
  readonly edges: readonly NetworkPair[];
}

interface Pair {
  readonly source: string;
  readonly target: string;
  readonly months: Map<string | null, number>;
  readonly types: Map<string, number>;
}

/** An event of more parties than these ties nobody to anybody: a summit of eighty would be three thousand pairs. */
const MOST_PARTIES = 12;

/**
 * Who has to do with whom: each pair of an actor and a recipient of one event, and of those who act together. Told plans,
 * allegations and denials count as well; the filter that chose the findings says which are wanted.
 * @param most of the actors only so many with most events, and the pairs between them
 */
export const actorNetwork = (
  findings: Iterable<RecordedFinding>,
  knowledge: Pick<Knowledge, 'actors'>,
  most = 150,
): ActorNetwork => {
  const names = new Map<string, Party>();
  const pairs = new Map<string, Pair>();
  for (const recorded of findings) {
    if (recorded.finding.kind !== 'event') continue;
    for (const [one, other] of pairsOf(recorded.finding)) {
      const [source, target] = [keyOf(one), keyOf(other)].toSorted() as [string, string];
      if (source === target) continue;
      for (const party of [one, other]) if (!names.has(keyOf(party))) names.set(keyOf(party), party);
      const key = JSON.stringify([source, target]);
      const pair = pairs.get(key) ?? { source, target, months: new Map(), types: new Map() };
      pairs.set(key, pair);
      add(pair.months, monthOf(recorded));
      add(pair.types, recorded.finding.type);
    }
  }
  const events = new Map<string, number>();
  for (const { source, target, months } of pairs.values())
    for (const id of [source, target]) events.set(id, (events.get(id) ?? 0) + total(months));
  const nodes = [...events]
    .map(([id, count]): NetworkActor => {
      const { actor, name } = names.get(id)!;
      const entry = actor === null ? undefined : knowledge.actors.get(actor);
      return {
        id,
        name: entry?.name ?? name,
        kind: entry?.kind ?? null,
        side: sideOf(actor, knowledge),
        events: count,
      };
    })
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = [...pairs.values()]
    .filter(({ source, target }) => kept.has(source) && kept.has(target))
    .map(({ source, target, months, types }) => ({
      source,
      target,
      months: [...months]
        .map(([month, count]) => ({ month, count }))
        .sort((a, b) => ((a.month ?? '~') < (b.month ?? '~') ? -1 : 1)),
      types: Object.fromEntries(types),
    }));
  return { nodes, edges };
};

const pairsOf = ({ actor, recipient }: EventFinding): readonly (readonly [Party, Party])[] => {
  if (actor.length + recipient.length > MOST_PARTIES) return [];
  if (recipient.length > 0) return actor.flatMap((one) => recipient.map((other) => [one, other] as const));
  return actor.flatMap((one, i) => actor.slice(i + 1).map((other) => [one, other] as const));
};

const keyOf = ({ actor, name }: Party): string => actor ?? fold(name);

const monthOf = ({ earliest, latest, dated }: RecordedFinding): string | null =>
  dated === 'finding' && earliest !== null && latest?.slice(0, 7) === earliest.slice(0, 7)
    ? earliest.slice(0, 7)
    : null;

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const total = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
